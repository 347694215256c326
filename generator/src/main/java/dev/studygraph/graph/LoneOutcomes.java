package dev.studygraph.graph;

import dev.studygraph.extract.Origin.Confidence;

/**
 * Doubts a tree that was read from a shape if most of what it leads to is named nowhere else: what to check when something is broken, what to do,
 * or words that only look like a name. A tree that decides between things of the vault leads to things that other sections are about or speak of,
 * or that a table or a comparison beside it names.
 */
record LoneOutcomes(Spoken spoken) {
    /** The same node; a tree of which fewer than half of the ends are known elsewhere is found, no longer certain. */
    Node doubted(Node node) {
        return node instanceof Node.Decision decision && doubts(decision) ? found(decision) : node;
    }

    private boolean doubts(Node.Decision decision) {
        if (decision.origin().confidence() != Confidence.READ) {
            return false;
        }
        var here = decision.origin().section();
        var ends = DecisionReader.services(decision.root());
        long elsewhere =
                ends.stream().filter(end -> spoken.isKnownBeside(end, here)).count();
        return elsewhere == 0 || elsewhere * 2 < ends.size();
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
