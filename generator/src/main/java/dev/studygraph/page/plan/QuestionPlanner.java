package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Walk.Taken;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.QuestionPage.Choice;
import dev.studygraph.page.RichText;
import dev.studygraph.page.Step;
import java.util.ArrayList;
import java.util.List;

/** Plans the page of one question: its answers, what each leaves and drops, and the answers so far. */
final class QuestionPlanner {
    private final Material material;
    private final TreeDrawing drawings;
    private final Branches branches;

    QuestionPlanner(Material material, TreeDrawing drawings) {
        this.material = material;
        this.drawings = drawings;
        this.branches = new Branches(material);
    }

    QuestionPage page(Tree tree, Tree.Step.Question question, List<Taken> way) {
        var path = Addresses.of(tree, question);
        var source = question.origin().map(material.addresses()::lineOf).orElse(null);
        return new QuestionPage(
                material.frames()
                        .below(path, PageKind.DECISION, question.text(), "", breadcrumbs(material, tree), source),
                path,
                Addresses.linkTo(tree),
                question.text(),
                RichText.EMPTY,
                way.size() + 1,
                way.size() + depthOf(question),
                question.answers().stream()
                        .map(answer -> choice(tree, question, answer))
                        .toList(),
                recap(tree, way),
                material.cards().links(question.remaining()),
                drawings.withWayTo(tree, question),
                source);
    }

    static List<Link> breadcrumbs(Material material, Tree tree) {
        return List.of(
                material.lists().home(), material.lists().of(NodeId.Kind.DECISION), Addresses.linkTo(tree));
    }

    /** The answers so far; changing one leads to its question, where every other answer is offered with the later ones kept. */
    List<Step> recap(Tree tree, List<Taken> way) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < way.size(); i++) {
            var taken = way.get(i);
            var at = branches.linkTo(tree, taken.question());
            steps.add(new Step(taken.question().text(), taken.answer().label(), at, changeOf(tree, way, i)));
        }
        return steps;
    }

    /** With two answers there is only one other: the change leads straight to where it takes the walk. */
    private Link changeOf(Tree tree, List<Taken> way, int index) {
        var taken = way.get(index);
        var others = taken.question().answers().stream()
                .filter(answer -> !answer.equals(taken.answer()))
                .toList();
        if (others.size() != 1) {
            return branches.linkTo(tree, taken.question());
        }
        var reached = Replay.from(others.get(0).to(), way.subList(index + 1, way.size()));
        return branches.linkTo(tree, reached);
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
