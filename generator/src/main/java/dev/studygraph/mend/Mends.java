package dev.studygraph.mend;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Piece.Part;
import dev.studygraph.note.Reference;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.NoteFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What can be mended without asking: a link that misspells one name, and a name by which links call a note that does not know it.
 * Whatever is not certain is left to the author.
 */
public final class Mends {
    private final KnowledgeGraph graph;
    private final Candidates candidates;
    /** Notes in which nothing is wrong, such as their front matter. */
    private final Set<String> sound = new TreeSet<>();

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, List<Edit>> edits = new TreeMap<>();
    private final Map<String, Set<String>> aliases = new TreeMap<>();

    private Mends(KnowledgeGraph graph, List<NoteFile> files) {
        this.graph = graph;
        this.candidates = new Candidates(graph);
        graph.notes().values().stream()
                .filter(note -> note.diagnostics().isEmpty())
                .forEach(note -> sound.add(note.path()));
        for (NoteFile file : files) {
            MendedFile.text(file.bytes()).ifPresent(text -> texts.put(file.path(), text));
        }
    }

    /** The files to change, by path. */
    public static List<MendedFile> of(KnowledgeGraph graph, List<NoteFile> files) {
        var mends = new Mends(graph, files);
        for (Note note : graph.notes().values()) {
            references(note).forEach(mends::reference);
        }
        mends.aliases.forEach(
                (path, names) -> mends.edit(path, (source, shift) -> AliasLine.edit(source, shift, names)));
        return mends.edits.entrySet().stream()
                .map(entry ->
                        new MendedFile(entry.getKey(), mends.texts.getOrDefault(entry.getKey(), ""), entry.getValue()))
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
                    .filter(sound::contains)
                    .ifPresent(path -> aliases.computeIfAbsent(path, unknown -> new TreeSet<>())
                            .add(reference.target()));
        }
    }

    /** Finds where a text is to be changed. */
    private interface Place {
        Optional<Edit> in(SourceText source, int shift);
    }

    private void edit(String path, Place place) {
        String text = texts.get(path);
        if (text == null) {
            return;
        }
        int shift = text.startsWith("\uFEFF") ? 1 : 0;
        place.in(new SourceText(path, text.substring(shift)), shift).ifPresent(edit -> {
            var others = edits.computeIfAbsent(path, unknown -> new ArrayList<>());
            if (!others.contains(edit)) {
                others.add(edit);
            }
        });
    }

    private static Set<Reference> references(Note note) {
        Set<Reference> found = new LinkedHashSet<>();
        note.sections().forEach(section -> {
            collect(section.headingPiece().parts(), found);
            for (Block block : section.blocks()) {
                collect(block.piece().parts(), found);
            }
        });
        return found;
    }

    private static void collect(List<Part> parts, Set<Reference> found) {
        for (Part part : parts) {
            if (part instanceof Part.Link link) {
                found.add(link.reference());
                collect(link.label(), found);
            } else if (part instanceof Part.Embed embed) {
                found.add(embed.reference());
            }
        }
    }
}
