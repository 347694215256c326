package dev.studygraph.note.math;

import dev.studygraph.source.ListedLines;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the commands of TeX stand for, read from a list. */
final class Symbols {
    private static final Map<String, Symbol> BY_NAME = read();

    private Symbols() {}

    /**
     * What a command stands for.
     *
     * @param kind the word its line begins with
     * @param text a character, a length or a name
     */
    record Symbol(String kind, String text) {}

    static Optional<Symbol> named(String command) {
        return Optional.ofNullable(BY_NAME.get(command));
    }

    private static Map<String, Symbol> read() {
        Map<String, Symbol> symbols = new HashMap<>();
        for (String line : ListedLines.of(Symbols.class, "symbols.txt")) {
            String[] words = line.strip().split(" ", -1);
            for (int i = 1; i + 1 < words.length; i += 2) {
                symbols.put(words[i], new Symbol(words[0], words[i + 1]));
            }
        }
        return symbols;
    }
}
