package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.ReplayedAnswers;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.QuestionPage.Choice;
import dev.studygraph.page.RichText;
import dev.studygraph.page.Step;
import dev.studygraph.page.WalkSteps;
import java.util.List;

/** Plans the page of one question: its answers, what each leaves and drops, and the answers so far. */
final class QuestionPlanner {
    /** Answers that one may change to from the page of a later step. */
    private static final int MOST_CHANGES = 40;

    private final Material material;
    private final TreeDrawing drawings;
    private final Branches branches;

    QuestionPlanner(Material material, TreeDrawing drawings) {
        this.material = material;
        this.drawings = drawings;
        this.branches = new Branches(material);
    }

    QuestionPage page(Tree tree, Tree.Step.Question question) {
        var path = Addresses.of(tree, question);
        int answered = material.recapAt(tree, question).size();
        var source = question.origin().map(material.addresses()::lineOf).orElse(null);
        return new QuestionPage(
                material.frames()
                        .below(path, PageKind.DECISION, question.text(), "", breadcrumbs(material, tree), source)
                        .withScripts(WalkSteps.scripts(tree.slug())),
                path,
                material.addresses().linkTo(tree),
                question.text(),
                RichText.EMPTY,
                answered + 1,
                answered + depthOf(question),
                question.answers().stream()
                        .map(answer -> choice(tree, question, answer))
                        .toList(),
                recap(tree, question),
                material.cards().links(question.remaining()),
                drawings.withWayTo(tree, question),
                source);
    }

    static List<Link> breadcrumbs(Material material, Tree tree) {
        return List.of(
                material.lists().home(),
                material.lists().of(NodeId.Kind.DECISION),
                material.addresses().linkTo(tree));
    }

    /**
     * The answers so far; every other answer leads straight to where it takes the walk with the later answers kept. A question with
     * very many is asked again instead, on its own page.
     */
    List<Step> recap(Tree tree, Tree.Step here) {
        return material.recapAt(tree, here).stream()
                .map(recap -> new Step(
                        recap.question().text(),
                        recap.answer().label(),
                        branches.linkTo(tree, recap.question()),
                        recap.others().size() > MOST_CHANGES ? List.of() : changes(tree, recap)))
                .toList();
    }

    private static List<Link> changes(Tree tree, ReplayedAnswers.Recap recap) {
        return recap.others().stream()
                .map(other ->
                        Link.of(Addresses.of(tree, other.to()), other.answer().label(), PageKind.DECISION))
                .toList();
    }

    private Choice choice(Tree tree, Tree.Step.Question question, Tree.Answer answer) {
        var remains = answer.to().remaining();
        var drops = question.remaining().stream()
                .filter(option -> !remains.contains(option))
                .toList();
        return new Choice(
                answer.label(),
                RichText.EMPTY,
                branches.linkTo(tree, answer.to()),
                answer.to() instanceof Tree.Step.Outcome,
                material.cards().links(remains),
                material.cards().links(drops));
    }

    private static int depthOf(Tree.Step step) {
        if (step instanceof Tree.Step.Question question) {
            return 1
                    + question.answers().stream()
                            .mapToInt(answer -> depthOf(answer.to()))
                            .max()
                            .orElse(0);
        }
        return 0;
    }
}
