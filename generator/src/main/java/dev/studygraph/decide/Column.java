package dev.studygraph.decide;

import dev.studygraph.graph.CellReader;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One criterion of a decision table: its question, its answers, and which options each answer keeps.
 *
 * @param descriptive true where the criterion describes rather than tells apart; asked only if nothing else separates
 * @param undecided the options that every answer keeps
 * @param first its first cell that says something
 */
record Column(
        Criterion criterion,
        String question,
        boolean descriptive,
        List<Option> answers,
        BitSet undecided,
        Optional<Fact> first) {

    /**
     * A possible answer.
     *
     * @param key the normalised value
     * @param label in the words of the cells
     * @param holders the options whose cell says so
     */
    record Option(String key, String label, BitSet holders) {}

    /** A branch of a question as asked of some options: the answers that keep the same of them, and what they keep. */
    record Branch(List<Option> answers, BitSet kept) {
        String label() {
            return answers.stream().map(Option::label).collect(Collectors.joining(", "));
        }

        List<String> keys() {
            return answers.stream().map(Option::key).toList();
        }
    }

    private static final Pattern BETWEEN_VALUES = Pattern.compile("[,;、\\n/+|]|\\s(?:and|or|und|oder|&)\\s");
    private static final Comparator<String> BEST_LABEL = Comparator.comparing((String label) -> !hasWord(label))
            .thenComparingInt(Plain::words)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    /** Reads a column; the same whatever the order of options, apart from the order of the answers. */
    static Column of(
            Criterion criterion, boolean descriptive, List<NodeId> options, Map<NodeId, Fact> cells, Wording wording) {
        var holders = new LinkedHashMap<String, BitSet>();
        var labels = new LinkedHashMap<String, List<String>>();
        var undecided = new BitSet();
        var first = Optional.<Fact>empty();
        for (int i = 0; i < options.size(); i++) {
            var fact = cells.get(options.get(i));
            if (fact == null || fact.value().any() || fact.value().keys().isEmpty()) {
                undecided.set(i);
                continue;
            }
            first = first.or(() -> Optional.of(fact));
            for (String key : fact.value().keys()) {
                holders.computeIfAbsent(key, k -> new BitSet()).set(i);
                labels.computeIfAbsent(key, k -> new ArrayList<>()).addAll(labels(key, fact));
            }
        }
        var answers = new ArrayList<Option>();
        holders.forEach((key, bits) -> {
            String label = labels.getOrDefault(key, List.of()).stream()
                    .min(BEST_LABEL)
                    .filter(Column::hasWord)
                    .orElseGet(() -> wording.value(key));
            answers.add(new Option(key, label, bits));
        });
        String question = wording.question(criterion, List.copyOf(holders.keySet()));
        return new Column(criterion, question, descriptive, answers, undecided, first);
    }

    /** The branches this question has for some options: the answers that at least one of them gives, those together that keep the same. */
    List<Branch> branches(BitSet options) {
        var branches = new LinkedHashMap<BitSet, List<Option>>();
        for (var answer : answers) {
            if (answer.holders().intersects(options)) {
                var kept = (BitSet) answer.holders().clone();
                kept.or(undecided);
                kept.and(options);
                branches.computeIfAbsent(kept, none -> new ArrayList<>()).add(answer);
            }
        }
        return branches.entrySet().stream()
                .map(branch -> new Branch(branch.getValue(), branch.getKey()))
                .toList();
    }

    /** Whether asking helps: at least two branches, and each leaves an option out. */
    static boolean usable(List<Branch> branches, BitSet options) {
        return branches.size() >= 2
                && branches.stream().noneMatch(branch -> branch.kept().equals(options));
    }

    private static List<String> labels(String key, Fact fact) {
        String shown = withoutQualifier(fact.text().text(), fact.value());
        if (fact.value().keys().size() == 1) {
            return List.of(shown);
        }
        return BETWEEN_VALUES
                .splitAsStream(shown)
                .map(String::strip)
                .filter(piece -> CellReader.key(piece).equals(key))
                .toList();
    }

    private static String withoutQualifier(String text, Value value) {
        String shown = text.replace('\n', ' ').strip();
        int at = value.qualifier().stream()
                .flatMap(qualifier -> Stream.of(qualifier.split("; ", -1)))
                .mapToInt(shown::lastIndexOf)
                .filter(start -> start > 0)
                .min()
                .orElse(-1);
        if (at <= 0) {
            return shown;
        }
        String before = shown.substring(0, at).replaceFirst("[\\s(（\\[［,，、;；:：\u2014\u2013-]+$", "");
        return before.isBlank() ? shown : before;
    }

    private static boolean hasWord(String label) {
        return label.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
