package dev.studygraph.export.format;

import dev.studygraph.extract.Relation;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The graph as RDF in Turtle: nodes are SKOS concepts of one scheme, what is part of another is narrower, every other relation
 * and every fact keeps its own name.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/">SKOS</a>
 */
final class Turtle {
    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix study: <urn:studygraph:vocabulary:> .
            """;

    private static final String VOCABULARY = "urn:studygraph:vocabulary:";
    private static final Pattern AFTER_DASH = Pattern.compile("-(.)");

    /** Relations for which there is a word that others use. */
    private static final Map<Relation, String> COMMON = Map.of(
            Relation.PART_OF, "skos:broader",
            Relation.REPLACED_BY, "dcterms:isReplacedBy",
            Relation.REQUIRES, "dcterms:requires");

    private final KnowledgeGraph graph;
    private final Identifiers ids;
    private final String language;
    private final StringBuilder text = new StringBuilder(PREFIXES);

    private Turtle(KnowledgeGraph graph) {
        this.graph = graph;
        this.ids = Identifiers.of(graph);
        this.language = graph.configuration().language();
    }

    static String of(KnowledgeGraph graph) {
        return new Turtle(graph).write();
    }

    private String write() {
        subject(
                "<" + ids.prefix() + "scheme>",
                List.of(
                        "a skos:ConceptScheme",
                        "dcterms:title " + literal(graph.configuration().title())));
        graph.configuration()
                .relations()
                .forEach((key, words) -> subject(
                        property(new Relation(key)),
                        List.of("a rdf:Property", "rdfs:label " + literal(words.label()))));
        graph.nodes().forEach(this::node);
        graph.facts()
                .forEach(fact -> subject(
                        "[]",
                        List.of(
                                "a study:Fact",
                                "study:subject " + iri(ids.of(fact.subject())),
                                "study:criterion "
                                        + iri(ids.criterion(fact.criterion().slug())),
                                "rdf:value " + literal(fact.text().text()),
                                "dcterms:source "
                                        + source(
                                                fact.origin().place().path(),
                                                fact.origin().place().line()))));
        return text.toString();
    }

    private void node(Node node) {
        var parts = new ArrayList<String>();
        parts.add("a skos:Concept, study:" + kind(node));
        parts.add("skos:inScheme <" + ids.prefix() + "scheme>");
        parts.add("skos:prefLabel " + literal(node.title()));
        if (node instanceof Node.Service service) {
            service.aliases().stream()
                    .filter(alias -> !alias.equals(service.title()))
                    .forEach(alias -> parts.add("skos:altLabel " + literal(alias)));
        }
        node.match(NodeSummary.CASES).ifPresent(summary -> parts.add("skos:definition " + literal(summary)));
        graph.from(node.id()).stream()
                .map(edge -> property(edge.relation()) + " " + iri(ids.of(edge.to())))
                .distinct()
                .forEach(parts::add);
        parts.add("dcterms:source "
                + source(node.origin().place().path(), node.origin().place().line()));
        subject(iri(ids.of(node.id())), parts);
    }

    private void subject(String subject, List<String> parts) {
        text.append('\n')
                .append(subject)
                .append(' ')
                .append(String.join(" ;\n    ", parts))
                .append(" .\n");
    }

    private static String kind(Node node) {
        String id = node.id().kind().id();
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    private static String property(Relation relation) {
        // letters of any language are fit for an address, not for a short name
        return relation.isOwn()
                ? iri(VOCABULARY + camel(relation.id()))
                : COMMON.getOrDefault(relation, "study:" + camel(relation.id()));
    }

    private static String camel(String id) {
        return AFTER_DASH.matcher(id).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static String iri(String iri) {
        return "<" + iri + ">";
    }

    private String source(String path, int line) {
        return quoted(path + ":" + line);
    }

    private String literal(String words) {
        return quoted(words) + (language.matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*") ? "@" + language : "");
    }

    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(c < 0x20 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c);
            }
        });
        return quoted.append('"').toString();
    }
}
