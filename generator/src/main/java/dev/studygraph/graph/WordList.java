package dev.studygraph.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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
        var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new WordList(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", fields + 1))
                    .map(parts -> new Line(List.of(parts).subList(0, fields), List.of(parts[fields].split("\\|"))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
