package dev.studygraph.graph;

import dev.studygraph.extract.Statement;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.SectionRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects which names of services are former ones, and which services the notes call retired. */
final class Standings {
    private static final Set<String> RETIRED = WordList.read("retired-words.txt", 1).lines().stream()
            .flatMap(line -> line.words().stream())
            .map(NameKey::fold)
            .collect(Collectors.toUnmodifiableSet());

    private final SectionMap sections;
    private final Map<NodeId, Set<String>> formerly = new HashMap<>();
    private final Map<NodeId, String> renamed = new HashMap<>();

    Standings(SectionMap sections) {
        this.sections = sections;
    }

    /** Takes "now (formerly then)"; either name may be the one the notes describe, or both. */
    void renamed(Statement.SameAs same, Function<String, Optional<NodeId>> named) {
        var now = named.apply(same.name());
        for (String then : same.aliases()) {
            now.ifPresent(id -> formerly.computeIfAbsent(id, absent -> new LinkedHashSet<>())
                    .add(then));
            named.apply(then).ifPresent(id -> renamed.putIfAbsent(id, same.name()));
        }
    }

    /** What was collected of a service; a former name that is its title still makes it a renamed one. */
    Node.Standing of(NodeId id, ServiceDraft draft) {
        String title = NameKey.fold(draft.title());
        var before = formerly.getOrDefault(id, Set.of()).stream()
                .filter(name -> !NameKey.fold(name).equals(title))
                .toList();
        var now = Optional.ofNullable(renamed.get(id))
                .filter(name -> !NameKey.fold(name).equals(title))
                .filter(name -> isOther(id, title));
        return new Node.Standing(before, now, isRetired(draft));
    }

    /** The title itself is the former name: not where a service goes by its new name and is only found by the old one. */
    private boolean isOther(NodeId id, String title) {
        var before = formerly.getOrDefault(id, Set.of());
        return before.isEmpty()
                || before.stream().anyMatch(name -> NameKey.fold(name).equals(title));
    }

    private boolean isRetired(ServiceDraft draft) {
        return Stream.concat(draft.names().stream(), headings(draft.sections()))
                .flatMap(name -> NameKey.parenthesised(name).stream())
                .anyMatch(aside -> RETIRED.contains(NameKey.fold(aside)));
    }

    private Stream<String> headings(List<SectionRef> refs) {
        return refs.stream()
                .flatMap(ref -> sections.section(ref).stream())
                .map(section -> section.heading().text());
    }
}
