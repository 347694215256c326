package dev.studygraph.decide;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Every decision tree of the vault: the authored ones, those of comparisons, those of categories.
 *
 * @param all authored, then by comparison, then by category, each in the order of the graph
 * @param diagnostics what is wrong with the authored ones
 */
public record Trees(List<Tree> all, List<Diagnostic> diagnostics) {
    public Trees {
        all = List.copyOf(all);
        diagnostics = List.copyOf(diagnostics);
    }

    /** All trees of a graph, each with a slug of its own. */
    public static Trees of(KnowledgeGraph graph) {
        var weight = weights(graph);
        var wording = Wording.of(graph.configuration());
        var criteria = AskedCriteria.of(graph, wording);
        var trees = new ArrayList<Tree>();
        var diagnostics = new ArrayList<Diagnostic>();
        for (var decision : graph.decisions()) {
            var tree = AuthoredTrees.tree(decision, criteria, graph.comparisons(), weight);
            trees.add(tree);
            diagnostics.addAll(TreeCheck.of(decision, tree, graph.facts(), criteria));
        }
        for (var comparison : graph.comparisons()) {
            Induction.tree(comparison, weight, wording.with(questions(graph, comparison)))
                    .ifPresent(trees::add);
        }
        for (var table : CategoryTable.all(graph)) {
            Induction.tree(table, weight, wording).ifPresent(trees::add);
        }
        return new Trees(distinct(trees), diagnostics);
    }

    /** The tree of this slug. */
    public Optional<Tree> named(String slug) {
        return all.stream().filter(tree -> tree.slug().equals(slug)).findFirst();
    }

    /** The tree a comparison's facts make, if they separate anything. */
    public Optional<Tree> inducedFrom(NodeId comparison) {
        return all.stream()
                .filter(tree -> tree.provenance() == Tree.Provenance.INDUCED)
                .filter(tree -> tree.comparison().equals(Optional.of(comparison)))
                .findFirst();
    }

    /** The trees of about the same options with the other origin. */
    public List<Tree> counterparts(Tree tree) {
        return tree.comparison().isEmpty()
                ? List.of()
                : all.stream()
                        .filter(other -> other.provenance() != tree.provenance())
                        .filter(other -> other.comparison().equals(tree.comparison()))
                        .toList();
    }

    /** The trees that can lead to a service. */
    public List<Tree> holding(NodeId service) {
        return all.stream().filter(tree -> tree.options().contains(service)).toList();
    }

    /** How much each service counts in a tree: 1 + the number of scenarios it answers. */
    static ToIntFunction<NodeId> weights(KnowledgeGraph graph) {
        var answered = new HashMap<NodeId, Integer>();
        for (var scenario : graph.scenarios()) {
            answers(scenario).forEach(service -> answered.merge(service, 1, Integer::sum));
        }
        return service -> 1 + answered.getOrDefault(service, 0);
    }

    /** Every service that answers a scenario, alone, together with others or instead of them. */
    public static Set<NodeId> answers(Node.Scenario scenario) {
        var services = new LinkedHashSet<NodeId>();
        scenario.answers().forEach(together -> together.forEach(part -> services.add(part.service())));
        return services;
    }

    /** Questions that the note of a comparison words itself: {@code question: {CRITERION: text}}. */
    private static Map<String, String> questions(KnowledgeGraph graph, Node.Comparison comparison) {
        var questions = new LinkedHashMap<String, String>();
        var note = graph.notes().get(comparison.origin().place().path());
        if (note != null && note.frontMatter().all().get("question") instanceof Map<?, ?> own) {
            own.forEach((name, text) -> questions.put(String.valueOf(name), String.valueOf(text)));
        }
        return questions;
    }

    private static List<Tree> distinct(List<Tree> trees) {
        var taken = new HashSet<String>();
        var distinct = new ArrayList<Tree>();
        for (var tree : trees) {
            String slug = tree.slug();
            for (int number = 2; !taken.add(slug.toLowerCase(Locale.ROOT)); number++) {
                slug = tree.slug() + "-" + number;
            }
            distinct.add(tree.withSlug(slug));
        }
        return distinct;
    }
}
