package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A bullet {@code Use **X** for Y}, where X is a known name that stands out or stands below {@code When to use}: Y is what X is for. */
final class UseForRule implements ReadingRule {
    private static final int MOST_WORDS = 20;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS_OF_A_NAME = 4;

    @Override
    public String id() {
        return "use-for";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        boolean announced =
                scene.language().choosing().isHeading(scene.section().heading())
                        || UseCaseHeading.announces(scene, scene.section().heading());
        scene.items()
                .map(Item::text)
                .flatMap(text -> UseFor.in(text, scene.words())
                        .or(() -> announced ? UseFor.unmarked(text, scene) : Optional.<UseFor>empty())
                        .stream())
                .forEach(use -> statements.accept(new Needs(scene, this)
                        .scenario(
                                use.need(),
                                List.of(use.name()),
                                new Condition.Known(List.of(use.name().text()), 1),
                                false)));
    }

    /** The parts of such a bullet. */
    private record UseFor(Phrase name, Phrase need) {
        static Optional<UseFor> in(Phrase text, WordLists words) {
            var string = text.text();
            var verb = words.beginning(Word.CHOOSE, string);
            if (verb.isEmpty() || string.indexOf('\n') >= 0 || !Arrow.in(text).isEmpty()) {
                return Optional.empty();
            }
            return text.spans().stream()
                    .filter(span -> span.mark() == Mark.STRONG || span.mark() == Mark.LINK)
                    .filter(span -> string.substring(0, span.start()).strip().equalsIgnoreCase(verb.get()))
                    .findFirst()
                    .flatMap(span -> of(text, span.start(), span.end(), words));
        }

        /** Below a heading that asks when to use what, names need not stand out: {@code Use Ferries for cars}. */
        static Optional<UseFor> unmarked(Phrase text, Scene scene) {
            var words = scene.words();
            var string = text.text();
            var verb = words.beginning(Word.CHOOSE, string);
            if (verb.isEmpty() || string.indexOf('\n') >= 0 || !Arrow.in(text).isEmpty()) {
                return Optional.empty();
            }
            return new Purposes(words)
                    .in(string, MOST_WORDS_OF_A_NAME, scene.language().names()::isLike)
                    .flatMap(told -> of(text, told.from(), told.to(), words));
        }

        private static Optional<UseFor> of(Phrase text, int from, int to, WordLists words) {
            var rest = Answers.unadorned(text.part(to, text.text().length()));
            var purpose = words.beginning(Word.PURPOSE, rest.text());
            if (purpose.isEmpty() || purpose.get().length() >= rest.text().length()) {
                return Optional.empty();
            }
            var need = Answers.unadorned(
                    rest.part(purpose.get().length(), rest.text().length()));
            int count = Plain.wordCount(need.text());
            return count >= FEWEST_WORDS && count <= MOST_WORDS && !new Negation(words).denies(need.text())
                    ? Optional.of(new UseFor(Answers.unadorned(text.part(from, to)), need))
                    : Optional.empty();
        }
    }
}
