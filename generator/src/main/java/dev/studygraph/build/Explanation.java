package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.StatementWords;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.source.Place;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was understood of one note, in the order of its lines.
 *
 * @param lines the text of the note
 * @param readings what its lines say
 * @param diagnostics what is wrong with the file itself
 */
public record Explanation(
        String title,
        List<String> lines,
        List<Reading> readings,
        List<Diagnostic> diagnostics,
        SourceExcerpts sources) {
    public Explanation {
        lines = List.copyOf(lines);
        readings = List.copyOf(readings);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One statement of the note.
     *
     * @param rule the id of the reading rule, as `studygraph.yml` can switch it off
     * @param confidence {@code stated}, {@code read} or {@code found}
     * @param result what it says, in words
     * @param condition when it counts; empty if always
     */
    public record Reading(Place place, String rule, String confidence, String result, String condition) {}

    /** Reads a note as a build of its vault would. */
    public static Explanation of(Path vaultFolder, Path file) throws IOException {
        var vault = Vault.open(vaultFolder, Optional.empty(), new Diagnostics());
        String path = vault.root().relativize(file).toString().replace('\\', '/');
        byte[] bytes = Files.readAllBytes(file);
        try (Crew crew = new Crew()) {
            return crew.call(noteFile -> of(vault, noteFile), NoteFile.of(path, bytes));
        }
    }

    private static Explanation of(Vault vault, NoteFile file) {
        Note note = new NoteReader(vault.configuration()).read(file);
        List<Statement> statements = new Extractor().extract(note, vault.configuration());
        return new Explanation(
                note.title(),
                NoteReader.lines(file),
                statements.stream()
                        .map(Explanation::reading)
                        .sorted(Comparator.comparing(Reading::place))
                        .toList(),
                note.diagnostics(),
                new SourceExcerpts(vault.root(), List.of()));
    }

    private static Reading reading(Statement statement) {
        return new Reading(
                statement.origin().place(),
                statement.origin().rule(),
                statement.origin().confidence().name().toLowerCase(Locale.ROOT),
                StatementWords.of(statement),
                StatementWords.of(statement.condition()));
    }
}
