package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.insight.UndatedClaim;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Prices, limits and "does not support" in a note that does not say as of when they held; said once a note. */
final class VolatileUndated implements Lint {
    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        var byNote = new LinkedHashMap<String, TreeSet<Place>>();
        for (UndatedClaim claim : insights.undated()) {
            byNote.computeIfAbsent(claim.section().path(), path -> new TreeSet<>())
                    .add(claim.sentence().place());
        }
        var found = new ArrayList<Diagnostic>();
        byNote.forEach((path, ordered) -> {
            var places = List.copyOf(ordered);
            var note = graph.notes().get(path);
            found.add(new Diagnostic(
                    Code.VOLATILE_UNDATED,
                    places.get(0),
                    "'%s' states prices, limits or gaps that change, but not as of when"
                            .formatted(note == null ? path : note.title()),
                    Optional.of("add 'as-of: YYYY-MM' to the front matter"),
                    places.subList(1, places.size())));
        });
        return found;
    }
}
