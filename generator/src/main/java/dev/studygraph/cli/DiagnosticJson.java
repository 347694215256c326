package dev.studygraph.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.build.Counts;
import dev.studygraph.build.Outcome;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.source.Place;
import dev.studygraph.vault.LeftOut;
import java.io.IOException;

/** What a build found, as JSON; paths are relative to the vault. */
final class DiagnosticJson {
    private static final int FORMAT = 1;

    private DiagnosticJson() {}

    static String of(Outcome outcome) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : outcome.diagnostics()) {
                write(diagnostic, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("leftOut");
            for (LeftOut file : outcome.leftOut()) {
                json.writeStartObject();
                json.writeStringField("path", file.path());
                json.writeStringField("reason", file.reason().label());
                json.writeEndObject();
            }
            json.writeEndArray();
            write(outcome.counts(), json);
            json.writeEndObject();
        });
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writePlace(diagnostic.place(), json);
        json.writeStringField("severity", diagnostic.severity().label());
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("hint", diagnostic.hint().orElse(null));
        json.writeArrayFieldStart("also");
        for (Place place : diagnostic.others()) {
            json.writeStartObject();
            writePlace(place, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePlace(Place place, JsonGenerator json) throws IOException {
        json.writeStringField("path", place.path());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    private static void write(Counts counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("notes", counts.notes());
        json.writeNumberField("leftOut", counts.leftOut());
        json.writeNumberField("services", counts.services());
        json.writeNumberField("scenarios", counts.scenarios());
        json.writeNumberField("comparisons", counts.comparisons());
        json.writeNumberField("trees", counts.trees());
        json.writeNumberField("patterns", counts.patterns());
        json.writeNumberField("pages", counts.pages());
        json.writeEndObject();
    }
}
