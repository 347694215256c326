package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.OverviewTree;
import dev.studygraph.page.Branch;
import dev.studygraph.page.DecisionsPage;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the overview of all trees: what are you trying to do, then which tree, then which service, then its parts. */
final class DecisionsPlanner {
    /** Ends of trees in one picture; more would be a wall. */
    private static final int MOST_DRAWN = 80;

    /** Ends of trees in the outline; where there are more, it goes as far as the trees, whose pages have the rest. */
    private static final int MOST_LISTED = 800;

    private final Material material;
    private final ListPlanner lists;

    DecisionsPlanner(Material material, ListPlanner lists) {
        this.material = material;
        this.lists = lists;
    }

    DecisionsPage page() {
        var link = material.lists().of(NodeId.Kind.DECISION);
        var goals = material.insights().overview().goals();
        boolean whole = ends() <= MOST_LISTED;
        return new DecisionsPage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home())),
                link.to(),
                null,
                picture().map(root -> BroadLayout.of(root, question())).orElse(null),
                picture().map(root -> NarrowLayout.of(root, question())).orElse(null),
                goals.stream().map(goal -> goal(goal, whole)).toList(),
                material.trees().all().stream().map(material.cards()::card).toList());
    }

    private String question() {
        return material.lists().word("decisions.overview");
    }

    /** Goals, their trees and where these end; what no tree leads to stands in the outline alone. */
    private Optional<Twig> picture() {
        var link = material.lists().of(NodeId.Kind.DECISION);
        var goals = material.insights().overview().goals().stream()
                .filter(goal -> !goal.trees().isEmpty())
                .toList();
        if (goals.isEmpty() || ends() > MOST_DRAWN) {
            return Optional.empty();
        }
        var below = goals.stream().map(this::twig).toList();
        return Optional.of(twig(question(), Link.of(link.to(), link.title(), PageKind.DECISION), "question", below));
    }

    private long ends() {
        return material.insights().overview().goals().stream()
                .flatMap(goal -> goal.trees().stream())
                .mapToLong(way -> way.exits().size())
                .sum();
    }

    private Twig twig(OverviewTree.Goal goal) {
        var below = goal.trees().stream()
                .map(way -> twig(
                        way.tree().title(),
                        material.addresses().linkTo(way.tree()),
                        "question",
                        way.exits().stream().map(this::twig).toList()))
                .toList();
        var group = groupOf(goal);
        return twig(group.title(), group, "step", below);
    }

    private Twig twig(OverviewTree.Exit exit) {
        var service = material.addresses().linkTo(exit.service());
        var onward = exit.onward().stream()
                .map(tree -> twig(tree.title(), material.addresses().linkTo(tree), "question", List.of()))
                .toList();
        return twig(service.title(), service, "outcome", onward);
    }

    private static Twig twig(String label, Link to, String role, List<Twig> below) {
        var kind = to.kind() == null ? PageKind.TOPIC : to.kind();
        return new Twig(label, "", to.to(), to.fragment(), kind, role, "", below);
    }

    private Link groupOf(OverviewTree.Goal goal) {
        var list = material.lists().of(NodeId.Kind.SERVICE);
        // Services without a category stand in the list without a heading to link to.
        return goal.category().isEmpty() ? list : lists.category(goal.category());
    }

    private Branch goal(OverviewTree.Goal goal, boolean whole) {
        var branches = new ArrayList<Branch>();
        for (var way : goal.trees()) {
            var exits = whole ? way.exits().stream().map(this::exit).toList() : List.<Branch>of();
            branches.add(new Branch("", material.addresses().linkTo(way.tree()), false, List.of(), exits));
        }
        goal.others().forEach(exit -> branches.add(exit(exit)));
        return new Branch("", groupOf(goal), false, List.of(), branches);
    }

    private Branch exit(OverviewTree.Exit exit) {
        var service = material.addresses().linkTo(exit.service());
        var onward = exit.onward().stream()
                .map(tree -> new Branch("", material.addresses().linkTo(tree), false, List.of(), List.of()))
                .toList();
        return new Branch("", service, true, List.of(service), onward);
    }
}
