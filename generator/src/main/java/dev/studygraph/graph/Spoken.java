package dev.studygraph.graph;

import dev.studygraph.extract.Relation;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which sections speak of which services: what only one of them speaks of may be no name at all. */
final class Spoken {
    private static final Speech NOWHERE = new Speech();

    private final Predicate<NodeId> noted;
    private final Predicate<NodeId> vendors;
    private final Map<NodeId, Speech> speech = new HashMap<>();

    private Spoken(Predicate<NodeId> noted, Predicate<NodeId> vendors) {
        this.noted = noted;
        this.vendors = vendors;
    }

    /**
     * What is said of the services that trees and needs lead to.
     *
     * @param noted whether a note is the service's own
     * @param vendors whether a service is called after a vendor: such a name is known whatever speaks of it
     */
    static Spoken of(
            List<Node> nodes,
            Map<SectionRef, NodeId> abouts,
            Collection<Edge> edges,
            Predicate<NodeId> noted,
            Predicate<NodeId> vendors) {
        var spoken = new Spoken(noted, vendors);
        nodes.forEach(spoken::ask);
        abouts.forEach((section, service) -> spoken.tell(service, heard -> heard.about.add(section)));
        edges.forEach(edge -> {
            spoken.note(edge, edge.from());
            spoken.note(edge, edge.to());
        });
        nodes.forEach(spoken::answered);
        return spoken;
    }

    /** Only what trees lead to, what meets a need and what is doubtfully compared is asked about. */
    private void ask(Node node) {
        if (node instanceof Node.Decision decision) {
            DecisionReader.services(decision.root()).forEach(end -> speech.put(end, new Speech()));
        } else if (node instanceof Node.Scenario scenario) {
            services(scenario).forEach(service -> speech.put(service, new Speech()));
        } else if (node instanceof Node.Comparison comparison && LoneOptions.mayBeLifted(comparison)) {
            comparison.options().forEach(option -> speech.put(option, new Speech()));
        }
    }

    static Stream<NodeId> services(Node.Scenario scenario) {
        return scenario.answers().stream().flatMap(List::stream).map(Node.AnswerPart::service);
    }

    private void note(Edge edge, NodeId end) {
        tell(end, heard -> {
            if (edge.is(Relation.COMPARES)) {
                heard.compared = true;
            } else if (edge.is(Relation.MENTIONS)) {
                heard.mentioned.add(edge.origin().section());
            } else if (!edge.is(Relation.ANSWERS)) {
                heard.related.add(edge.origin().section());
            }
        });
    }

    /** The same need may be met in several places. */
    private void answered(Node node) {
        if (node instanceof Node.Scenario scenario) {
            services(scenario)
                    .forEach(service -> tell(
                            service,
                            heard -> scenario.sources().forEach(source -> heard.answering.add(source.section()))));
        }
    }

    private void tell(NodeId service, Consumer<Speech> heard) {
        var asked = speech.get(service);
        if (asked != null) {
            heard.accept(asked);
        }
    }

    /** Whether the service is called after a vendor. */
    boolean isVendors(NodeId service) {
        return vendors.test(service);
    }

    /** Whether a note or section is about the service. */
    boolean isDescribed(NodeId service) {
        return noted.test(service) || of(service).about.isAny();
    }

    /** Whether the text of another section mentions the service, or a comparison has it. */
    boolean isMentioned(NodeId service, SectionRef here) {
        var heard = of(service);
        return heard.compared || heard.mentioned.isOther(here);
    }

    /** Whether another section speaks of the service in any way, or a comparison has it. */
    boolean isElsewhere(NodeId service, SectionRef here) {
        return of(service).compared || isOutside(service, here);
    }

    /** Whether a section other than this one speaks of the service, and more than compares it. */
    boolean isOutside(NodeId service, SectionRef here) {
        var heard = of(service);
        return noted.test(service)
                || vendors.test(service)
                || heard.about.isOther(here)
                || heard.related.isOther(here)
                || heard.mentioned.isOther(here)
                || heard.answering.isOther(here);
    }

    /** The same, and a need that it meets is as good where it stands beside. */
    boolean isKnownBeside(NodeId service, SectionRef here) {
        return isElsewhere(service, here) || of(service).answering.isAny();
    }

    private Speech of(NodeId service) {
        return speech.getOrDefault(service, NOWHERE);
    }

    /** What was heard of one service. */
    private static final class Speech {
        private final Sections about = new Sections();
        private final Sections mentioned = new Sections();
        private final Sections related = new Sections();
        private final Sections answering = new Sections();
        private boolean compared;
    }

    /** Two of some sections, which say for each whether there is another. */
    private static final class Sections {
        private final List<SectionRef> some = new ArrayList<>(2);

        void add(SectionRef section) {
            if (some.size() < 2 && !some.contains(section)) {
                some.add(section);
            }
        }

        boolean isAny() {
            return !some.isEmpty();
        }

        boolean isOther(SectionRef here) {
            return some.stream().anyMatch(section -> !section.equals(here));
        }
    }
}
