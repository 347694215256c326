package dev.studygraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.studygraph.page.WalkSteps;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The steps of a tree as a classic script, so that pages opened from disk can read them. */
public final class WalkScript {
    private WalkScript() {}

    /** A script that sets {@code studygraphWalk}: the steps by file. */
    public static String of(WalkSteps walk) {
        var text = new StringWriter().append("var studygraphWalk = ");
        var factory =
                JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator json = factory.createGenerator(text)) {
            write(walk, new JsonText(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append(";\n").toString();
    }

    private static void write(WalkSteps walk, JsonText json) throws IOException {
        json.object(() -> {
            for (var step : walk.steps()) {
                json.key(step.file());
                json.object(() -> {
                    json.field("title", step.title());
                    json.strings("way", step.way());
                    json.field("matter", step.matter());
                });
            }
        });
    }
}
