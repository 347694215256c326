package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.Vault;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The notes of a vault, by path.
 *
 * @param published those that become part of the site
 * @param withheld drafts and notes that say {@code publish: false}; nothing of them may show
 */
record Notes(List<Note> published, List<Note> withheld) {
    Notes {
        published = List.copyOf(published);
        withheld = List.copyOf(withheld);
    }

    static Notes read(Vault vault, Crew crew, Progress progress) {
        NoteReader reader = new NoteReader(vault.configuration());
        int total = vault.notes().size();
        AtomicInteger done = new AtomicInteger();
        List<Note> all = crew.map(
                vault.notes(), reader::read, () -> progress.at("reading notes", done.incrementAndGet(), total));
        return new Notes(
                all.stream().filter(note -> note.frontMatter().published()).toList(),
                all.stream().filter(note -> !note.frontMatter().published()).toList());
    }

    /** What was wrong with the files of published notes; a private note's mistakes would show on the health page. */
    List<Diagnostic> diagnostics() {
        return published.stream().flatMap(note -> note.diagnostics().stream()).toList();
    }
}
