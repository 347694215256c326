package dev.studygraph.export.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The site in the words of schema.org: services are defined terms of one set, scenarios are questions with an accepted answer, and
 * all of it is one learning resource.
 *
 * @see <a href="https://schema.org/DefinedTerm">DefinedTerm</a>
 * @see <a href="https://schema.org/Question">Question</a>
 */
final class JsonLd {
    private final KnowledgeGraph graph;
    private final Identifiers ids;
    private final JsonGenerator json;

    private JsonLd(KnowledgeGraph graph, JsonGenerator json) {
        this.graph = graph;
        this.ids = Identifiers.of(graph);
        this.json = json;
    }

    static String of(KnowledgeGraph graph) {
        var text = new StringWriter();
        var factory =
                JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new JsonLd(graph, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        var configuration = graph.configuration();
        json.writeStartObject();
        // a vocabulary instead of an address to load, so that readers need no network
        json.writeObjectFieldStart("@context");
        json.writeStringField("@vocab", "https://schema.org/");
        json.writeStringField("@language", configuration.language());
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
        json.writeStartObject();
        json.writeStringField("@id", ids.prefix() + "site");
        types("LearningResource", "DefinedTermSet");
        json.writeStringField("name", configuration.title());
        if (!configuration.description().isBlank()) {
            json.writeStringField("description", configuration.description());
        }
        json.writeEndObject();
        for (var service : graph.services()) {
            term(service);
        }
        for (var scenario : graph.scenarios()) {
            question(scenario);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void term(Node.Service service) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", ids.of(service.id()));
        json.writeStringField("@type", "DefinedTerm");
        json.writeStringField("name", service.title());
        if (!service.aliases().isEmpty()) {
            json.writeArrayFieldStart("alternateName");
            for (String alias : service.aliases()) {
                json.writeString(alias);
            }
            json.writeEndArray();
        }
        var summary = service.match(NodeSummary.CASES);
        if (summary.isPresent()) {
            json.writeStringField("description", summary.get());
        }
        reference("inDefinedTermSet", ids.prefix() + "site");
        json.writeEndObject();
    }

    private void question(Node.Scenario scenario) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", ids.of(scenario.id()));
        json.writeStringField("@type", "Question");
        json.writeStringField("name", scenario.title());
        json.writeStringField("text", scenario.need().text());
        json.writeObjectFieldStart("acceptedAnswer");
        json.writeStringField("@type", "Answer");
        String because = scenario.because().map(reason -> ". " + reason.text()).orElse("");
        json.writeStringField("text", Rows.answers(graph, scenario) + because);
        json.writeEndObject();
        json.writeArrayFieldStart("about");
        for (var together : scenario.answers()) {
            for (var part : together) {
                json.writeStartObject();
                json.writeStringField("@id", ids.of(part.service()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        reference("isPartOf", ids.prefix() + "site");
        json.writeEndObject();
    }

    private void types(String... names) throws IOException {
        json.writeArrayFieldStart("@type");
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private void reference(String name, String iri) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@id", iri);
        json.writeEndObject();
    }
}
