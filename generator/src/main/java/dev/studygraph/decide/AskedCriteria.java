package dev.studygraph.decide;

import dev.studygraph.graph.CellReader;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The criteria of the vault by the words people ask them in. */
final class AskedCriteria {
    private final Map<String, Criterion> byWords = new LinkedHashMap<>();
    private final Map<Criterion, List<Fact>> facts = new LinkedHashMap<>();

    private AskedCriteria() {}

    /** Knows a criterion by its question, its name and its aliases. */
    static AskedCriteria of(KnowledgeGraph graph, Wording wording) {
        var asked = new AskedCriteria();
        for (var fact : graph.facts()) {
            asked.facts
                    .computeIfAbsent(fact.criterion(), criterion -> new ArrayList<>())
                    .add(fact);
        }
        asked.facts.forEach((criterion, facts) -> {
            var keys = facts.stream()
                    .flatMap(fact -> fact.value().keys().stream())
                    .distinct()
                    .toList();
            asked.byWords.putIfAbsent(Plain.of(wording.question(criterion, keys)), criterion);
            asked.byWords.putIfAbsent(Plain.of(criterion.name()), criterion);
        });
        graph.configuration().criteria().forEach((name, settings) -> {
            var known = Optional.ofNullable(asked.byWords.get(Plain.of(name)));
            known.ifPresent(criterion ->
                    settings.aliases().forEach(alias -> asked.byWords.putIfAbsent(Plain.of(alias), criterion)));
        });
        return asked;
    }

    /** The criterion a question asks about. */
    Optional<Criterion> askedBy(String question) {
        return Optional.ofNullable(byWords.get(Plain.of(question)));
    }

    /** The normalised values an answer's label stands for: those of the cells that say the same, else those of the label read as a cell. */
    List<String> keys(Criterion criterion, String label) {
        String plain = Plain.of(label);
        for (var fact : facts.getOrDefault(criterion, List.of())) {
            for (String key : fact.value().keys()) {
                if (Plain.of(key).equals(plain)
                        || (fact.value().keys().size() == 1
                                && Plain.of(fact.text().text()).equals(plain))) {
                    return List.of(key);
                }
            }
        }
        return CellReader.read(label).keys();
    }
}
