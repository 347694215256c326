package dev.studygraph.decide;

import dev.studygraph.graph.CellReader;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The criteria of the vault by the words people ask them in. */
final class AskedCriteria {
    /** With one of these a question may ask for the opposite of what the criterion says. */
    private static final Set<String> DENYING = Set.of(
            "no", "not", "without", "non", "never", "avoid", "nicht", "kein", "keine", "keinen", "ohne", "sans", "pas",
            "sin", "sem", "senza", "não", "без", "не");

    private static final int SHORTEST_NAME = 3;

    private final Map<String, Criterion> byWords = new LinkedHashMap<>();
    private final Map<String, Criterion> byName = new LinkedHashMap<>();
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
            asked.byName.putIfAbsent(Plain.of(criterion.name()), criterion);
        });
        graph.configuration().criteria().forEach((name, settings) -> {
            var known = Optional.ofNullable(asked.byWords.get(Plain.of(name)));
            known.ifPresent(criterion -> settings.aliases().forEach(alias -> {
                asked.byWords.putIfAbsent(Plain.of(alias), criterion);
                asked.byName.putIfAbsent(Plain.of(alias), criterion);
            }));
        });
        return asked;
    }

    /** The criterion whose question, name or alias this is. */
    Optional<Criterion> askedBy(String question) {
        return Optional.ofNullable(byWords.get(Plain.of(question)));
    }

    /**
     * The criterion a question asks about: the one it is worded as, else the only one it names among other words, if the
     * tables have each of its answers as a value and tell something of what it leads to.
     */
    Optional<Criterion> askedBy(String question, List<String> answers, Set<NodeId> behind) {
        return askedBy(question)
                .or(() -> namedIn(Plain.of(question)).filter(criterion -> isAbout(criterion, answers, behind)));
    }

    private Optional<Criterion> namedIn(String question) {
        if (Pattern.compile(" ").splitAsStream(question).anyMatch(DENYING::contains)) {
            return Optional.empty();
        }
        var names = byName.keySet().stream()
                .filter(name -> name.length() >= SHORTEST_NAME && (" " + question + " ").contains(" " + name + " "))
                .toList();
        var named = names.stream()
                .filter(name ->
                        names.stream().noneMatch(longer -> longer.length() > name.length() && longer.contains(name)))
                .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private boolean isAbout(Criterion criterion, List<String> answers, Set<NodeId> behind) {
        var stated = facts.getOrDefault(criterion, List.of());
        var values =
                stated.stream().flatMap(fact -> fact.value().keys().stream()).collect(Collectors.toSet());
        return stated.stream().anyMatch(fact -> behind.contains(fact.subject()))
                && answers.stream()
                        .map(answer -> keys(criterion, answer))
                        .allMatch(keys -> !keys.isEmpty() && values.containsAll(keys));
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
