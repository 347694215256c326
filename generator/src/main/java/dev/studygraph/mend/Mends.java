package dev.studygraph.mend;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.NoteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be mended without asking: a link that misspells one name, and a name by which links call a note that does not know it.
 * Whatever is not certain is left to the author.
 */
public final class Mends {
    private final KnowledgeGraph graph;
    private final Candidates candidates;
    private final Function<String, Optional<NoteFile>> files;
    private final Map<String, Optional<String>> texts = new TreeMap<>();
    private final Map<String, List<Edit>> edits = new TreeMap<>();
    private final Map<String, Set<String>> aliases = new TreeMap<>();

    private Mends(KnowledgeGraph graph, Function<String, Optional<NoteFile>> files) {
        this.graph = graph;
        this.candidates = new Candidates(graph);
        this.files = files;
    }

    /**
     * The files to change, by path.
     *
     * @param files gives a note by its path
     */
    public static List<MendedFile> of(KnowledgeGraph graph, Function<String, Optional<NoteFile>> files) {
        return of(graph, graph.notes().values().stream().flatMap(Note::links).distinct(), files);
    }

    /** The files to change so that these links are mended, by path. */
    public static List<MendedFile> of(
            KnowledgeGraph graph, Stream<Reference> links, Function<String, Optional<NoteFile>> files) {
        var missing = links.filter(link -> graph.resolve(link) instanceof Resolution.Missing)
                .toList();
        if (missing.isEmpty()) {
            return List.of(); // as mostly when an editor asks; the names of all notes need not be gathered
        }
        var mends = new Mends(graph, files);
        missing.forEach(mends::reference);
        mends.aliases.forEach(
                (path, names) -> mends.edit(path, (source, shift) -> AliasLine.edit(source, shift, names)));
        return mends.edits.entrySet().stream()
                .map(entry -> new MendedFile(
                        entry.getKey(), mends.text(entry.getKey()).orElse(""), entry.getValue()))
                .toList();
    }

    private void reference(Reference reference) {
        if (!(graph.resolve(reference) instanceof Resolution.Missing missing)
                || reference.syntax() == Reference.Syntax.IMAGE) {
            return;
        }
        var spelling = candidates.spelling(reference, missing.nearest());
        if (spelling.isPresent()) {
            edit(reference.place().path(), (source, shift) -> LinkText.edit(source, shift, reference, spelling.get()));
        } else if (missing.nearest().isEmpty()) {
            candidates
                    .called(reference)
                    .filter(this::isSound)
                    .ifPresent(path -> aliases.computeIfAbsent(path, unknown -> new TreeSet<>())
                            .add(reference.target()));
        }
    }

    /** Whether nothing is wrong in a note, such as in its front matter. */
    private boolean isSound(String path) {
        return Optional.ofNullable(graph.notes().get(path))
                .filter(note -> note.diagnostics().isEmpty())
                .isPresent();
    }

    /** Finds where a text is to be changed. */
    private interface Place {
        Optional<Edit> in(SourceText source, int shift);
    }

    private void edit(String path, Place place) {
        Optional<String> readable = text(path);
        if (readable.isEmpty()) {
            return;
        }
        String text = readable.get();
        int shift = text.startsWith("\uFEFF") ? 1 : 0;
        place.in(new SourceText(path, text.substring(shift)), shift).ifPresent(edit -> {
            var others = edits.computeIfAbsent(path, unknown -> new ArrayList<>());
            if (!others.contains(edit)) {
                others.add(edit);
            }
        });
    }

    /** The text of a note that is UTF-8. */
    private Optional<String> text(String path) {
        return texts.computeIfAbsent(
                path, unread -> files.apply(unread).flatMap(file -> MendedFile.text(file.bytes())));
    }
}
