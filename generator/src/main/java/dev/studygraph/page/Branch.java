package dev.studygraph.page;

import java.util.List;

/**
 * A node of a decision tree in its outline, with all below it.
 *
 * @param answer the answer that leads here; empty at the root
 * @param to the page of the question or outcome; its title is the question, or the services' names
 * @param outcome whether the tree ends here
 * @param services what is recommended at an outcome
 */
public record Branch(String answer, Link to, boolean outcome, List<Link> services, List<Branch> branches) {
    public Branch {
        services = List.copyOf(services);
        branches = List.copyOf(branches);
    }
}
