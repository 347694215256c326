package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.SameAs;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code X (formerly Y)} in a heading, a cell, or after bold or linked words: two names of one thing. */
final class FormerNameRule implements ReadingRule {
    private static final int MOST_WORDS = 6;

    @Override
    public String id() {
        return "formerly";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var aside = scene.language().formerly();
        var whole = Stream.concat(
                Stream.of(scene.section().heading()), scene.grids().stream().flatMap(grid -> grid.column(0).stream()));
        whole.filter(FormerNameRule::hasAside).forEach(text -> {
            var matcher = aside.matcher(text.text());
            if (matcher.find()) {
                var name = scene.language().headings().bare(text.text().substring(0, matcher.start()));
                state(scene, text, name, matcher.group(1), statements);
            }
        });
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            if (!hasAside(leadIn.text())) {
                continue;
            }
            var matcher = aside.matcher(leadIn.text().text());
            while (matcher.find()) {
                var former = matcher.group(1);
                marked(leadIn.text(), matcher.start())
                        .ifPresent(name -> state(scene, leadIn.text(), name, former, statements));
            }
        }
    }

    /** The pattern of an aside that names what something was called. */
    static Pattern aside(WordLists words) {
        return Pattern.compile(
                "\\s*[(（](?:"
                        + words.all(Word.FORMERLY).stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")(?:\\s+|(?<=旧))([^()（）,;]+)[)）]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean hasAside(Phrase text) {
        return text.text().indexOf('(') >= 0 || text.text().indexOf('（') >= 0;
    }

    /** The bold or linked words that end where the aside begins. */
    private static Optional<String> marked(Phrase text, int end) {
        return text.spans().stream()
                .filter(span ->
                        span.end() == end && (span.mark() == Phrase.Mark.STRONG || span.mark() == Phrase.Mark.LINK))
                .map(span -> text.text().substring(span.start(), span.end()))
                .findFirst();
    }

    private void state(Scene scene, Phrase text, String name, String former, Consumer<Statement> statements) {
        var now = Plain.trimmed(name);
        var then = Plain.trimmed(former);
        if (now.isEmpty()
                || then.isEmpty()
                || Plain.wordCount(now) > MOST_WORDS
                || Plain.wordCount(then) > MOST_WORDS) {
            return;
        }
        statements.accept(new SameAs(
                scene.origin(this, text.place()),
                new Condition.Known(List.of(now, then), 1),
                now,
                List.of(then),
                true));
    }
}
