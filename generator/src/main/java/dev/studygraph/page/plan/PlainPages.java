package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Link;
import dev.studygraph.page.NotFoundPage;
import dev.studygraph.page.RedirectPage;
import dev.studygraph.page.SearchPage;
import dev.studygraph.page.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the pages that stand for nothing in the notes: search, not found, and former addresses. */
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
        return new NotFoundPage(
                material.frames().plain(link.to(), link.title(), "", List.of()), link.to(), rootOfSite(), lists());
    }

    /** A server shows this page for addresses at any depth, so its links begin at the site's path on its host. */
    private @Nullable String rootOfSite() {
        String base = material.frames().site().baseUrl();
        return base == null ? null : base.replaceFirst("^[a-zA-Z]+://[^/]*", "");
    }

    /** A stub for every alias that is a path; one that would hide a page is left out. */
    List<RedirectPage> redirects(Set<SitePath> taken) {
        Map<SitePath, RedirectPage> redirects = new LinkedHashMap<>();
        for (var note : material.graph().notes().values()) {
            var owner = material.addresses().linkTo(material.graph().ownerOf(note.path()));
            for (var address : note.frontMatter().redirects()) {
                sitePathOf(address)
                        .filter(path -> !taken.contains(path))
                        .ifPresent(path -> redirects.putIfAbsent(path, redirect(path, owner)));
            }
        }
        return new ArrayList<>(redirects.values());
    }

    private RedirectPage redirect(SitePath path, Link to) {
        return new RedirectPage(material.frames().plain(path, to.title(), "", List.of()), path, to);
    }

    /** {@code /old/name}, {@code old/name.html} and {@code old/name/} are addresses; one that leaves the site is none. */
    static Optional<SitePath> sitePathOf(String address) {
        String path = address.strip().replaceAll("^/+|/+$", "");
        if (!path.endsWith(".html")) {
            path = path + ".html";
        }
        boolean safe = Stream.of(path.split("/", -1))
                .noneMatch(segment -> segment.isEmpty() || segment.startsWith(".") || segment.indexOf('\\') >= 0);
        return safe && path.indexOf(':') < 0 ? Optional.of(SitePath.of(path)) : Optional.empty();
    }

    private List<Link> lists() {
        return Stream.of(NodeId.Kind.values())
                .filter(kind -> kind == NodeId.Kind.DECISION
                        || material.graph().nodes().stream().map(Node::id).anyMatch(id -> id.kind() == kind))
                .map(material.lists()::of)
                .toList();
    }
}
