package dev.studygraph.page.plan;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Node;
import dev.studygraph.page.Badge;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know of a service's name: as of when its page holds, what it was called, what came after it. */
final class ServiceBadges {
    private final Material material;

    ServiceBadges(Material material) {
        this.material = material;
    }

    /** The badges of a service's page. */
    List<Badge> of(Node.Service service) {
        var badges = new ArrayList<Badge>();
        service.asOf().ifPresent(date -> badges.add(new Badge("as-of", date, null)));
        badges.addAll(standing(service));
        return badges;
    }

    /** Those about its name, in words, for the list of hits. */
    List<String> texts(Node.Service service) {
        return standing(service).stream()
                .map(badge -> material.lists().word("badge." + badge.kind()).replace("{0}", badge.text()))
                .toList();
    }

    private List<Badge> standing(Node.Service service) {
        var standing = service.standing();
        var badges = new ArrayList<Badge>();
        if (!standing.formerly().isEmpty()) {
            badges.add(new Badge("formerly", String.join(", ", standing.formerly()), null));
        }
        standing.renamed().ifPresent(now -> badges.add(new Badge("renamed", now, null)));
        var successors = material.graph().from(service.id()).stream()
                .filter(edge -> edge.is(Relation.REPLACED_BY))
                .map(Edge::to)
                .distinct()
                .map(material.addresses()::linkTo)
                .toList();
        successors.forEach(successor -> badges.add(new Badge("replaced", successor.title(), successor)));
        if (standing.retired() && successors.isEmpty()) {
            badges.add(new Badge("retired", "", null));
        }
        return badges;
    }
}
