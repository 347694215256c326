package dev.studygraph.page.plan;

import dev.studygraph.graph.CellReader;
import dev.studygraph.graph.Cells;
import dev.studygraph.graph.Criteria;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Value;
import dev.studygraph.note.Phrase;
import dev.studygraph.page.CellMark;
import dev.studygraph.page.FactRow;
import dev.studygraph.page.Link;
import dev.studygraph.page.Matrix;
import dev.studygraph.page.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays facts out as tables, and knows the cell of each fact. */
final class Matrices {
    private static final Map<String, CellMark> MARKS = Map.of(
            "yes", CellMark.YES,
            "no", CellMark.NO,
            "partly", CellMark.PARTLY,
            "partial", CellMark.PARTLY,
            "low", CellMark.LOW,
            "medium", CellMark.MEDIUM,
            "high", CellMark.HIGH);

    private static final Pattern SIGN = Pattern.compile("[" + CellReader.SIGNS + "]\\uFE0F?\\s*");

    /** What a fact says; two that say the same are one row. */
    private record Said(Criterion criterion, List<String> keys) {}

    private final Addresses addresses;
    private final Texts texts;
    private final IdentityHashMap<Fact, Node.Comparison> comparisons = new IdentityHashMap<>();
    private final Map<NodeId, List<Fact>> bySubject;
    private final Cells cells;

    Matrices(KnowledgeGraph graph, Addresses addresses, Texts texts) {
        this.addresses = addresses;
        this.texts = texts;
        this.bySubject = graph.facts().stream().collect(Collectors.groupingBy(Fact::subject));
        this.cells = Cells.of(graph.facts());
        for (var comparison : graph.comparisons()) {
            comparison.facts().forEach(fact -> comparisons.put(fact, comparison));
        }
    }

    /** The comparison as its author wrote it, with the rows that separate the options first. */
    Matrix of(Node.Comparison comparison) {
        var rows = new ArrayList<Matrix.Row>();
        var cells = comparison.cells();
        for (var criterion : comparison.criteria()) {
            var facts = comparison.options().stream()
                    .map(option -> cells.of(option, criterion))
                    .toList();
            rows.add(row(criterion, facts));
        }
        rows.sort(Comparator.comparing(row -> !row.separates()));
        return new Matrix(comparison.options().stream().map(addresses::linkTo).toList(), rows);
    }

    /** Two or more services by every criterion that at least two of them have a fact for. */
    Matrix of(List<NodeId> services) {
        var rows = new ArrayList<Matrix.Row>();
        var criteria =
                services.stream().flatMap(service -> facts(service).stream()).map(Fact::criterion);
        criteria.distinct().forEach(criterion -> {
            var facts = services.stream()
                    .map(service -> cells.of(service, criterion))
                    .toList();
            if (facts.stream().filter(Optional::isPresent).count() >= 2) {
                rows.add(row(criterion, facts));
            }
        });
        rows.sort(Comparator.comparing(row -> !row.separates()));
        return new Matrix(services.stream().map(addresses::linkTo).toList(), rows);
    }

    /** What all comparisons together say of a service; one row for a criterion they agree on, those of one criterion together. */
    List<FactRow> factsOf(NodeId service) {
        return rowsOf(service, fact -> true);
    }

    private List<FactRow> rowsOf(NodeId service, Predicate<Fact> wanted) {
        var rows = new LinkedHashMap<Criterion, List<FactRow>>();
        var said = new HashSet<Said>();
        for (var fact : facts(service)) {
            if (wanted.test(fact)
                    && said.add(new Said(fact.criterion(), fact.value().keys()))) {
                rows.computeIfAbsent(fact.criterion(), none -> new ArrayList<>())
                        .add(new FactRow(
                                fact.criterion().name(),
                                shown(fact),
                                markOf(fact.value()),
                                cellOf(fact).orElse(null),
                                addresses.lineOf(fact.origin())));
            }
        }
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** What descriptive columns say of a service: examples, best uses. */
    List<FactRow> descriptionsOf(NodeId service) {
        return rowsOf(service, fact -> Criteria.isDescriptive(fact.criterion()));
    }

    /** The row of the comparison a fact stands in. */
    Optional<Link> cellOf(Fact fact) {
        return Optional.ofNullable(comparisons.get(fact))
                .map(comparison -> new Link(
                        addresses.of(comparison.id()),
                        anchorOf(fact.criterion()),
                        comparison.title(),
                        Addresses.kindOf(comparison.id())));
    }

    static String anchorOf(Criterion criterion) {
        return "criterion-" + criterion.slug();
    }

    static CellMark markOf(Value value) {
        if (value.any() || value.keys().size() != 1) {
            return CellMark.NONE;
        }
        return MARKS.getOrDefault(value.keys().get(0), CellMark.NONE);
    }

    private List<Fact> facts(NodeId service) {
        return bySubject.getOrDefault(service, List.of());
    }

    private Matrix.Row row(Criterion criterion, List<Optional<Fact>> facts) {
        var cells = facts.stream().map(this::cell).toList();
        long distinct = facts.stream()
                .map(fact -> fact.map(known -> known.value().keys()))
                .distinct()
                .count();
        return new Matrix.Row(criterion.name(), anchorOf(criterion), distinct > 1, cells);
    }

    /** A tick or a cross that the author typed is not shown beside the mark that stands for it. */
    static Phrase withoutSign(Fact fact) {
        var text = fact.text();
        var sign = SIGN.matcher(text.text());
        return markOf(fact.value()) != CellMark.NONE && sign.lookingAt()
                ? text.part(sign.end(), text.text().length())
                : text;
    }

    private RichText shown(Fact fact) {
        return texts.inline(withoutSign(fact));
    }

    private Matrix.Cell cell(Optional<Fact> fact) {
        return fact.map(known -> new Matrix.Cell(shown(known), markOf(known.value()), addresses.lineOf(known.origin())))
                .orElse(new Matrix.Cell(RichText.EMPTY, CellMark.NONE, null));
    }
}
