package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Link;
import dev.studygraph.page.NotFoundPage;
import dev.studygraph.page.SearchPage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the pages that stand for nothing in the notes: search and not found. */
final class PlainPages {
    private static final int EXAMPLES = 3;

    private final Material material;

    PlainPages(Material material) {
        this.material = material;
    }

    SearchPage search() {
        var link = material.lists().page("search");
        var examples = material.graph().scenarios().stream()
                .filter(scenario -> scenario.need().text().length() <= 80)
                .limit(EXAMPLES)
                .map(scenario -> material.addresses().linkTo(scenario.id()))
                .toList();
        return new SearchPage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home())),
                link.to(),
                examples,
                lists());
    }

    NotFoundPage notFound() {
        var link = material.lists().page("404");
        return new NotFoundPage(material.frames().anywhere(link.title()), link.to(), rootOfSite(), lists());
    }

    /** A server shows this page for addresses at any depth, so its links begin at the site's path on its host. */
    private @Nullable String rootOfSite() {
        String base = material.frames().site().baseUrl();
        return base == null ? null : base.replaceFirst("^[a-zA-Z]+://[^/]*", "");
    }

    private List<Link> lists() {
        return Stream.of(NodeId.Kind.values())
                .filter(kind -> kind == NodeId.Kind.DECISION
                        || material.graph().nodes().stream().map(Node::id).anyMatch(id -> id.kind() == kind))
                .map(material.lists()::of)
                .toList();
    }
}
