package dev.studygraph.graph;

import java.util.stream.Collectors;

/** A graph as text, for eyes and for comparing two of them. */
final class GraphPrint {
    private GraphPrint() {}

    static String of(KnowledgeGraph graph) {
        var text = new StringBuilder();
        for (var s : graph.services()) {
            text.append("%s %s [%s]%s aliases=%s about=%s at %s%n    %s%n"
                    .formatted(
                            s.id(),
                            s.title(),
                            s.category(),
                            s.stub() ? " STUB" : "",
                            s.aliases(),
                            s.sections().stream()
                                    .map(ref -> ref.path() + "#" + ref.anchor())
                                    .toList(),
                            s.origin().place(),
                            s.summary().map(p -> p.text()).orElse("-")));
            s.favours()
                    .forEach(r -> text.append("    + ").append(r.text().text()).append('\n'));
            s.against()
                    .forEach(r -> text.append("    - ").append(r.text().text()).append('\n'));
            s.tips().forEach(r -> text.append("    ! ").append(r.kind()).append('\n'));
        }
        for (var s : graph.scenarios()) {
            text.append("%s%n    -> %s%n    not %s%n    given %s%n    from %s%n"
                    .formatted(
                            s.id(),
                            s.answers().stream()
                                    .map(a -> a.stream()
                                            .map(p -> p.service().slug()
                                                    + p.qualifier()
                                                            .map(q -> " (" + q + ")")
                                                            .orElse(""))
                                            .collect(Collectors.joining(" + ")))
                                    .toList(),
                            s.not().stream().map(n -> n.service().slug()).toList(),
                            s.given().stream()
                                    .map(g -> g.criterion().slug() + "="
                                            + g.value().keys() + (g.explicit() ? "" : "?"))
                                    .toList(),
                            s.sources().stream()
                                    .map(o -> o.place() + " " + o.rule())
                                    .toList()));
        }
        for (var c : graph.comparisons()) {
            text.append("%s %s %s %s%n"
                    .formatted(c.id(), c.title(), c.options(), c.origin().rule()));
            c.facts()
                    .forEach(f -> text.append("    %s.%s = %s%s%s%n"
                            .formatted(
                                    f.subject().slug(),
                                    f.criterion().slug(),
                                    f.value().keys(),
                                    f.value().any() ? " any" : "",
                                    f.value()
                                            .qualifier()
                                            .map(q -> " (" + q + ")")
                                            .orElse(""))));
        }
        graph.decisions()
                .forEach(d -> text.append(d.id()).append(' ').append(d.root()).append('\n'));
        graph.patterns().forEach(p -> text.append("%s %s uses %s%n".formatted(p.id(), p.title(), p.uses())));
        graph.topics().forEach(t -> text.append("%s %s%n".formatted(t.id(), t.title())));
        graph.edges()
                .forEach(e -> text.append("%s %s %s @%s %s %s%n"
                        .formatted(
                                e.from(),
                                e.relation().id(),
                                e.to(),
                                e.origin().place(),
                                e.origin().rule(),
                                e.sentence().orElse(""))));
        return text.toString();
    }
}
