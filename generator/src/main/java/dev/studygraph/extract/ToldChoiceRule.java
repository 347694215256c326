package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code Use X when …} as a sentence among others, with a known name: what is said there X is the answer to. {@code Use X for …} counts where the
 * same text says of another name what that is for.
 */
final class ToldChoiceRule implements ReadingRule {
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_WORDS_OF_A_PURPOSE = 2;
    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_OF_A_NAME = 4;

    private static final Pattern SENTENCE =
            Pattern.compile("[^.!?;\\n]*(?:[.!?](?!\\s|$)[^.!?;\\n]*+)*+[.!?;\\n]*\\s*");

    @Override
    public String id() {
        return "told-choice";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    /** What a sentence says a name is for. */
    private record Told(String name, Phrase need) {}

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            var sentences = sentences(leadIn.text());
            // by itself it is a reason to choose (ChooseWhenRule), or in a list advice
            if (sentences.size() > 1) {
                read(scene, sentences, statements);
            }
        }
    }

    private void read(Scene scene, List<Phrase> sentences, Consumer<Statement> statements) {
        var whens = new ArrayList<Told>();
        var purposes = new ArrayList<Told>();
        for (var sentence : sentences) {
            var when = when(scene, sentence);
            when.ifPresent(whens::add);
            if (when.isEmpty()) {
                purpose(scene, sentence).ifPresent(purposes::add);
            }
        }
        boolean several = Stream.concat(whens.stream(), purposes.stream())
                        .map(told -> Plain.key(told.name()))
                        .distinct()
                        .count()
                > 1;
        whens.forEach(told -> state(scene, told, statements));
        if (several) {
            purposes.forEach(told -> state(scene, told, statements));
        }
    }

    private void state(Scene scene, Told told, Consumer<Statement> statements) {
        var name = Phrase.plain(told.name(), told.need().place());
        statements.accept(new Needs(scene, this)
                .scenario(told.need(), List.of(name), new Condition.Known(List.of(told.name()), 1), false));
    }

    private static List<Phrase> sentences(Phrase text) {
        var found = new ArrayList<Phrase>();
        var sentence = SENTENCE.matcher(text.text());
        while (sentence.find() && sentence.end() > sentence.start()) {
            var said = text.part(sentence.start(), sentence.end());
            // what leads up to a list says there what for
            if (!said.isBlank() && !Lines.leadOn(said)) {
                found.add(said);
            }
        }
        return found;
    }

    private static Optional<Told> when(Scene scene, Phrase sentence) {
        return scene.language()
                .choosing()
                .match(sentence.text())
                .filter(match -> match.favours() && !match.announces())
                .flatMap(match -> match.subject()
                        .flatMap(name ->
                                need(scene, sentence, match.end(), FEWEST_WORDS).map(need -> new Told(name, need))));
    }

    private static Optional<Told> purpose(Scene scene, Phrase sentence) {
        var names = scene.language().names();
        return new Purposes(scene.words())
                .in(sentence.text(), MOST_WORDS_OF_A_NAME, names::isLike)
                .flatMap(told -> need(scene, sentence, told.need(), FEWEST_WORDS_OF_A_PURPOSE)
                        .map(need -> new Told(Plain.trimmed(sentence.text().substring(told.from(), told.to())), need)));
    }

    private static Optional<Phrase> need(Scene scene, Phrase sentence, int from, int fewest) {
        var need = Answers.unadorned(sentence.part(from, sentence.text().length()));
        int count = Plain.wordCount(need.text());
        return Optional.of(need)
                .filter(said -> count >= fewest
                        && count <= MOST_WORDS
                        && !scene.negation().denies(said.text())
                        && scene.words().ending(Word.HANGING, said.text()).isEmpty());
    }
}
