package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code Punts are best for:} and {@code Use Punts for:} over a list: each item is a need which the name in the sentence answers. */
final class LedNeedsRule implements ReadingRule {
    private static final int MOST_WORDS_OF_A_NAME = 5;

    @Override
    public String id() {
        return "led-needs";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        if (UseCaseHeading.announces(scene, scene.section().heading())) {
            return;
        }
        var below = new NeedsBelow(scene, this);
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            if (leadIn.list().isPresent() && Lines.leadOn(leadIn.text())) {
                name(scene, leadIn.text())
                        .ifPresent(name -> below.of(leadIn.list().get())
                                .forEach(need -> below.state(subjects(scene, name), need, statements)));
            }
        }
    }

    private static Optional<String> name(Scene scene, Phrase text) {
        var said = Plain.trimmed(text.text());
        // "Use Punts when:" is read where it says when to choose
        return scene.negation().denies(said)
                        || scene.language().choosing().match(text.text()).isPresent()
                ? Optional.empty()
                : good(scene, said)
                        .or(() -> used(scene, said))
                        .map(name -> Plain.withoutArticle(Plain.trimmed(name)))
                        .filter(name -> !name.isEmpty()
                                && Plain.wordCount(name) <= MOST_WORDS_OF_A_NAME
                                && !scene.words().is(Word.PRONOUN, name));
    }

    /** What stands in front of <i>is best for</i>. */
    private static Optional<String> good(Scene scene, String said) {
        var words = scene.words();
        return words.ending(Word.GOOD_FOR, said)
                .map(good -> Plain.trimmed(said.substring(0, said.length() - good.length())))
                .filter(before -> before.indexOf(' ') > 0)
                .filter(before -> words.is(Word.FINITE, before.substring(before.lastIndexOf(' ') + 1)))
                .map(before -> before.substring(0, before.lastIndexOf(' ')));
    }

    /** What stands between <i>Use</i> and <i>for</i>. */
    private static Optional<String> used(Scene scene, String said) {
        var words = scene.words();
        return words.beginning(Word.CHOOSE, said)
                .flatMap(use -> words.ending(Word.PURPOSE, said)
                        .filter(purpose -> use.length() + purpose.length() < said.length())
                        .map(purpose -> said.substring(use.length(), said.length() - purpose.length())))
                .filter(name -> scene.language().names().isLike(Plain.trimmed(name)));
    }

    private static List<Subject> subjects(Scene scene, String name) {
        return Subject.isSpelling(scene, name)
                ? Subject.of(scene)
                : List.of(new Subject(name, new Condition.Known(List.of(name), 1)));
    }
}
