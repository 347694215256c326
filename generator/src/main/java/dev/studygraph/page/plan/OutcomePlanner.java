package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.OverviewTree;
import dev.studygraph.page.Link;
import dev.studygraph.page.OutcomePage;
import dev.studygraph.page.OutcomePage.Instead;
import dev.studygraph.page.OutcomePage.Recommendation;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.WalkSteps;
import java.util.ArrayList;
import java.util.List;

/** Plans the page of one outcome: what is recommended, why not the others, and what other answers would have led to. */
final class OutcomePlanner {
    private final Material material;
    private final TreeDrawing drawings;
    private final Branches branches;
    private final QuestionPlanner questions;
    private final WhyNots whyNots;

    OutcomePlanner(Material material, TreeDrawing drawings) {
        this.material = material;
        this.drawings = drawings;
        this.branches = new Branches(material);
        this.questions = new QuestionPlanner(material, drawings);
        this.whyNots = new WhyNots(material);
    }

    OutcomePage page(Tree tree, Tree.Step.Outcome outcome) {
        var path = Addresses.of(tree, outcome);
        String title = OutcomeNames.of(material.addresses(), outcome);
        return new OutcomePage(
                material.frames()
                        .below(path, PageKind.DECISION, title, "", QuestionPlanner.breadcrumbs(material, tree), null)
                        .withScripts(WalkSteps.scripts(tree.slug())),
                path,
                material.addresses().linkTo(tree),
                outcome.services().stream().map(this::recommendation).toList(),
                questions.recap(tree, outcome),
                whyNots.of(tree, outcome),
                scenariosEndingAt(tree, outcome),
                instead(tree, outcome),
                onward(outcome),
                drawings.withWayTo(tree, outcome),
                tree.sources().isEmpty()
                        ? null
                        : material.addresses().lineOf(tree.sources().get(0)));
    }

    private Recommendation recommendation(NodeId service) {
        var summary = material.graph().node(service).stream()
                .filter(Node.Service.class::isInstance)
                .flatMap(node -> ((Node.Service) node).summary().stream())
                .map(material.texts()::inline)
                .findFirst()
                .orElse(RichText.EMPTY);
        return new Recommendation(
                material.addresses().linkTo(service),
                summary,
                material.matrices().descriptionsOf(service));
    }

    private List<ScenarioCard> scenariosEndingAt(Tree tree, Tree.Step.Outcome outcome) {
        return material.insights().trials().endingAt(tree, outcome).stream()
                .flatMap(scenario -> material.graph().node(scenario).stream())
                .map(scenario -> material.cards().card((Node.Scenario) scenario))
                .toList();
    }

    /** Each question on the way answered otherwise, once for every other answer, with the later answers kept. */
    private List<Instead> instead(Tree tree, Tree.Step.Outcome outcome) {
        var insteads = new ArrayList<Instead>();
        for (var recap : material.recapAt(tree, outcome)) {
            for (var other : recap.others()) {
                insteads.add(new Instead(
                        recap.question().text(),
                        other.answer().label(),
                        branches.linkTo(tree, other.to()),
                        servicesAt(other.to())));
            }
        }
        return insteads;
    }

    private List<Link> servicesAt(Tree.Step step) {
        return step instanceof Tree.Step.Outcome outcome
                ? material.cards().links(outcome.services())
                : material.cards().links(step.remaining());
    }

    /** Trees that choose among the parts of what is recommended. */
    private List<Link> onward(Tree.Step.Outcome outcome) {
        return outcome.services().stream()
                .flatMap(service -> OverviewTree.onward(service, material.graph(), material.trees()).stream())
                .distinct()
                .map(material.addresses()::linkTo)
                .toList();
    }
}
