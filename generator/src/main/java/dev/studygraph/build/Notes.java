package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.Sources;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** What each published note says, by its path. */
    Map<String, List<Statement>> statements(Configuration configuration, Crew crew, Progress progress) {
        Extractor extractor = new Extractor();
        AtomicInteger done = new AtomicInteger();
        List<List<Statement>> perNote = crew.map(
                published,
                note -> extractor.extract(note, configuration),
                () -> progress.at("understanding notes", done.incrementAndGet(), published.size()));
        Map<String, List<Statement>> byPath = new TreeMap<>();
        for (int i = 0; i < perNote.size(); i++) {
            byPath.put(published.get(i).path(), perNote.get(i));
        }
        return byPath;
    }

    /** What must be known of private notes so that links to them can become text. */
    Sources.Withheld traces() {
        Set<String> paths = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Note note : withheld) {
            paths.add(note.path());
            names.add(note.title());
            names.addAll(note.frontMatter().aliases());
            names.add(note.path().replaceFirst("^.*/", "").replaceFirst("\\.[^.]+$", ""));
        }
        return new Sources.Withheld(paths, names);
    }
}
