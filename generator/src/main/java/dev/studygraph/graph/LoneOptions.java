package dev.studygraph.graph;

import dev.studygraph.extract.Origin.Confidence;

/**
 * Takes the doubt off columns that nothing around their table says are options, where other sections of the vault speak of each of them: what is
 * spoken of elsewhere is a thing, and no remark about the row.
 */
record LoneOptions(Spoken spoken) {
    private static final String BY_ASPECT = "C3";

    static boolean mayBeLifted(Node.Comparison comparison) {
        return comparison.origin().rule().equals(BY_ASPECT)
                && comparison.origin().confidence() == Confidence.FOUND;
    }

    /** The same node, certain if no option is spoken of in its own section alone. */
    Node lifted(Node node) {
        return node instanceof Node.Comparison comparison && mayBeLifted(comparison) && areKnown(comparison)
                ? new Node.Comparison(
                        comparison.id(),
                        comparison.title(),
                        comparison.origin().as(Confidence.READ),
                        comparison.options(),
                        comparison.criteria(),
                        comparison.facts())
                : node;
    }

    private boolean areKnown(Node.Comparison comparison) {
        var here = comparison.origin().section();
        return comparison.options().stream().allMatch(option -> spoken.isOutside(option, here));
    }
}
