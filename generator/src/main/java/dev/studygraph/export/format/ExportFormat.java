package dev.studygraph.export.format;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.KnowledgeGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of another program that the graph can be written in. */
public enum ExportFormat {
    /** Notes of Anki's text import; a card keeps its id, so that importing again updates it. */
    ANKI("cards for Anki, one a scenario", (graph, trees) -> AnkiCards.of(graph)),

    SCENARIOS_CSV(
            "scenarios as comma-separated values", (graph, trees) -> Separated.COMMA.lines(Rows.scenarios(graph))),
    SCENARIOS_TSV("scenarios as tab-separated values", (graph, trees) -> Separated.TAB.lines(Rows.scenarios(graph))),
    FACTS_CSV("facts as comma-separated values", (graph, trees) -> Separated.COMMA.lines(Rows.facts(graph))),
    FACTS_TSV("facts as tab-separated values", (graph, trees) -> Separated.TAB.lines(Rows.facts(graph))),
    DOT("the graph for Graphviz", (graph, trees) -> DotGraph.of(graph)),
    GRAPHML("the graph as GraphML", (graph, trees) -> GraphMl.of(graph)),
    MERMAID("decision trees as Mermaid flowcharts, in Markdown", (graph, trees) -> MermaidTrees.of(trees)),
    JSONLD("schema.org terms, questions and learning resources as JSON-LD", (graph, trees) -> JsonLd.of(graph)),
    TURTLE("the graph as SKOS concepts in Turtle", (graph, trees) -> Turtle.of(graph)),
    MARKDOWN("everything that was understood as one Markdown file", MarkdownDump::of);

    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Writing writing;

    /** How a format is made. */
    private interface Writing {
        String text(KnowledgeGraph graph, List<Tree> trees);
    }

    ExportFormat(String description, Writing writing) {
        this.description = description;
        this.writing = writing;
    }

    /** The spelling of the command line: {@code scenarios-csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is, in a few words. */
    public String description() {
        return description;
    }

    /** The whole file; the same text for the same notes, with line feeds alone. */
    public String text(KnowledgeGraph graph, List<Tree> trees) {
        return writing.text(graph, trees);
    }

    public static Optional<ExportFormat> named(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
