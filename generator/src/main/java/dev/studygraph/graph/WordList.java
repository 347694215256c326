package dev.studygraph.graph;

import dev.studygraph.source.ListedLines;
import java.util.List;

/** The lines of a word list that is kept as a resource beside this class: fields parted by a space, the last one words parted by {@code |}. */
record WordList(List<Line> lines) {
    WordList {
        lines = List.copyOf(lines);
    }

    /** The fields before the words, and the words. */
    record Line(List<String> fields, List<String> words) {
        Line {
            fields = List.copyOf(fields);
            words = List.copyOf(words);
        }
    }

    /** @param fields how many fields stand before the words */
    static WordList read(String resource, int fields) {
        return new WordList(ListedLines.of(WordList.class, resource).stream()
                .map(line -> line.split(" ", fields + 1))
                .map(parts -> new Line(List.of(parts).subList(0, fields), List.of(parts[fields].split("\\|"))))
                .toList());
    }
}
