package dev.studygraph.page.plan;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.FrontMatter;
import dev.studygraph.note.SiteAddress;
import dev.studygraph.page.SitePath;
import dev.studygraph.source.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The addresses that notes ask for with {@code permalink}. One that two pages ask for, or that the site uses itself, is given to
 * nobody: those who ask keep their own slugs. Case is ignored, since many disks ignore it.
 */
final class Permalinks {
    /** Folders and files at the top of the site that belong to the site itself. */
    private static final Set<String> RESERVED = Set.of(
            ".studygraph",
            "services",
            "scenarios",
            "comparisons",
            "decisions",
            "patterns",
            "topics",
            "tags",
            "compare",
            "files",
            "files-as-text",
            "assets",
            "index.html",
            "compare.html",
            "find.html",
            "search.html",
            "search",
            "practice.html",
            "practice",
            "path.html",
            "graph.html",
            "graph",
            "graph-data.js",
            "site-tree.js",
            "previews",
            "domains",
            "glossary.html",
            "cheatsheet.html",
            "hardest-pairs.html",
            "triggers.html",
            "health.html",
            "style.html",
            "404.html");

    private record Claim(NodeId owner, String note, FrontMatter.Permalink written) {}

    private final Map<NodeId, SitePath> granted = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Permalinks() {}

    static Permalinks of(KnowledgeGraph graph) {
        var permalinks = new Permalinks();
        Map<NodeId, Claim> claims = new LinkedHashMap<>();
        graph.notes()
                .values()
                .forEach(note -> note.frontMatter()
                        .permalink()
                        .map(written -> new Claim(graph.ownerOf(note.path()), note.path(), written))
                        .ifPresent(claim -> claims.putIfAbsent(claim.owner(), claim)));
        if (!claims.isEmpty()) {
            var usual = graph.nodes().stream()
                    .map(Node::id)
                    .collect(Collectors.toMap(id -> key(Addresses.usual(id)), id -> id, (one, other) -> one));
            Map<String, List<Claim>> byAddress = new TreeMap<>();
            claims.values()
                    .forEach(claim -> byAddress
                            .computeIfAbsent(key(pathOf(claim)), key -> new ArrayList<>())
                            .add(claim));
            byAddress.forEach((address, sharing) -> permalinks.decide(address, sharing, usual));
        }
        return permalinks;
    }

    Optional<SitePath> of(NodeId node) {
        return Optional.ofNullable(granted.get(node));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void decide(String address, List<Claim> sharing, Map<String, NodeId> usual) {
        var first = sharing.get(0);
        var holder = usual.get(address);
        if (sharing.size() > 1) {
            String notes = sharing.stream().map(Claim::note).sorted().collect(Collectors.joining(" and "));
            report(
                    sharing,
                    "the permalink '%s' is claimed by %s"
                            .formatted(first.written().address(), notes));
        } else if (holder == null ? isReserved(address) : !holder.equals(first.owner())) {
            report(
                    sharing,
                    "the permalink '%s' is the address of another page"
                            .formatted(first.written().address()));
        } else {
            granted.put(first.owner(), pathOf(first));
        }
    }

    private void report(List<Claim> sharing, String message) {
        List<Place> places =
                sharing.stream().map(claim -> claim.written().place()).sorted().toList();
        diagnostics.add(new Diagnostic(
                Code.PERMALINK_CLAIMED_TWICE,
                places.get(0),
                message,
                Optional.of("choose another address; until then the page stands under its own name"),
                places.subList(1, places.size())));
    }

    /** Within the folder of a kind an address is free where no node has it; everything else of the site's own is not. */
    private static boolean isReserved(String address) {
        String top = address.contains("/") ? address.substring(0, address.indexOf('/')) : address;
        return RESERVED.contains(top);
    }

    private static SitePath pathOf(Claim claim) {
        return SitePath.of(SiteAddress.fileOf(claim.written().address()).orElseThrow());
    }

    private static String key(SitePath path) {
        return Normalizer.normalize(path.value(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
