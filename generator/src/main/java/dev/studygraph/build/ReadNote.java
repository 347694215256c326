package dev.studygraph.build;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.extract.Statement;
import dev.studygraph.note.Note;
import dev.studygraph.source.Place;
import java.util.ArrayList;
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

    /** The note with which there is too much to understand. */
    ReadNote firstNotUnderstood(int limit) {
        List<Diagnostic> diagnostics = new ArrayList<>(note.diagnostics());
        diagnostics.add(Diagnostic.of(
                Code.FILE_OVER_LIMIT,
                Place.startOf(note.path()),
                "nothing is understood of this note, nor of those after it: notes that say more than %s things"
                        .formatted(limit),
                "split the vault up, or raise the limit in studygraph.yml"));
        return new ReadNote(note.with(diagnostics), List.of());
    }

    ReadNote notUnderstood() {
        return new ReadNote(note, List.of());
    }

    /** Whether something of the note was left out, as it or all notes together have too much of it. */
    boolean isOverLimit() {
        return note.diagnostics().stream().anyMatch(found -> found.code() == Code.FILE_OVER_LIMIT);
    }

    boolean isPublished() {
        return note.frontMatter().published();
    }
}
