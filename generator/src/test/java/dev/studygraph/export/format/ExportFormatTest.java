package dev.studygraph.export.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.TestConfiguration;
import dev.studygraph.graph.Vaults;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format, read back by a reader that is not ours where there is one. */
class ExportFormatTest {
    private static final String HOSTILE = """
            ---
            kind: service
            title: Notes
            stands-beside: [Alpha "A" \\ Beta, Gamma]
            ---
            # "Notes" <b>&

            | Scenario | Service | Why |
            |---|---|---|
            | Say "quotes", commas | Alpha "A" \\ Beta | =1+1 when a < b & c |
            | Keep | Gamma + Delta (Spark mode) | both |

            | Feature | Gamma | Delta |
            |---|---|---|
            | Serverless | Yes | No |

            ## Gamma vs {Delta} | <Epsilon>

            | Feature | Gamma | Epsilon |
            |---|---|---|
            | Serverless | Yes | No |
            """;

    @TempDir
    private Path folder;

    private final KnowledgeGraph content =
            Vaults.onDisk(Path.of("../content")).build().graph();
    private final KnowledgeGraph hostile = Vaults.vault(TestConfiguration.of(
                    "relations: {stands-beside: {label: Stands \"beside\", inverse: Flanked by}}\n"))
            .note("n.md", HOSTILE)
            .build()
            .graph();

