package dev.studygraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeSummary;
import dev.studygraph.insight.Insights;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration.RelationWords;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The file {@code graph.json}, format 1, as docs/graph.schema.json describes it: one line per element, always in the same order. */
public final class GraphJson {
    private static final int FORMAT = 1;

    private final KnowledgeGraph graph;
    private final Insights insights;
    private final Function<NodeId, String> urls;

    private GraphJson(KnowledgeGraph graph, Insights insights, Function<NodeId, String> urls) {
        this.graph = graph;
        this.insights = insights;
        this.urls = urls;
    }

    /** Writes the file's text; {@code urls} gives each node's address relative to the root of the site. */
    public static void write(KnowledgeGraph graph, Insights insights, Function<NodeId, String> urls, Writer text)
            throws IOException {
        var factory =
                JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.setPrettyPrinter(new LinePerElement());
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new GraphJson(graph, insights, urls).write(new JsonText(json));
        }
        text.append('\n');
    }

    private void write(JsonText json) throws IOException {
        var configuration = graph.configuration();
        json.object(() -> {
            json.field("format", FORMAT);
            json.key("site");
            json.object(() -> {
                json.field("title", configuration.title());
                json.field("description", configuration.description());
                json.field("language", configuration.language());
                json.field("base-url", configuration.baseUrl());
            });
            if (!configuration.relations().isEmpty()) {
                relations(json, configuration.relations());
            }
            json.array("nodes", graph.nodes(), node -> node(json, node));
            json.array("edges", graph.edges(), edge -> edge(json, edge));
            json.array(
                    "criteria",
                    criteria(),
                    criterion -> json.object(() -> {
                        json.field("id", criterion.slug());
                        json.field("name", criterion.name());
                    }));
            json.array("facts", graph.facts(), fact -> fact(json, fact));
            json.array("scenarios", graph.scenarios(), scenario -> scenario(json, scenario));
            json.array("comparisons", graph.comparisons(), comparison -> comparison(json, comparison));
            json.array("trees", insights.trees().all(), tree -> new TreeJson(json).write(tree));
            new InsightJson(json).write(insights);
        });
    }

    private static void relations(JsonText json, Map<String, RelationWords> relations) throws IOException {
        json.array(
                "relations",
                List.copyOf(relations.entrySet()),
                relation -> json.object(() -> {
                    json.field("id", relation.getKey());
                    json.field("label", relation.getValue().label());
                    json.field("inverse", relation.getValue().inverse());
                }));
    }

    private List<Criterion> criteria() {
        Map<String, Criterion> criteria = new TreeMap<>();
        graph.facts().forEach(fact -> criteria.putIfAbsent(fact.criterion().slug(), fact.criterion()));
        graph.comparisons()
                .forEach(comparison ->
                        comparison.criteria().forEach(criterion -> criteria.putIfAbsent(criterion.slug(), criterion)));
        graph.scenarios()
                .forEach(scenario -> scenario.given()
                        .forEach(given -> criteria.putIfAbsent(given.criterion().slug(), given.criterion())));
        return List.copyOf(new LinkedHashMap<>(criteria).values());
    }

    private void node(JsonText json, Node node) throws IOException {
        json.object(() -> {
            json.field("id", node.id().toString());
            json.field("kind", node.id().kind().id());
            json.field("title", node.title());
            json.strings("aliases", node instanceof Node.Service service ? service.aliases() : List.of());
            if (node instanceof Node.Service service
                    && !service.standing().formerly().isEmpty()) {
                json.strings("formerly", service.standing().formerly());
            }
            json.field("url", urls.apply(node.id()));
            json.field("stub", node instanceof Node.Service service && service.stub());
            json.field("summary", node.match(NodeSummary.CASES));
            json.source("source", node.origin());
            if (node instanceof Node.Service service && service.notes().size() > 1) {
                json.array("sources", service.notes(), note -> json.source(Place.startOf(note.path())));
            }
        });
    }

    private static void edge(JsonText json, Edge edge) throws IOException {
        json.object(() -> {
            json.field("from", edge.from().toString());
            json.field("to", edge.to().toString());
            json.field("relation", edge.relation().id());
            json.source("source", edge.origin());
        });
    }

    private static void fact(JsonText json, Fact fact) throws IOException {
        json.object(() -> {
            json.field("subject", fact.subject().toString());
            json.field("criterion", fact.criterion().slug());
            json.strings("value", fact.value().keys());
            json.field("text", fact.text().text());
            json.source("source", fact.origin());
        });
    }

    private void scenario(JsonText json, Node.Scenario scenario) throws IOException {
        json.object(() -> {
            json.field("id", scenario.id().toString());
            json.field("need", scenario.need().text());
            json.array(
                    "answers",
                    scenario.answers(),
                    together -> json.elements(
                            together, part -> json.value(part.service().toString())));
            json.array(
                    "qualifiers",
                    scenario.answers(),
                    together -> json.elements(together, part -> json.value(part.qualifier())));
            json.field("because", scenario.because().map(because -> because.text()));
            json.array("not", insights.rivals().of(scenario.id()), rival -> InsightJson.rival(json, rival));
            json.array(
                    "given",
                    scenario.given(),
                    given -> json.object(() -> {
                        json.field("criterion", given.criterion().slug());
                        json.strings("value", given.value().keys());
                        json.field("text", given.text());
                        json.field("authored", given.explicit());
                    }));
            json.field("rule", scenario.origin().rule());
            json.array("sources", scenario.sources(), json::source);
        });
    }

    private static void comparison(JsonText json, Node.Comparison comparison) throws IOException {
        json.object(() -> {
            json.field("id", comparison.id().toString());
            json.field("title", comparison.title());
            json.strings(
                    "options",
                    comparison.options().stream().map(NodeId::toString).toList());
            json.strings(
                    "criteria",
                    comparison.criteria().stream().map(Criterion::slug).toList());
            json.source("source", comparison.origin());
        });
    }
}
