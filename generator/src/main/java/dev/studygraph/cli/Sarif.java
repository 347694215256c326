package dev.studygraph.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.build.Outcome;
import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.page.SitePath;
import dev.studygraph.source.Place;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a build found, as SARIF 2.1.0, the format code hosts show beside the lines of a change. */
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    static String of(Outcome outcome) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(outcome, json);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : outcome.diagnostics()) {
                write(diagnostic, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeTool(Outcome outcome, JsonGenerator json) throws IOException {
        Set<Code> codes = new TreeSet<>();
        outcome.diagnostics().forEach(diagnostic -> codes.add(diagnostic.code()));
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "studygraph");
        json.writeArrayFieldStart("rules");
        for (Code code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code.id());
            json.writeObjectFieldStart("shortDescription");
            json.writeStringField("text", sentence(code.id()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A code is a few words of English joined by dashes. */
    private static String sentence(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code().id());
        json.writeStringField("level", diagnostic.severity().label());
        json.writeObjectFieldStart("message");
        json.writeStringField(
                "text",
                diagnostic.message()
                        + diagnostic.hint().map(hint -> "; hint: " + hint).orElse(""));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        writeLocation(diagnostic.place(), json);
        json.writeEndArray();
        json.writeArrayFieldStart("relatedLocations");
        for (Place place : diagnostic.others()) {
            writeLocation(place, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeLocation(Place place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SitePath.of(place.path()).url());
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
