package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Doubts needs that were read from a shape where the vault gives little reason to take what meets them for a thing: what to do about a failure, a
 * measure, a verdict, or a heading far above. They are found then, no longer certain.
 */
record LoneAnswers(Spoken spoken, Map<NodeId, String> titles, SectionMap sections) {
    private static final String TABLE_OF_NEEDS = "S1";
    private static final String CONDITION = "S3";
    private static final String USE_CASE = "S4";

    /** What stands further below its heading may be about something that was named in between. */
    private static final int MOST_LINES_BELOW = 20;

    private static final Comparator<Origin> SUREST =
            Comparator.comparing(Origin::confidence).thenComparing(Origin::place);

    /** The nodes in their order. */
    List<Node> doubted(List<Node> nodes) {
        var tables = new Tables();
        nodes.forEach(node -> {
            if (node instanceof Node.Scenario scenario) {
                scenario.sources().stream()
                        .filter(source -> isReadBy(source, TABLE_OF_NEEDS))
                        .forEach(source -> tables.enter(source.section(), isElsewhere(scenario, source)));
            }
        });
        return nodes.stream()
                .map(node -> node instanceof Node.Scenario scenario ? doubted(scenario, tables) : node)
                .toList();
    }

    private Node doubted(Node.Scenario scenario, Tables tables) {
        var sources = scenario.sources().stream()
                .map(source -> isDoubtful(scenario, source, tables) ? source.as(Confidence.FOUND) : source)
                .sorted(SUREST)
                .toList();
        return sources.equals(scenario.sources()) ? scenario : scenario.from(sources);
    }

    private boolean isDoubtful(Node.Scenario scenario, Origin source, Tables tables) {
        return (isReadBy(source, TABLE_OF_NEEDS) && tables.isLone(source.section()))
                || (isReadBy(source, CONDITION) && Spoken.services(scenario).noneMatch(this::isNamed))
                || (isReadBy(source, USE_CASE)
                        && isFarBelow(source)
                        && Spoken.services(scenario).allMatch(service -> isUnmentioned(service, source)));
    }

    private boolean isNamed(NodeId service) {
        return spoken.isDescribed(service) || spoken.isVendors(service);
    }

    private static boolean isReadBy(Origin source, String rule) {
        return source.confidence() == Confidence.READ && source.rule().equals(rule);
    }

    private boolean isElsewhere(Node.Scenario scenario, Origin source) {
        return Spoken.services(scenario).anyMatch(service -> spoken.isElsewhere(service, source.section()));
    }

    /** No other section mentions it, and it has no signs of a name. */
    private boolean isUnmentioned(NodeId service, Origin source) {
        return !NameSigns.areIn(titles.getOrDefault(service, ""))
                && !spoken.isVendors(service)
                && !spoken.isMentioned(service, source.section());
    }

    private boolean isFarBelow(Origin source) {
        int heading = sections.section(source.section())
                .map(Section::place)
                .orElse(source.place())
                .line();
        return source.place().line() - heading > MOST_LINES_BELOW;
    }

    /** How many rows the tables of needs of a section have, and how many of them are met by something that is known elsewhere. */
    private static final class Tables {
        private final Map<SectionRef, Integer> rows = new HashMap<>();
        private final Map<SectionRef, Integer> known = new HashMap<>();

        void enter(SectionRef section, boolean isKnown) {
            rows.merge(section, 1, Integer::sum);
            known.merge(section, isKnown ? 1 : 0, Integer::sum);
        }

        boolean isLone(SectionRef section) {
            return 2 * known.getOrDefault(section, 0) <= rows.getOrDefault(section, 0);
        }
    }
}
