package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.Sources;
import dev.studygraph.note.Note;
import dev.studygraph.vault.LeftOut;
import dev.studygraph.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The notes of a vault, by path.
 *
 * @param published those that become part of the site
 * @param withheld drafts and notes that say {@code publish: false}; nothing of them may show
 */
record Notes(List<ReadNote> published, List<Note> withheld) {
    Notes {
        published = List.copyOf(published);
        withheld = List.copyOf(withheld);
    }

    /** Reads every note of a vault, or remembers what it yielded before. */
    static Notes read(ReadingDesk desk, Crew crew, Progress progress) {
        Vault vault = desk.vault();
        int total = vault.paths().size();
        AtomicInteger done = new AtomicInteger();
        List<ReadNote> all = withinLimit(
                crew
                        .map(
                                vault.paths(),
                                desk::read,
                                () -> progress.at("reading notes", done.incrementAndGet(), total))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList(),
                vault.configuration().limits().statements());
        return new Notes(
                all.stream().filter(ReadNote::isPublished).toList(),
                all.stream()
                        .filter(read -> !read.isPublished())
                        .map(ReadNote::note)
                        .toList());
    }

    /** A graph grows with what notes say, and its pages with the graph: past the limit notes are shown and not understood. */
    private static List<ReadNote> withinLimit(List<ReadNote> all, int limit) {
        List<ReadNote> within = new ArrayList<>();
        long said = 0;
        for (ReadNote read : all) {
            long before = said;
            said += read.statements().size();
            within.add(said <= limit ? read : before <= limit ? read.firstNotUnderstood(limit) : read.notUnderstood());
        }
        return within;
    }

    /** What was wrong with the files of published notes; a private note's mistakes would show on the health page. */
    List<Diagnostic> diagnostics() {
        return published.stream()
                .flatMap(read -> read.note().diagnostics().stream())
                .toList();
    }

    /** What each published note says, by its path. */
    Map<String, List<Statement>> statements() {
        Map<String, List<Statement>> byPath = new TreeMap<>();
        published.forEach(read -> byPath.put(read.note().path(), read.statements()));
        return byPath;
    }

    /** All that becomes no page, by path: what the vault left out, and what these notes keep to themselves. */
    List<LeftOut> leftOut(Vault vault) {
        return Stream.concat(
                        vault.leftOut().stream(),
                        withheld.stream().map(note -> new LeftOut(note.path(), LeftOut.Reason.PRIVATE)))
                .sorted()
                .toList();
    }

    /** What a graph is made of. */
    Sources sources(List<String> attachments) {
        return new Sources(published.stream().map(ReadNote::note).toList(), traces(), statements(), attachments);
    }

    /** What must be known of private notes so that links to them can become text. */
    private Sources.Withheld traces() {
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
