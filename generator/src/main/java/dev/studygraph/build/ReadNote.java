package dev.studygraph.build;

import dev.studygraph.extract.Statement;
import dev.studygraph.note.Note;
import java.util.List;

/**
 * What one file of notes yields by itself.
 *
 * @param statements none for a note that is not published
 */
record ReadNote(Note note, List<Statement> statements) {
    ReadNote {
        statements = List.copyOf(statements);
    }

    boolean isPublished() {
        return note.frontMatter().published();
    }
}
