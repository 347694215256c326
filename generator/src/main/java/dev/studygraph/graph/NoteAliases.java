package dev.studygraph.graph;

import dev.studygraph.extract.Statement;
import dev.studygraph.extract.Statement.ComparisonRead;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that notes give themselves beside their titles. What comparisons tell apart is no name of one thing: an author who lists both as aliases of
 * a note lists what it is about.
 */
final class NoteAliases {
    private final NameKey keys;
    /** The numbers of the comparisons that each name stands in. */
    private final Map<String, List<Integer>> compared = new HashMap<>();

    NoteAliases(List<Statement> statements, NameKey keys) {
        this.keys = keys;
        for (int i = 0; i < statements.size(); i++) {
            int number = i;
            if (statements.get(i) instanceof ComparisonRead comparison) {
                comparison.options().stream()
                        .map(option -> keys.of(option.text()))
                        .distinct()
                        .forEach(key -> compared.computeIfAbsent(key, absent -> new ArrayList<>())
                                .add(number));
            }
        }
    }

    /** The aliases of the note that are names of the same thing. */
    List<String> of(Note note) {
        return of(note.title(), note.frontMatter().aliases());
    }

    /** What is said to be the same, without what is told apart; a former name stays one, however it is compared. */
    Statement.SameAs of(Statement.SameAs same) {
        return same.former()
                ? same
                : new Statement.SameAs(
                        same.origin(), same.condition(), same.name(), of(same.name(), same.aliases()), false);
    }

    private List<String> of(String name, List<String> aliases) {
        if (aliases.isEmpty()) {
            return aliases;
        }
        Map<Integer, Set<String>> met = new HashMap<>();
        Stream.concat(Stream.of(name), aliases.stream())
                .map(keys::of)
                .forEach(key -> compared.getOrDefault(key, List.of())
                        .forEach(comparison -> met.computeIfAbsent(comparison, absent -> new HashSet<>())
                                .add(key)));
        Set<String> apart = new HashSet<>();
        met.values().stream().filter(together -> together.size() > 1).forEach(apart::addAll);
        return aliases.stream().filter(alias -> !apart.contains(keys.of(alias))).toList();
    }
}
