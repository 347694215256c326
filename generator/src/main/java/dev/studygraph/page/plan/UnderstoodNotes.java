package dev.studygraph.page.plan;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.StatementWords;
import dev.studygraph.graph.Node;
import dev.studygraph.page.HealthPage.UnderstoodLine;
import dev.studygraph.page.HealthPage.UnderstoodNote;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what was understood of each note, line by line. */
final class UnderstoodNotes {
    /** The page is for looking over; {@code studygraph explain NOTE} has everything. */
    private static final int MOST_LINES = 5_000;

    private final Material material;
    private final Understanding understanding;
    private final Map<Reading, Confidence> decided;

    /** What a rule read at a place. */
    private record Reading(String rule, Place place) {
        static Reading of(Origin origin) {
            return new Reading(origin.rule(), origin.place());
        }
    }

    UnderstoodNotes(Material material, Understanding understanding) {
        this.material = material;
        this.understanding = understanding;
        var graph = material.graph();
        this.decided = Stream.of(
                        graph.decisions().stream().map(Node.Decision::origin),
                        graph.comparisons().stream().map(Node.Comparison::origin),
                        graph.scenarios().stream().flatMap(scenario -> scenario.sources().stream()))
                .flatMap(origins -> origins)
                .collect(Collectors.toMap(Reading::of, Origin::confidence, (one, other) -> one));
    }

    /** The first notes, as far as a page should hold them, and no more than these. */
    List<UnderstoodNote> first(int most) {
        var notes = new ArrayList<UnderstoodNote>();
        int lines = 0;
        for (var path : material.graph().notes().keySet()) {
            if (notes.size() == most) {
                break;
            }
            var understood = understanding.statements().getOrDefault(path, List.of()).stream()
                    .filter(statement -> !(statement instanceof Statement.About about && !about.certain()))
                    .sorted(Comparator.comparing(statement -> statement.origin().place()))
                    .map(this::line)
                    .toList();
            lines += understood.size();
            if (lines > MOST_LINES) {
                break;
            }
            notes.add(new UnderstoodNote(
                    path, material.addresses().linkTo(material.graph().ownerOf(path)), understood));
        }
        return notes;
    }

    private UnderstoodLine line(Statement statement) {
        var origin = statement.origin();
        return new UnderstoodLine(
                material.addresses().lineOf(origin),
                StatementWords.of(statement),
                StatementWords.of(statement.condition()),
                origin.rule(),
                confidence(statement).name().toLowerCase(Locale.ROOT));
    }

    /** Of trees, comparisons and needs the graph knows better than the note that they stand in. */
    private Confidence confidence(Statement statement) {
        var origin = statement.origin();
        return decided.getOrDefault(Reading.of(origin), origin.confidence());
    }
}
