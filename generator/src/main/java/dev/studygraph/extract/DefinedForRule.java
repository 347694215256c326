package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code **Punt**: a flat boat, ideal for shallow water} as an item: what the name is good for stands behind what it is. */
final class DefinedForRule implements ReadingRule {
    private static final int MOST_WORDS = 25;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS_OF_A_NAME = 5;
    private static final int SHORTEST_NAME = 2;

    /** Where what it is begins: {@code : }, {@code — }, {@code = }. */
    private static final Pattern DEFINED = Pattern.compile("\\s*(?:\\([^()]*\\)\\s*)?(?:[:：=]|[—–→-]\\s)\\s*(?=\\S)");

    private static final Pattern CLAUSE = Pattern.compile("[.;,(（—–]\\s*+|\\s-\\s+");
    private static final Pattern END = Pattern.compile("[.;](?=\\s|$)|\\n|$");
    /** What brackets say goes as far as they do. */
    private static final Pattern END_IN_BRACKETS = Pattern.compile("[)）]|\\n|$");

    @Override
    public String id() {
        return "defined-for";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var below = new NeedsBelow(scene, this);
        scene.items()
                .map(Item::text)
                .forEach(text -> name(text)
                        .ifPresent(name -> need(scene, text, name.text().length())
                                .ifPresent(need -> below.state(
                                        List.of(subject(scene, Plain.trimmed(name.text()))), need, statements))));
    }

    private static Subject subject(Scene scene, String name) {
        return scene.language().names().isLike(name)
                ? new Subject(name, Condition.NONE)
                : new Subject(name, new Condition.Known(List.of(name), 1));
    }

    /** What the item begins with in bold, if what it is stands behind it. */
    private static Optional<Phrase> name(Phrase text) {
        return text.leadIn().filter(lead -> {
            var name = Plain.trimmed(lead.text());
            int colon = lead.text().stripTrailing().endsWith(":") ? 1 : 0;
            return text.text().startsWith(lead.text())
                    && name.length() >= SHORTEST_NAME
                    && Plain.wordCount(name) <= MOST_WORDS_OF_A_NAME
                    && DEFINED.matcher(text.text())
                            .region(
                                    lead.text().stripTrailing().length() - colon,
                                    text.text().length())
                            .lookingAt();
        });
    }

    private static Optional<Phrase> need(Scene scene, Phrase text, int from) {
        var string = text.text();
        var clause = CLAUSE.matcher(string).region(from, string.length());
        while (clause.find()) {
            var good = scene.words().beginning(Word.GOOD_FOR, string.substring(clause.end()));
            if (good.isPresent()) {
                int start = clause.end() + good.get().length();
                boolean inBrackets = "(（".indexOf(string.charAt(clause.start())) >= 0;
                var end = (inBrackets ? END_IN_BRACKETS : END).matcher(string).region(start, string.length());
                var need = Answers.unadorned(text.part(start, end.find() ? end.start() : string.length()));
                int count = Plain.wordCount(need.text());
                return Optional.of(need).filter(said -> count >= FEWEST_WORDS && count <= MOST_WORDS);
            }
        }
        return Optional.empty();
    }
}
