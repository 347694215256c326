package dev.studygraph.extract;

import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question with options to tick.
 *
 * @param block the list of the options
 * @param because why the right ones are right
 */
public record QuizQuestion(Phrase need, Block block, List<Option> options, Optional<Phrase> because) {
    public QuizQuestion {
        options = List.copyOf(options);
    }

    /**
     * An option.
     *
     * @param right whether it is ticked
     * @param name whether it is a name rather than something to do
     * @param feedback what the author says to whoever ticks it
     */
    public record Option(Phrase text, boolean right, boolean name, Optional<Phrase> feedback) {}

    /** Every question of a note, in reading order. */
    public static List<QuizQuestion> in(Note note, WordLists words, List<String> prefixes) {
        var reader = new QuizReader(Language.of(words, prefixes), block -> false);
        return note.root()
                .flatten()
                .flatMap(section -> reader.in(section).stream())
                .toList();
    }

    public Stream<Option> right() {
        return options.stream().filter(Option::right);
    }

    public Stream<Option> wrong() {
        return options.stream().filter(option -> !option.right());
    }
}
