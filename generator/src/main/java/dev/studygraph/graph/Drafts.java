package dev.studygraph.graph;

import dev.studygraph.graph.name.Slugs;
import dev.studygraph.graph.name.Slugs.Claim;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.PathText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives the things that become nodes of one kind their ids. */
final class Drafts {
    private Drafts() {}

    /** What is entered for a key that an earlier step has entered for certain. */
    static <K, V> V entered(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("nothing was entered for " + key);
        }
        return value;
    }

    /** @param claim what each wants its slug to be made of */
    static <T> Map<T, NodeId> ids(List<T> things, NodeId.Kind kind, Function<T, Claim> claim) {
        var slugs = Slugs.assign(things.stream().map(claim).toList(), kind.id());
        var ids = new LinkedHashMap<T, NodeId>();
        for (int i = 0; i < things.size(); i++) {
            ids.put(things.get(i), new NodeId(kind, slugs.get(i)));
        }
        return ids;
    }

    /** The folders, file and section that lead to something; a README stands for its folder. */
    static List<String> path(SectionRef section) {
        var path = new ArrayList<String>();
        String folder = PathText.folder(section.path());
        if (!folder.isEmpty()) {
            path.addAll(List.of(folder.split("/")));
        }
        if (!NoteFiles.isFolderNote(section.path()) || path.isEmpty()) {
            path.add(NoteFiles.stem(section.path()));
        }
        if (!section.anchor().isEmpty()) {
            path.add(section.anchor());
        }
        return path;
    }
}
