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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Says what the search can find: every node, and every section of every note where it is shown in full, once. */
final class SearchDocuments {
    private final Material material;
    private final Contribution.Reader reader;
    private final Map<String, Share> shares;
    private final Map<NodeId, SearchDocument> nodes;
    private final List<SearchDocument> trees;

    /** What a note has a part in, without its texts, which stand in the documents. */
    private record Share(List<SearchDocument> sections, Contribution.Subjects subjects) {}

    private SearchDocuments(
            Material material,
            Contribution.Reader reader,
            Map<String, Share> shares,
            Map<NodeId, SearchDocument> nodes,
            List<SearchDocument> trees) {
        this.material = material;
        this.reader = reader;
        this.shares = shares;
        this.nodes = nodes;
        this.trees = trees;
    }

    static SearchDocuments of(Material material) {
        var reader = new Contribution.Reader(material);
        var graph = material.graph();
        Map<String, Share> shares = new LinkedHashMap<>();
        var told = told(reader, List.copyOf(graph.notes().values()), shares);
        var making = new NodeDocuments(material);
        List<SearchDocument> made = graph.nodes().parallelStream()
                .map(node -> making.of(node, told.takeOwn(node), told.besides(node)))
                .toList();
        Map<NodeId, SearchDocument> nodes = new LinkedHashMap<>();
        for (int number = 0; number < made.size(); number++) {
            nodes.put(graph.nodes().get(number).id(), made.get(number));
        }
        var trees = material.trees().all().stream()
                .filter(tree -> tree.provenance() == Tree.Provenance.INDUCED)
                .map(making::of)
                .toList();
        return new SearchDocuments(material, reader, shares, nodes, trees);
    }

    /** What all notes tell of nodes; what each of them has a part in goes into {@code shares}. */
    private static Told told(Contribution.Reader reader, List<Note> notes, Map<String, Share> shares) {
        List<Contribution> contributions =
                notes.parallelStream().map(reader::read).toList();
        for (int number = 0; number < notes.size(); number++) {
            var contribution = contributions.get(number);
            shares.put(notes.get(number).path(), new Share(contribution.sections(), contribution.subjects()));
        }
        return Told.of(contributions);
    }

    /**
     * The same for the same graph over other texts of its notes. Only what these texts have a part in is made anew; a document that
     * holds what it held is the same object.
     */
    SearchDocuments over(Material reworded) {
        Map<String, Note> before = material.graph().notes();
        var others = reader.over(reworded);
        Map<String, Note> notes = reworded.graph().notes();
        Map<String, Contribution> anew = new HashMap<>();
        notes.values().stream()
                .filter(note -> !note.equals(before.get(note.path())))
                .forEach(note -> anew.put(note.path(), others.read(note)));
        var touched = touched(anew);
        Map<String, Share> nextShares = shares(anew);
        var told = Told.of(shares.entrySet().stream()
                .filter(share -> anew.containsKey(share.getKey())
                        || share.getValue().subjects().touch(touched))
                .map(share ->
                        anew.computeIfAbsent(share.getKey(), path -> others.read(requireNonNull(notes.get(path)))))
                .toList());
        return new SearchDocuments(reworded, others, nextShares, nodes(reworded, touched, told), trees);
    }

    private Map<String, Share> shares(Map<String, Contribution> anew) {
        Map<String, Share> next = new LinkedHashMap<>(shares);
        anew.forEach((path, contribution) -> next.computeIfPresent(
                path,
                (same, share) -> new Share(kept(contribution.sections(), share.sections()), contribution.subjects())));
        return next;
    }

    /** @param told all that is said of what is touched */
    private Map<NodeId, SearchDocument> nodes(Material reworded, Contribution.Subjects touched, Told told) {
        var making = new NodeDocuments(reworded);
        Map<NodeId, SearchDocument> next = new LinkedHashMap<>(nodes);
        for (var node : reworded.graph().nodes()) {
            if (touched.nodes().contains(node.id())
                    || Told.needOf(node).filter(touched.needs()::contains).isPresent()) {
                next.computeIfPresent(node.id(), (id, known) -> {
                    var made = making.of(node, told.takeOwn(node), told.besides(node));
                    return made.equals(known) ? known : made;
                });
            }
        }
        return next;
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
    private Contribution.Subjects touched(Map<String, Contribution> anew) {
        Set<NodeId> about = new HashSet<>();
        Set<String> needs = new HashSet<>();
        anew.forEach((path, contribution) -> Stream.of(
                        contribution.subjects(),
                        requireNonNull(shares.get(path)).subjects())
                .forEach(subjects -> {
                    about.addAll(subjects.nodes());
                    needs.addAll(subjects.needs());
                }));
        return new Contribution.Subjects(about, needs);
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
        static Told of(List<Contribution> contributions) {
            Map<NodeId, List<String>> own = new ConcurrentHashMap<>();
            Map<String, List<String>> besides = new HashMap<>();
            for (var contribution : contributions) {
                contribution
                        .own()
                        .forEach((node, texts) -> own.computeIfAbsent(node, key -> new ArrayList<>())
                                .addAll(texts));
                contribution
                        .besides()
                        .forEach((need, texts) -> besides.computeIfAbsent(need, key -> new ArrayList<>())
                                .addAll(texts));
            }
            return new Told(own, besides);
        }

        /** Its own text, for one document, so that no text is in memory twice for long; several threads may ask. */
        String takeOwn(Node node) {
            List<String> texts = own.remove(node.id());
            return texts == null ? "" : String.join("\n", texts);
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
