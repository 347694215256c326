package dev.studygraph.graph;

import dev.studygraph.note.Note;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The note at the top of a vault that people call its index. */
public final class HomeNote {
    private HomeNote() {}

    /**
     * The home note, if there is one.
     *
     * @param notes the published ones by path
     */
    public static Optional<Note> of(Map<String, Note> notes) {
        return Stream.of("index.md", "README.md", "readme.md", "Home.md")
                .flatMap(path -> Optional.ofNullable(notes.get(path)).stream())
                .findFirst();
    }
}
