package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.name.NameIndex;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what notes say of two names, and what names and nesting give away, into edges. */
final class Relations {
    private final EdgeList edges;
    private final NameIndex<NodeId> names;
    private final Links links;
    private final Catalogue catalogue;
    private final Map<ServiceDraft, NodeId> ids;
    private final Diagnostics diagnostics;

    Relations(
            EdgeList edges,
            NameIndex<NodeId> names,
            Links links,
            Catalogue catalogue,
            Map<ServiceDraft, NodeId> ids,
            Diagnostics diagnostics) {
        this.edges = edges;
        this.names = names;
        this.links = links;
        this.catalogue = catalogue;
        this.ids = ids;
        this.diagnostics = diagnostics;
    }

    void read(List<Statement> statements, Abouts abouts, List<Node.Comparison> comparisons) {
        for (var related : NodeDrafts.only(Statement.Related.class, statements)) {
            var from = node(related.from(), related.origin());
            var to = node(related.to(), related.origin());
            from.ifPresent(
                    first -> to.ifPresent(second -> edges.add(first, related.relation(), second, related.origin())));
        }
        for (var nesting : abouts.nestings()) {
            nested(nesting, comparisons);
        }
        beginnings();
    }

    /** A node by name, else by the note a link of that target would lead to; what leads nowhere is reported. */
    private Optional<NodeId> node(String name, Origin origin) {
        var service = catalogue.lookup(name, origin.place(), diagnostics).map(ids::get);
        if (service.isPresent()) {
            return service;
        }
        var found = names.lookup(name);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        var reference = new Reference(Reference.Syntax.WIKILINK, name, "", name, origin.place());
        var resolution = links.resolve(reference);
        if (resolution instanceof Resolution.ToNode to) {
            return Optional.of(to.node());
        }
        if (resolution instanceof Resolution.ToSection to
                && to.section().anchor().isEmpty()) {
            return Optional.of(to.owner());
        }
        if (resolution instanceof Resolution.Missing missing) {
            String message = "no note, alias or name is called '%s'".formatted(name);
            diagnostics.report(
                    missing.nearest().isEmpty()
                            ? Diagnostic.of(Code.LINK_TARGET_MISSING, origin.place(), message)
                            : Diagnostic.of(
                                    Code.LINK_TARGET_MISSING,
                                    origin.place(),
                                    message,
                                    "did you mean '%s'?"
                                            .formatted(missing.nearest().get(0))));
        }
        return Optional.empty();
    }

    /** A section inside another's makes a part, unless its service has a note or a whole of its own, or is compared with the other. */
    private void nested(Abouts.Nesting nesting, List<Node.Comparison> comparisons) {
        var inner = Drafts.entered(ids, nesting.inner());
        var outer = Drafts.entered(ids, nesting.outer());
        boolean compared = comparisons.stream()
                .anyMatch(comparison -> comparison.options().contains(inner)
                        && comparison.options().contains(outer));
        boolean own = !nesting.inner().notes().isEmpty();
        boolean reversed = edges.has(outer, Relation.PART_OF, inner);
        if (!compared && !own && !reversed && !edges.has(inner, Relation.PART_OF)) {
            edges.add(inner, Relation.PART_OF, outer, nesting.origin());
        }
    }

    /** `EMR Serverless` begins with `EMR`: found to be part of it where nothing else is said. */
    private void beginnings() {
        Map<String, NodeId> byName = new LinkedHashMap<>();
        ids.forEach((draft, id) -> draft.names().stream()
                .filter(name -> NameKey.fold(name).length() > 1)
                .filter(name -> names.lookup(name).equals(List.of(id)))
                .forEach(name -> byName.putIfAbsent(NameKey.fold(name), id)));
        ids.forEach((draft, id) -> {
            if (!edges.has(id, Relation.PART_OF)) {
                whole(NameKey.fold(draft.title()), byName, id)
                        .ifPresent(whole -> edges.add(
                                id,
                                Relation.PART_OF,
                                whole,
                                new Origin(
                                        "name",
                                        Origin.Confidence.FOUND,
                                        draft.origin().place(),
                                        draft.origin().section())));
            }
        });
    }

    private static Optional<NodeId> whole(String folded, Map<String, NodeId> byName, NodeId self) {
        for (int space = folded.lastIndexOf(' '); space > 0; space = folded.lastIndexOf(' ', space - 1)) {
            var whole = byName.get(folded.substring(0, space));
            if (whole != null && !whole.equals(self)) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }
}
