package dev.studygraph.graph;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Relation;
import dev.studygraph.note.SectionRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Doubts a tree that was read from a shape if most of what it leads to is named nowhere else: what to check when something is broken, what to do,
 * or words that only look like a name. A tree that decides between things of the vault leads to things that other sections are about or speak of.
 */
final class LoneOutcomes {
    private static final SectionRef ANYWHERE = new SectionRef("", "");
    private static final Set<Relation> SURE = Set.of(Relation.ANSWERS, Relation.COMPARES);

    private final Predicate<NodeId> known;
    private final Map<NodeId, Set<SectionRef>> spokenOf = new HashMap<>();

    /** @param known whether a service is known whatever speaks of it: a note is its own, or it is called after a vendor */
    private LoneOutcomes(Predicate<NodeId> known) {
        this.known = known;
    }

    /** The nodes in their order; trees of which fewer than half of the ends are known elsewhere are found, no longer certain. */
    static List<Node> doubted(
            List<Node> nodes, Map<SectionRef, NodeId> abouts, Collection<Edge> edges, Predicate<NodeId> known) {
        var lone = new LoneOutcomes(known);
        for (var node : nodes) {
            if (node instanceof Node.Decision decision && isRead(decision)) {
                DecisionReader.services(decision.root()).forEach(end -> lone.spokenOf.put(end, new HashSet<>()));
            }
        }
        if (!lone.spokenOf.isEmpty()) {
            abouts.forEach((section, end) -> lone.speaks(section, end));
            edges.forEach(lone::note);
        }
        return nodes.stream()
                .map(node -> node instanceof Node.Decision decision && lone.doubts(decision) ? found(decision) : node)
                .toList();
    }

    private void note(Edge edge) {
        // what a table or a comparison beside the tree says is as good as what another section says
        var where = SURE.contains(edge.relation()) ? ANYWHERE : edge.origin().section();
        speaks(where, edge.from());
        speaks(where, edge.to());
    }

    private void speaks(SectionRef section, NodeId of) {
        var sections = spokenOf.get(of);
        if (sections != null) {
            sections.add(section);
        }
    }

    private boolean doubts(Node.Decision decision) {
        if (!isRead(decision)) {
            return false;
        }
        var ends = DecisionReader.services(decision.root());
        long elsewhere =
                ends.stream().filter(end -> isKnownElsewhere(end, decision)).count();
        return elsewhere == 0 || elsewhere * 2 < ends.size();
    }

    private boolean isKnownElsewhere(NodeId end, Node.Decision decision) {
        var here = decision.origin().section();
        return known.test(end)
                || spokenOf.getOrDefault(end, Set.of()).stream().anyMatch(section -> !section.equals(here));
    }

    private static boolean isRead(Node.Decision decision) {
        return decision.origin().confidence() == Confidence.READ;
    }

    private static Node.Decision found(Node.Decision decision) {
        return new Node.Decision(
                decision.id(),
                decision.title(),
                decision.origin().as(Confidence.FOUND),
                decision.root(),
                decision.unreached());
    }
}