    private static String export(ExportFormat format, KnowledgeGraph graph) {
        return format.text(graph, Trees.of(graph).all());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatIsTheSameTextTwiceWithLineFeedsAlone(ExportFormat format) {
        assertThat(export(format, content))
                .isEqualTo(export(format, content))
                .doesNotContain("\r")
                .endsWith("\n")
                .hasSizeGreaterThan(1000);
        assertThat(ExportFormat.named(format.id())).contains(format);
    }

    @Test
    void graphvizReadersReadTheDotBack() {
        for (var graph : List.of(content, hostile)) {
            var read = new DirectedPseudograph<String, DefaultEdge>(
                    SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
            var importer = new DOTImporter<String, DefaultEdge>();
            Map<String, String> labels = new LinkedHashMap<>();
            importer.setVertexFactory(id -> id);
            importer.addVertexAttributeConsumer((vertex, attribute) -> {
                if (vertex.getSecond().equals("label")) {
                    labels.put(vertex.getFirst(), attribute.getValue());
                }
            });
            importer.importGraph(read, new StringReader(export(ExportFormat.DOT, graph)));
            assertThat(new TreeSet<>(read.vertexSet())).isEqualTo(ids(graph));
            assertThat(read.edgeSet()).hasSameSizeAs(Skeleton.of(graph).links());
            graph.nodes()
                    .forEach(node -> assertThat(labels)
                            .containsEntry(node.id().toString(), node.title().replace("\\", "\\\\")));
        }
    }

    @Test
    void graphvizDrawsTheDot() throws IOException, InterruptedException {
        for (var graph : List.of(content, hostile)) {
            Path source = Files.writeString(folder.resolve("graph.dot"), export(ExportFormat.DOT, graph));
            Process drawing = dot("-Tsvg", "-o", folder.resolve("graph.svg").toString(), source.toString());
            assertThat(new String(drawing.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .as("what Graphviz complains of")
                    .isEmpty();
            assertThat(drawing.waitFor()).isZero();
            assertThat(Files.readString(folder.resolve("graph.svg")).split("class=\"node\"", -1))
                    .hasSize(graph.nodes().size() + 1);
        }
    }

    private static Process dot(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("dot"));
        command.addAll(Arrays.asList(options));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return abort("Graphviz is not installed");
        }
    }

    @Test
    void graphMlReadersReadNodesEdgesAndTitlesBack() {
        for (var graph : List.of(content, hostile)) {
            var read = new DirectedPseudograph<String, DefaultEdge>(
                    SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
            var importer = new SimpleGraphMLImporter<String, DefaultEdge>();
            Map<String, String> ids = new LinkedHashMap<>();
            importer.setVertexFactory(id -> id);
            Map<String, String> titles = new LinkedHashMap<>();
            importer.addVertexAttributeConsumer((vertex, attribute) -> note(
                    vertex.getSecond().equals("id") ? ids : titles, vertex.getFirst(), vertex.getSecond(), attribute));
            importer.importGraph(read, new StringReader(export(ExportFormat.GRAPHML, graph)));
            assertThat(new TreeSet<>(ids.values())).isEqualTo(ids(graph));
            assertThat(read.edgeSet()).hasSameSizeAs(Skeleton.of(graph).links());
            assertThat(titles.values())
                    .containsExactlyInAnyOrderElementsOf(
                            graph.nodes().stream().map(Node::title).toList());
        }
    }

    private static void note(Map<String, String> values, String vertex, String name, Attribute value) {
        if (name.equals("id") || name.equals("title")) {
            values.put(vertex, value.getValue());
        }
    }

    private static Set<String> ids(KnowledgeGraph graph) {
        var ids = new TreeSet<String>();
        graph.nodes().forEach(node -> ids.add(node.id().toString()));
        return ids;
    }

    @Test
    void ankiGetsACardAScenarioUnderAnIdThatStays() {
        List<String> cards = Arrays.stream(export(ExportFormat.ANKI, content).split("\n", -1))
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .toList();
        assertThat(cards)
                .hasSameSizeAs(content.scenarios())
                .allSatisfy(card -> assertThat(card.split("\t", -1)).hasSize(5));
        assertThat(cards)
                .extracting(card -> card.split("\t", -1)[0])
                .doesNotHaveDuplicates()
                .contains(content.scenarios().get(0).id().toString());
        assertThat(export(ExportFormat.ANKI, hostile))
                .contains("a &lt; b &amp; c")
                .doesNotContain("a < b");
    }

    @Test
    void spreadsheetsRunNoFormulaOfANote() {
        String csv = export(ExportFormat.SCENARIOS_CSV, hostile);
        assertThat(csv)
                .startsWith("id,need,answers,because,not,source,given,exam\n")
                .contains("\"Say \"\"quotes\"\", commas\"")
                .contains(",'=1+1 when a < b & c,")
                .contains("Gamma + Delta (Spark mode)");
        assertThat(export(ExportFormat.FACTS_TSV, hostile)).contains("Gamma\tServerless\tYes\tyes\tn.md:");
    }

    @Test
    void jsonLdHasATermAServiceAndAQuestionAScenario() throws IOException {
        JsonNode read = new ObjectMapper()
                .readTree(export(ExportFormat.JSONLD, content))
                .get("@graph");
        assertThat(types(read, "DefinedTerm")).isEqualTo(content.services().size());
        assertThat(types(read, "Question")).isEqualTo(content.scenarios().size());
    }

    // the reader of JSON-LD 1.1 needs a JSON library that clashes with that of the HTML validator
    @SuppressWarnings("deprecation")
    @Test
    void jenaReadsTheTurtleAndTheJsonLd() {
        for (var graph : List.of(content, hostile)) {
            var turtle = read(ExportFormat.TURTLE, graph, Lang.TURTLE);
            assertThat(typed(turtle, "http://www.w3.org/2004/02/skos/core#Concept"))
                    .hasSameSizeAs(graph.nodes());
            assertThat(typed(turtle, "urn:studygraph:vocabulary:Fact")).hasSameSizeAs(graph.facts());
            var linked = read(ExportFormat.JSONLD, graph, Lang.JSONLD10);
            assertThat(typed(linked, "https://schema.org/DefinedTerm")).hasSameSizeAs(graph.services());
            var name = linked.createProperty("https://schema.org/name");
            assertThat(typed(linked, "https://schema.org/DefinedTerm"))
                    .extracting(term -> term.getProperty(name).getString())
                    .containsExactlyInAnyOrderElementsOf(
                            graph.services().stream().map(Node::title).toList());
        }
    }

    @Test
    void relationsOfTheVaultGoWhereverTheGraphGoes() {
        var notes = new NodeId(NodeId.Kind.SERVICE, "notes");
        assertThat(hostile.from(notes))
                .filteredOn(edge -> edge.relation().isOwn())
                .extracting(edge -> edge.to().slug())
                .containsExactly("alpha-a-beta", "gamma");
        var turtle = read(ExportFormat.TURTLE, hostile, Lang.TURTLE);
        var property = turtle.createProperty("urn:studygraph:vocabulary:standsBeside");
        assertThat(turtle.listStatements(null, property, (String) null).toList())
                .hasSize(2);
        assertThat(turtle.getProperty(property, RDFS.label).getString()).isEqualTo("Stands \"beside\"");
        for (var format : List.of(ExportFormat.DOT, ExportFormat.GRAPHML)) {
            assertThat(export(format, hostile)).contains("stands-beside");
        }
    }

    private static Model read(ExportFormat format, KnowledgeGraph graph, Lang language) {
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(export(format, graph))
                .lang(language)
                .base("urn:x:")
                .parse(model);
        return model;
    }

    private static List<Resource> typed(Model model, String type) {
        return model.listSubjectsWithProperty(RDF.type, model.createResource(type))
                .toList();
    }

    private static long types(JsonNode graph, String type) {
        long count = 0;
        for (JsonNode each : graph) {
            count += each.get("@type").asText().equals(type) ? 1 : 0;
        }
        return count;
    }

    @Test
    void mermaidHasEveryStepOfEveryTree() {
        var trees = Trees.of(content).all();
        String text = export(ExportFormat.MERMAID, content);
        assertThat(text.split("flowchart TD", -1)).hasSize(trees.size() + 1);
        long steps = trees.stream().mapToLong(tree -> tree.steps().count()).sum();
        assertThat(text.lines().filter(line -> line.matches("  n\\d+[\\[{]\".*")))
                .hasSize((int) steps);
    }

    /** The dump is written in the shapes that are read without markup, so reading it finds the same things. */
    @Test
    void theMarkdownDumpIsReadAsTheSameKnowledge() {
        var again = Vaults.vault(content.configuration())
                .note("dump.md", export(ExportFormat.MARKDOWN, content))
                .build()
                .graph();
        assertThat(again.comparisons())
                .extracting(Node.Comparison::options)
                .containsAll(content.comparisons().stream()
                        .map(Node.Comparison::options)
                        .toList());
        assertThat(again.scenarios())
                .extracting(scenario -> scenario.need().text())
                .containsAll(content.scenarios().stream()
                        .map(scenario -> scenario.need().text())
                        .toList());
        assertThat(again.decisions())
                .hasSizeGreaterThanOrEqualTo(content.decisions().size());
    }
}
