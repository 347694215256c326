package dev.studygraph.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example of the manual: notes, then what is understood of them, then what is reported.
 *
 * @param notes text by path
 * @param bodyStart where the example's text begins in its file, {@code bodyEnd} where it ends, in UTF-16 units
 */
record SpecExample(
        Path file,
        String title,
        Map<String, String> notes,
        String statements,
        String diagnostics,
        int bodyStart,
        int bodyEnd) {
    private static final Pattern FENCE =
            Pattern.compile("(?m)^`{20,} example ([^\\n]+)\\n((?:(?!`{20,}$)[^\\n]*\\n)*)`{20,}$");
    private static final Pattern FILE = Pattern.compile("^-- (\\S.*) --$");

    /** Every example of every file of a folder, by file name and place. */
    static List<SpecExample> in(Path folder) throws IOException {
        var found = new ArrayList<SpecExample>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher fence = FENCE.matcher(Files.readString(file));
                while (fence.find()) {
                    found.add(of(file, fence));
                }
            }
        }
        return found;
    }

    private static SpecExample of(Path file, Matcher fence) {
        var parts = fence.group(2).split("(?m)^\\.\\n", -1);
        if (parts.length != 3) {
            throw new AssertionError(
                    file + ": '" + fence.group(1) + "' needs notes, '.', statements, '.', diagnostics");
        }
        return new SpecExample(file, fence.group(1), notes(parts[0]), parts[1], parts[2], fence.start(2), fence.end(2));
    }

    /** Lines such as {@code -- glue.md --} begin a note; without one there is a single {@code note.md}. */
    private static Map<String, String> notes(String text) {
        var notes = new LinkedHashMap<String, String>();
        var path = "note.md";
        for (var line : text.split("\n", -1)) {
            var file = FILE.matcher(line);
            if (file.matches()) {
                path = file.group(1);
            } else {
                notes.merge(path, line + "\n", String::concat);
            }
        }
        return notes;
    }

    /** The rules whose statements this file does not show, as it says in a comment. */
    List<String> hidden() throws IOException {
        var comment = Pattern.compile("<!-- not shown: ([^>]*) -->").matcher(Files.readString(file));
        return comment.find() ? List.of(comment.group(1).split(", ", -1)) : List.of();
    }

    String withExpected(String text, String statements, String diagnostics) {
        var notes = text.substring(bodyStart, bodyEnd).split("(?m)^\\.\\n", -1)[0];
        return text.substring(0, bodyStart) + notes + ".\n" + statements + ".\n" + diagnostics
                + text.substring(bodyEnd);
    }

    @Override
    public String toString() {
        return file.getFileName() + ": " + title;
    }
}
