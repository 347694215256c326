package dev.studygraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.SourceLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The book of facts as a classic script, so that pages opened from disk can read it; addresses are as seen from the root of the site. */
public final class FactScript {
    /** The pages that load it stand beside the first page of the site. */
    private static final SitePath HERE = SitePath.HOME;

    private FactScript() {}

    /** A script that sets {@code studygraphFacts}; each element is a line of its own. */
    public static String of(FactBook book) {
        var text = new StringWriter().append("var studygraphFacts = ");
        var factory =
                JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.setPrettyPrinter(new LinePerElement());
            write(book, new JsonText(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append(";\n").toString();
    }

    private static void write(FactBook book, JsonText json) throws IOException {
        json.object(() -> {
            json.array(
                    "services",
                    book.services(),
                    service -> json.object(() -> {
                        json.field("id", service.id());
                        json.field("title", service.link().title());
                        json.field("url", HERE.linkTo(service.link().to(), ""));
                        json.strings("names", service.names());
                    }));
            json.array("criteria", book.criteria(), criterion -> criterion(criterion, json));
        });
    }

    private static void criterion(FactBook.Criterion criterion, JsonText json) throws IOException {
        json.object(() -> {
            json.field("id", criterion.id());
            json.field("name", criterion.name());
            json.field("question", criterion.question());
            json.field("askable", criterion.askable());
            json.array(
                    "answers",
                    criterion.answers(),
                    answer -> json.object(() -> {
                        json.field("id", answer.id());
                        json.field("label", answer.label());
                    }));
            json.array("cells", criterion.cells(), cell -> cell(cell, json));
        });
    }

    private static void cell(FactBook.Cell cell, JsonText json) throws IOException {
        json.object(() -> {
            json.field("service", cell.service());
            json.field("text", cell.text());
            json.field("mark", cell.mark().cssName());
            json.array("answers", cell.answers(), position -> json.value(position));
            SourceLine source = cell.source();
            if (source != null && source.notePage() != null) {
                json.field("source", source.file() + ":" + source.line());
                json.field("url", HERE.linkTo(source.notePage(), source.fragment()));
            }
        });
    }
}
