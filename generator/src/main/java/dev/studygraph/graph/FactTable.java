package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Statement.ComparisonRead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every fact the comparisons state, as they are read one after the other. */
final class FactTable {
    private final Criteria criteria;
    private final List<Fact> facts = new ArrayList<>();

    private record Cell(NodeId subject, Criterion criterion) {}

    FactTable(Criteria criteria) {
        this.criteria = criteria;
    }

    /** The facts of one comparison, by row, then by option; {@code options} runs parallel to its columns. */
    List<Fact> read(ComparisonRead comparison, List<Optional<NodeId>> options) {
        var own = new ArrayList<Fact>();
        for (int row = 0;
                row < Math.min(comparison.criteria().size(), comparison.cells().size());
                row++) {
            var name = comparison.criteria().get(row).text();
            var cells = comparison.cells().get(row);
            if (name.isBlank()) {
                continue;
            }
            var criterion = criteria.add(name.replace('\n', ' ').strip());
            var values = criteria.settings(criterion).map(settings -> settings.values());
            for (int column = 0; column < Math.min(options.size(), cells.size()); column++) {
                var cell = cells.get(column);
                if (options.get(column).isPresent() && !cell.isBlank()) {
                    own.add(new Fact(
                            options.get(column).get(),
                            criterion,
                            CellReader.read(cell.text(), values),
                            cell,
                            comparison.origin().at(cell.place())));
                }
            }
        }
        facts.addAll(own);
        return own;
    }

    /** The criteria of a comparison, in row order. */
    List<Criterion> criteria(ComparisonRead comparison) {
        return comparison.criteria().stream()
                .filter(name -> !name.isBlank())
                .map(name -> criteria.add(name.text().replace('\n', ' ').strip()))
                .distinct()
                .toList();
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }

    /** Reports every cell that says of a service what another denies: yes and no, low and high, two values of {@code studygraph.yml}, two amounts. */
    void reportContradictions(Map<NodeId, String> titles, Diagnostics diagnostics) {
        Map<Cell, List<Fact>> byCell = new LinkedHashMap<>();
        for (var fact : facts) {
            if (!Criteria.isDescriptive(fact.criterion()) && !fact.value().any()) {
                byCell.computeIfAbsent(new Cell(fact.subject(), fact.criterion()), cell -> new ArrayList<>())
                        .add(fact);
            }
        }
        byCell.values().forEach(stated -> {
            reportAgainstFirst(stated.stream().filter(this::isComparable).toList(), titles, diagnostics);
            reportMeasures(stated, titles, diagnostics);
        });
    }

    private static void reportAgainstFirst(List<Fact> stated, Map<NodeId, String> titles, Diagnostics diagnostics) {
        stated.stream()
                .skip(1)
                .filter(fact ->
                        fact.value().keys().stream().noneMatch(stated.get(0).value()::admits))
                .forEach(fact -> diagnostics.report(contradiction(stated.get(0), fact, titles)));
    }

    /** Numbers with the same unit and comparator: the first one is held against each that gives another amount. */
    private static void reportMeasures(List<Fact> stated, Map<NodeId, String> titles, Diagnostics diagnostics) {
        for (int i = 1; i < stated.size(); i++) {
            var later = measure(stated.get(i));
            if (later.isPresent()) {
                var fact = stated.get(i);
                stated.subList(0, i).stream()
                        .filter(earlier -> measure(earlier)
                                .filter(later.get()::contradicts)
                                .isPresent())
                        .findFirst()
                        .ifPresent(earlier -> diagnostics.report(contradiction(earlier, fact, titles)));
            }
        }
    }

    private static Optional<Measure> measure(Fact fact) {
        return fact.value().keys().size() == 1 ? Measure.of(fact.value().keys().get(0)) : Optional.empty();
    }

    private boolean isComparable(Fact fact) {
        boolean configured = criteria.settings(fact.criterion())
                .filter(settings -> settings.values().keySet().stream()
                        .map(CellReader::key)
                        .toList()
                        .containsAll(fact.value().keys()))
                .isPresent();
        return !fact.value().any() && (configured || CellReader.isClosed(fact.value()));
    }

    private static Diagnostic contradiction(Fact first, Fact other, Map<NodeId, String> titles) {
        return new Diagnostic(
                Code.FACTS_CONTRADICT,
                first.origin().place(),
                "%s: %s is '%s' here and '%s' at %s:%s"
                        .formatted(
                                titles.getOrDefault(
                                        first.subject(), first.subject().slug()),
                                first.criterion().name(),
                                first.text().text(),
                                other.text().text(),
                                other.origin().place().path(),
                                other.origin().place().line()),
                Optional.of("make both cells say the same, or give the criteria different names"),
                List.of(other.origin().place()));
    }
}
