package dev.studygraph.decide;

import dev.studygraph.diagnostic.Code;
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

/** Every decision tree of the vault: the authored ones, those of comparisons, those of categories. */
public final class Trees {
    private final List<Tree> all;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Tree> bySlug = new HashMap<>();
    private final Map<NodeId, List<Tree>> byComparison = new HashMap<>();
    private final Map<NodeId, List<Tree>> byOption = new HashMap<>();

    /** Trees each of which has a slug of its own. */
    public Trees(List<Tree> all, List<Diagnostic> diagnostics) {
        this.all = List.copyOf(all);
        this.diagnostics = List.copyOf(diagnostics);
        for (var tree : all) {
            bySlug.put(tree.slug(), tree);
            tree.comparison()
                    .ifPresent(comparison -> byComparison
                            .computeIfAbsent(comparison, id -> new ArrayList<>())
                            .add(tree));
            tree.options().stream()
                    .distinct()
                    .forEach(option -> byOption.computeIfAbsent(option, id -> new ArrayList<>())
                            .add(tree));
        }
        byComparison.replaceAll((comparison, trees) -> List.copyOf(trees));
        byOption.replaceAll((option, trees) -> List.copyOf(trees));
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
        int most = graph.configuration().limits().options();
        for (var table : CategoryTable.all(graph)) {
            if (table.options().size() > most) {
                diagnostics.add(tooMany(table, most));
            } else {
                Induction.tree(table, weight, wording).ifPresent(trees::add);
            }
        }
        return new Trees(distinct(trees), diagnostics);
    }

    /** Nobody wrote that table, so it is said where the first of what it would be made from stands. */
    private static Diagnostic tooMany(CategoryTable table, int most) {
        return Diagnostic.of(
                Code.FILE_OVER_LIMIT,
                table.sources().get(0).place(),
                "no tree for all of '" + table.category() + "': more than " + most + " services to choose from",
                "give some of them another category, or raise 'options' under 'limits' in studygraph.yml");
    }

    /** The authored ones, then those of comparisons, then those of categories, each in the order of the graph. */
    public List<Tree> all() {
        return all;
    }

    /** What is wrong with the authored ones. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The tree of this slug. */
    public Optional<Tree> named(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The trees that choose among the options of a comparison, in the order of all. */
    public List<Tree> about(NodeId comparison) {
        return byComparison.getOrDefault(comparison, List.of());
    }

    /** The trees that can lead to a service, in the order of all. */
    public List<Tree> leadingTo(NodeId service) {
        return byOption.getOrDefault(service, List.of());
    }

    /** The tree a comparison's facts make, if they separate anything. */
    public Optional<Tree> inducedFrom(NodeId comparison) {
        return about(comparison).stream()
                .filter(tree -> tree.provenance() == Tree.Provenance.INDUCED)
                .findFirst();
    }

    /** The trees of about the same options with the other origin. */
    public List<Tree> counterparts(Tree tree) {
        return tree.comparison().stream()
                .flatMap(comparison -> about(comparison).stream())
                .filter(other -> other.provenance() != tree.provenance())
                .toList();
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
