package dev.studygraph.page.plan;

import static java.util.Objects.requireNonNull;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Note;
import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says what the search can find: every node, and every section of every note where it is shown in full, once. */
final class SearchDocuments {
    private final Material material;
    private final Telling.Listener listener;
    private final Map<String, Share> shares;
    private final Map<NodeId, SearchDocument> nodes;
    private final List<SearchDocument> trees;

    /** What a note has a part in, without its texts, which stand in the documents. */
    private record Share(List<SearchDocument> sections, Telling.Subjects subjects) {}

    private SearchDocuments(
            Material material,
            Telling.Listener listener,
            Map<String, Share> shares,
            Map<NodeId, SearchDocument> nodes,
            List<SearchDocument> trees) {
        this.material = material;
        this.listener = listener;
        this.shares = shares;
        this.nodes = nodes;
        this.trees = trees;
    }

    static SearchDocuments of(Material material) {
        var listener = new Telling.Listener(material);
        var graph = material.graph();
        List<Note> notes = List.copyOf(graph.notes().values());
        List<Telling> tellings = notes.parallelStream().map(listener::of).toList();
        Map<String, Share> shares = new LinkedHashMap<>();
        for (int number = 0; number < notes.size(); number++) {
            var telling = tellings.get(number);
            shares.put(notes.get(number).path(), new Share(telling.sections(), telling.subjects()));
        }
        var told = Told.of(tellings);
        var making = new NodeDocuments(material);
        List<SearchDocument> made = graph.nodes().parallelStream()
                .map(node -> making.of(node, told.own(node), told.besides(node)))
                .toList();
        Map<NodeId, SearchDocument> nodes = new LinkedHashMap<>();
        for (int number = 0; number < made.size(); number++) {
            nodes.put(graph.nodes().get(number).id(), made.get(number));
        }
        var trees = material.trees().all().stream()
                .filter(tree -> tree.provenance() == Tree.Provenance.INDUCED)
                .map(making::of)
                .toList();
        return new SearchDocuments(material, listener, shares, nodes, trees);
    }

    /**
     * The same for the same graph over other texts of its notes. Only what these texts have a part in is made anew; a document that
     * holds what it held is the same object.
     */
    SearchDocuments over(Material reworded) {
        Map<String, Note> before = material.graph().notes();
        var others = listener.over(reworded);
        Map<String, Note> notes = reworded.graph().notes();
        Map<String, Telling> anew = new HashMap<>();
        notes.values().stream()
                .filter(note -> !note.equals(before.get(note.path())))
                .forEach(note -> anew.put(note.path(), others.of(note)));
        Map<String, Share> nextShares = new LinkedHashMap<>(shares);
        anew.forEach((path, telling) -> nextShares.put(
                path,
                new Share(
                        kept(
                                telling.sections(),
                                requireNonNull(shares.get(path)).sections()),
                        telling.subjects())));

        var touched = touched(anew);
        var told = Told.of(shares.entrySet().stream()
                .filter(share -> anew.containsKey(share.getKey())
                        || share.getValue().subjects().touch(touched))
                .map(share -> anew.computeIfAbsent(share.getKey(), path -> others.of(requireNonNull(notes.get(path)))))
                .toList());
        var making = new NodeDocuments(reworded);
        Map<NodeId, SearchDocument> nextNodes = new LinkedHashMap<>(nodes);
        for (var node : reworded.graph().nodes()) {
            if (touched.nodes().contains(node.id())
                    || Told.needOf(node).filter(touched.needs()::contains).isPresent()) {
                nextNodes.computeIfPresent(node.id(), (id, known) -> {
                    var made = making.of(node, told.own(node), told.besides(node));
                    return made.equals(known) ? known : made;
                });
            }
        }
        return new SearchDocuments(reworded, others, nextShares, nextNodes, trees);
    }

    List<SearchDocument> all() {
        return Stream.of(
                        shares.values().stream().flatMap(share -> share.sections().stream()),
                        nodes.values().stream(),
                        trees.stream())
                .flatMap(documents -> documents)
                .toList();
    }

    /** What these notes tell of, or told of before. */
    private Telling.Subjects touched(Map<String, Telling> anew) {
        Set<NodeId> about = new HashSet<>();
        Set<String> needs = new HashSet<>();
        anew.forEach((path, telling) -> Stream.of(
                        telling.subjects(), requireNonNull(shares.get(path)).subjects())
                .forEach(subjects -> {
                    about.addAll(subjects.nodes());
                    needs.addAll(subjects.needs());
                }));
        return new Telling.Subjects(about, needs);
    }

    /** The known ones in place of those that are equal. */
    private static List<SearchDocument> kept(List<SearchDocument> made, List<SearchDocument> known) {
        Map<String, SearchDocument> byId = new HashMap<>();
        known.forEach(document -> byId.put(document.id(), document));
        return made.stream()
                .map(document -> Optional.ofNullable(byId.get(document.id()))
                        .filter(document::equals)
                        .orElse(document))
                .toList();
    }

    /** What several notes tell together, in the order of the notes. */
    private record Told(Map<NodeId, List<String>> own, Map<String, List<String>> besides) {
        static Told of(List<Telling> tellings) {
            Map<NodeId, List<String>> own = new HashMap<>();
            Map<String, List<String>> besides = new HashMap<>();
            for (var telling : tellings) {
                telling.own()
                        .forEach((node, texts) -> own.computeIfAbsent(node, key -> new ArrayList<>())
                                .addAll(texts));
                telling.besides()
                        .forEach((need, texts) -> besides.computeIfAbsent(need, key -> new ArrayList<>())
                                .addAll(texts));
            }
            return new Told(own, besides);
        }

        String own(Node node) {
            return String.join("\n", own.getOrDefault(node.id(), List.of()));
        }

        List<String> besides(Node node) {
            return needOf(node)
                    .map(need -> besides.getOrDefault(need, List.of()))
                    .orElse(List.of());
        }

        static Optional<String> needOf(Node node) {
            return node instanceof Node.Scenario scenario
                    ? Optional.of(scenario.need().text())
                    : Optional.empty();
        }
    }
}
