package dev.studygraph.insight;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Wordings of exam questions and the services they point to.
 *
 * @param phrases by their first letter, case ignored
 */
public record Triggers(List<Trigger> phrases) {
    public Triggers {
        phrases = List.copyOf(phrases);
    }

    /** A wording with every place that says what it points to. */
    public record Trigger(String phrase, List<Pointer> pointers) {
        public Trigger {
            pointers = List.copyOf(pointers);
        }

        /** The services it points to, each once, in reading order. */
        public List<NodeId> services() {
            return pointers.stream()
                    .flatMap(pointer -> pointer.services().stream())
                    .distinct()
                    .toList();
        }

        /** Whether two places that state it outright point to services that have nothing in common. */
        public boolean contradicts() {
            var stated = pointers.stream()
                    .filter(pointer -> pointer.kind() != Kind.VALUE)
                    .toList();
            return stated.stream()
                    .anyMatch(one -> stated.stream()
                            .anyMatch(other -> one.services().stream().noneMatch(other.services()::contains)));
        }
    }

    /** Where a wording was found. */
    public enum Kind {
        /** Quoted or stressed in a tip, a trap or another aside. */
        TIP,
        /** A short need of a scenario. */
        NEED,
        /** An item of a `Use X when` list. */
        CHOOSE_WHEN,
        /** Trigger words of a criterion's value that stand in a need; several services may share such a value. */
        VALUE
    }

    /** One place that leads from a wording to services. */
    public record Pointer(Kind kind, List<NodeId> services, Place place) {
        public Pointer {
            services = List.copyOf(services);
        }
    }

    static Triggers of(KnowledgeGraph graph) {
        var found = new TreeMap<String, List<TriggerMining.Found>>();
        for (var trigger : TriggerMining.all(graph)) {
            found.computeIfAbsent(TriggerMining.plain(trigger.phrase()), key -> new ArrayList<>())
                    .add(trigger);
        }
        return new Triggers(found.values().stream().map(Triggers::trigger).toList());
    }

    private static Trigger trigger(List<TriggerMining.Found> same) {
        return new Trigger(
                same.get(0).phrase(),
                same.stream().map(TriggerMining.Found::pointer).distinct().toList());
    }
}
