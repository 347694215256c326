package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.OverviewTree;
import dev.studygraph.page.Branch;
import dev.studygraph.page.DecisionsPage;
import dev.studygraph.page.Link;
import java.util.ArrayList;
import java.util.List;

/** Plans the overview of all trees: what are you trying to do, then which tree, then which service, then its parts. */
final class DecisionsPlanner {
    private final Material material;

    DecisionsPlanner(Material material) {
        this.material = material;
    }

    DecisionsPage page() {
        var link = material.lists().of(NodeId.Kind.DECISION);
        var goals = material.insights().overview().goals();
        return new DecisionsPage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home())),
                link.to(),
                null,
                goals.stream().map(this::goal).toList(),
                material.trees().all().stream().map(material.cards()::card).toList());
    }

    private Branch goal(OverviewTree.Goal goal) {
        var branches = new ArrayList<Branch>();
        for (var way : goal.trees()) {
            var exits = way.exits().stream().map(this::exit).toList();
            branches.add(new Branch("", material.addresses().linkTo(way.tree()), false, List.of(), exits));
        }
        goal.others().forEach(exit -> branches.add(exit(exit)));
        var list = material.lists().of(NodeId.Kind.SERVICE);
        // Services without a category stand in the list without a heading to link to.
        var group = goal.category().isEmpty()
                ? list
                : new Link(list.to(), ListPlanner.anchorOf(goal.category()), goal.category(), null);
        return new Branch("", group, false, List.of(), branches);
    }

    private Branch exit(OverviewTree.Exit exit) {
        var service = material.addresses().linkTo(exit.service());
        var onward = exit.onward().stream()
                .map(tree -> new Branch("", material.addresses().linkTo(tree), false, List.of(), List.of()))
                .toList();
        return new Branch("", service, true, List.of(service), onward);
    }
}
