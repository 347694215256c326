package dev.studygraph.graph;

import static java.util.Objects.requireNonNull;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Statement.Given;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.source.Spelling;
import dev.studygraph.vault.Configuration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of a scenario: those an author gives, and those that trigger words in the need stand for. */
final class GivenReader {
    private static final int MOST_NEAREST = 3;

    private final Criteria criteria;
    private final Configuration configuration;
    private final Map<Criterion, Set<String>> known = new LinkedHashMap<>();

    /** Trigger words as they stand in a folded need. */
    private final Map<String, String> folded = new HashMap<>();

    GivenReader(Criteria criteria, Configuration configuration, List<Fact> facts) {
        this.criteria = criteria;
        this.configuration = configuration;
        for (var fact : facts) {
            known.computeIfAbsent(fact.criterion(), criterion -> new LinkedHashSet<>())
                    .addAll(fact.value().keys());
        }
        configuration.criteria().forEach((name, settings) -> {
            var keys = known.computeIfAbsent(criteria.add(name), criterion -> new LinkedHashSet<>());
            settings.values().forEach((value, triggers) -> {
                keys.add(CellReader.key(value));
                triggers.forEach(trigger -> folded.put(trigger, asWords(trigger)));
            });
        });
    }

    List<Node.GivenFact> read(List<ScenarioRead> reads, Diagnostics diagnostics) {
        var given = new ArrayList<Node.GivenFact>();
        for (var read : reads) {
            for (var written : read.given()) {
                stated(written, diagnostics).filter(fact -> isNew(given, fact)).ifPresent(given::add);
            }
        }
        triggered(reads.get(0).need().text()).stream()
                .filter(fact -> isNew(given, fact))
                .forEach(given::add);
        return given;
    }

    private Optional<Node.GivenFact> stated(Given written, Diagnostics diagnostics) {
        String name = written.criterion().text().strip();
        var criterion = criteria.find(name);
        if (criterion.isEmpty()) {
            diagnostics.report(unknown(
                    "no comparison has a criterion '%s'".formatted(name),
                    written.criterion().place(),
                    Spelling.nearest(name, criteria.names(), MOST_NEAREST)));
            return Optional.empty();
        }
        String text = written.value().text().strip();
        var value =
                CellReader.read(text, criteria.settings(criterion.get()).map(Configuration.CriterionSettings::values));
        var values = known.getOrDefault(criterion.get(), Set.of());
        if (!value.any() && value.keys().stream().noneMatch(values::contains)) {
            diagnostics.report(unknown(
                    "no cell of '%s' says '%s'".formatted(criterion.get().name(), text),
                    written.value().place(),
                    Spelling.nearest(text, values, MOST_NEAREST)));
            return Optional.empty();
        }
        return value.any() ? Optional.empty() : Optional.of(new Node.GivenFact(criterion.get(), value, text, true));
    }

    private List<Node.GivenFact> triggered(String need) {
        String words = asWords(need);
        var given = new ArrayList<Node.GivenFact>();
        configuration.criteria().forEach((name, settings) -> {
            var found = new LinkedHashMap<String, String>();
            settings.values()
                    .forEach((value, triggers) -> triggers.stream()
                            .filter(trigger -> words.contains(requireNonNull(folded.get(trigger))))
                            .findFirst()
                            .ifPresent(trigger -> found.put(value, trigger)));
            // Two values at once say that the need tells them apart in a way words cannot show.
            if (found.size() == 1) {
                found.forEach((value, trigger) -> given.add(
                        new Node.GivenFact(criteria.add(name), Value.of(CellReader.key(value)), trigger, false)));
            }
        });
        return given;
    }

    private static String asWords(String text) {
        return " " + NameKey.fold(text) + " ";
    }

    private static boolean isNew(List<Node.GivenFact> given, Node.GivenFact fact) {
        return given.stream().noneMatch(other -> other.criterion().equals(fact.criterion()));
    }

    private static Diagnostic unknown(String message, dev.studygraph.source.Place place, List<String> nearest) {
        return nearest.isEmpty()
                ? Diagnostic.of(Code.GIVEN_UNKNOWN, place, message)
                : Diagnostic.of(Code.GIVEN_UNKNOWN, place, message, "did you mean '%s'?".formatted(nearest.get(0)));
    }
}
