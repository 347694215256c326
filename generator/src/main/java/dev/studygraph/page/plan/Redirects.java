package dev.studygraph.page.plan;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.note.Note;
import dev.studygraph.note.SiteAddress;
import dev.studygraph.page.Link;
import dev.studygraph.page.RedirectPage;
import dev.studygraph.page.SitePath;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Former addresses: a page for every alias that is a path, which leads on to where the note is now. */
final class Redirects {
    private final KnowledgeGraph graph;

    /** By address with its case set aside: the notes that claim it, by path, each with the address as written. */
    private final Map<String, Map<Note, String>> claims = new TreeMap<>();

    Redirects(KnowledgeGraph graph) {
        this.graph = graph;
        for (var note : graph.notes().values()) {
            for (var address : note.frontMatter().redirects()) {
                SiteAddress.fileOf(address)
                        .filter(file -> !file.matches("(?i)(assets|files|files-as-text)/.*"))
                        .ifPresent(file -> claims.computeIfAbsent(
                                        file.toLowerCase(Locale.ROOT), key -> new LinkedHashMap<>())
                                .putIfAbsent(note, file));
            }
        }
    }

    /** Addresses that several notes had, which now lead to nobody. */
    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        claims.values().stream().filter(this::isDisputed).forEach(notes -> {
            String names = notes.keySet().stream().map(Note::path).collect(Collectors.joining(" and "));
            diagnostics.add(Diagnostic.of(
                    Code.PERMALINK_CLAIMED_TWICE,
                    Place.startOf(notes.keySet().iterator().next().path()),
                    "the former address '%s' is claimed by %s"
                            .formatted(notes.values().iterator().next(), names),
                    "leave it among the aliases of one note; until then it leads nowhere"));
        });
        return diagnostics;
    }

    /** A page for every former address; one that would hide a page of the site is left out, since the address works. */
    List<RedirectPage> pages(Material material, Set<SitePath> taken) {
        if (claims.isEmpty()) {
            return List.of();
        }
        var used = taken.stream()
                .map(path -> path.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var pages = new ArrayList<RedirectPage>();
        claims.forEach((key, notes) -> {
            if (!used.contains(key) && !isDisputed(notes)) {
                var claim = notes.entrySet().iterator().next();
                pages.add(redirect(material, SitePath.of(claim.getValue()), claim.getKey()));
            }
        });
        return pages;
    }

    private boolean isDisputed(Map<Note, String> notes) {
        return notes.keySet().stream()
                        .map(note -> graph.ownerOf(note.path()))
                        .distinct()
                        .count()
                > 1;
    }

    private RedirectPage redirect(Material material, SitePath path, Note note) {
        Link to = material.addresses().linkTo(graph.ownerOf(note.path()));
        return new RedirectPage(material.frames().moved(to), path, to);
    }
}
