package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.Tip;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Callout;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An aside about the subject of its section: a callout of a telling type, or a paragraph with a telling lead-in. */
final class TipRule implements ReadingRule {
    private static final Set<String> TYPES =
            Set.of("tip", "hint", "important", "warning", "caution", "attention", "danger", "exam", "trap", "eli5");

    private static final Pattern LABEL = Pattern.compile(
            "^(?=[^:：]{0,300}+[:：])[^\\p{L}]*([\\p{L}\\p{N}' ]{2,30}?)\\s*[:：]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_WORDS_OF_A_TITLE = 5;

    @Override
    public String id() {
        return "tip";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var block : scene.blocks()) {
            kind(scene, block)
                    .ifPresent(kind ->
                            statements.accept(new Tip(scene.origin(this, block.place()), Condition.NONE, kind, block)));
        }
    }

    private static Optional<String> kind(Scene scene, Block block) {
        if (block.shape() instanceof Callout callout) {
            return callout(scene, callout);
        }
        if (block.shape() instanceof Paragraph paragraph) {
            return leadIn(scene, paragraph.text());
        }
        return Optional.empty();
    }

    private static Optional<String> callout(Scene scene, Callout callout) {
        var title = Plain.trimmed(callout.title().text());
        boolean telling = TYPES.contains(callout.type()) || scene.words().begins(Word.TIP, title);
        if (!telling) {
            return Optional.empty();
        }
        return Optional.of(
                title.isEmpty() || Plain.wordCount(title) > MOST_WORDS_OF_A_TITLE
                        ? capitalised(callout.type())
                        : title);
    }

    private static Optional<String> leadIn(Scene scene, Phrase text) {
        var bold = text.spans().stream()
                .filter(span -> span.mark() == Phrase.Mark.STRONG
                        && Plain.trimmed(text.text().substring(0, span.start())).isEmpty())
                .findFirst()
                .map(span -> text.text().substring(span.start(), span.end()));
        var label = LABEL.matcher(text.text());
        return bold.or(() -> label.find() ? Optional.of(label.group(1)) : Optional.empty())
                .map(Plain::trimmed)
                .filter(lead -> scene.words().is(Word.TIP, lead.replaceFirst("\\s+[(#]?\\d+\\)?$", "")));
    }

    private static String capitalised(String type) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }
}
