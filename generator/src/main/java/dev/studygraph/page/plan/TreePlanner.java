package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.BacklinkGroup;
import dev.studygraph.page.DecisionPage;
import dev.studygraph.page.Link;
import dev.studygraph.page.NoteSection;
import dev.studygraph.page.OutcomePage;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.SourceLine;
import dev.studygraph.page.TreeCard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the pages of each decision tree: the tree as a whole, and one page per question and outcome. */
final class TreePlanner {
    private final Material material;
    private final TreeDrawing drawings;
    private final Branches branches;
    private final QuestionPlanner questions;
    private final OutcomePlanner outcomes;

    TreePlanner(Material material) {
        this.material = material;
        this.drawings = new TreeDrawing(material);
        this.branches = new Branches(material);
        this.questions = new QuestionPlanner(material, drawings);
        this.outcomes = new OutcomePlanner(material, drawings);
    }

    Stream<PlannedPage> pages() {
        return material.trees().all().stream().flatMap(tree -> {
            var pages = new ArrayList<PlannedPage>();
            pages.add(PlannedPage.of(material.addresses().of(tree), DecisionPage.class, () -> page(tree))
                    .showing(() -> nodeOf(tree).map(material.notes()::paths).orElse(List.of())));
            addSteps(tree, tree.root(), pages);
            return pages.stream();
        });
    }

    /** A tree is a tree: every step has one way to it, so a page is its path. */
    private void addSteps(Tree tree, Tree.Step step, List<PlannedPage> pages) {
        var path = Addresses.of(tree, step);
        if (step instanceof Tree.Step.Question question) {
            pages.add(PlannedPage.of(path, QuestionPage.class, () -> questions.page(tree, question))
                    .showing(List::of));
            question.answers().forEach(answer -> addSteps(tree, answer.to(), pages));
        } else {
            var outcome = (Tree.Step.Outcome) step;
            pages.add(PlannedPage.of(path, OutcomePage.class, () -> outcomes.page(tree, outcome))
                    .showing(List::of));
        }
    }

    private DecisionPage page(Tree tree) {
        var authored = nodeOf(tree);
        List<NoteSection> notes = authored.map(material.notes()::of).orElse(List.of());
        boolean asks = tree.root() instanceof Tree.Step.Question;
        return new DecisionPage(
                material.frames()
                        .below(
                                material.addresses().of(tree),
                                PageKind.DECISION,
                                tree.title(),
                                PlainText.description(optionNames(tree)),
                                List.of(
                                        material.lists().home(),
                                        material.lists().of(NodeId.Kind.DECISION)),
                                sourceOf(tree)),
                material.addresses().of(tree),
                RichText.EMPTY,
                asks ? branches.linkTo(tree, tree.root()) : null,
                branches.of(tree, tree.root(), ""),
                drawings.of(tree),
                drawings.narrow(tree),
                tree.provenance() == Tree.Provenance.AUTHORED,
                tree.expectedQuestions(),
                tree.mostQuestions(),
                tree.expectedEffort(),
                material.cards().links(tree.options()),
                tree.comparison().map(material.addresses()::linkTo).orElse(null),
                counterpartOf(tree),
                unreachedBy(tree, authored),
                scenariosOf(tree),
                notes,
                authored.map(node -> material.backlinks().of(node.id())).orElse(List.<BacklinkGroup>of()),
                tree.sources().stream()
                        .map(material.addresses()::lineOf)
                        .distinct()
                        .toList());
    }

    private List<Link> unreachedBy(Tree tree, Optional<Node> authored) {
        Set<NodeId> unreached = new LinkedHashSet<>();
        authored.ifPresent(node -> {
            if (node instanceof Node.Decision decision) {
                unreached.addAll(decision.unreached());
            }
        });
        tree.comparison().flatMap(material.graph()::node).ifPresent(node -> {
            if (node instanceof Node.Comparison comparison) {
                unreached.addAll(comparison.options());
            }
        });
        tree.options().forEach(unreached::remove);
        return material.cards().links(List.copyOf(unreached));
    }

    private Optional<Node> nodeOf(Tree tree) {
        return tree.provenance() == Tree.Provenance.AUTHORED
                ? material.graph().node(new NodeId(NodeId.Kind.DECISION, tree.slug()))
                : Optional.empty();
    }

    private String optionNames(Tree tree) {
        return String.join(
                ", ", tree.options().stream().map(material.addresses()::titleOf).toList());
    }

    private @Nullable SourceLine sourceOf(Tree tree) {
        return tree.sources().isEmpty()
                ? null
                : material.addresses().lineOf(tree.sources().get(0));
    }

    private @Nullable TreeCard counterpartOf(Tree tree) {
        return material.trees().counterparts(tree).stream()
                .findFirst()
                .map(material.cards()::card)
                .orElse(null);
    }

    private List<ScenarioCard> scenariosOf(Tree tree) {
        Set<Node.Scenario> scenarios = new LinkedHashSet<>();
        tree.options().forEach(option -> scenarios.addAll(material.cards().scenarios(option)));
        return scenarios.stream().map(material.cards()::card).toList();
    }
}
