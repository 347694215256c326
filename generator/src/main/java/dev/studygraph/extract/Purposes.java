package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import java.util.Optional;
import java.util.function.Predicate;

/** Sentences that say what something is used for: {@code Use Ferries for cars}. */
record Purposes(WordLists words) {

    /** Where the name stands, and where what it is for begins, in UTF-16 units. */
    record Told(int from, int to, int need) {}

    /**
     * The first words behind the verb that name something and go on with what it is for.
     *
     * @param mostWords of a name
     */
    Optional<Told> in(String sentence, int mostWords, Predicate<String> isName) {
        int from = words.beginning(Word.CHOOSE, sentence).map(String::length).orElse(sentence.length());
        for (int to = sentence.indexOf(' ', from + 1); to > 0; to = sentence.indexOf(' ', to + 1)) {
            var name = sentence.substring(from, to).strip();
            if (Plain.wordCount(name) > mostWords) {
                return Optional.empty();
            }
            var purpose = words.beginning(Word.PURPOSE, sentence.substring(to + 1));
            if (purpose.isPresent() && isName.test(name)) {
                return Optional.of(new Told(from, to, to + 1 + purpose.get().length()));
            }
        }
        return Optional.empty();
    }
}
