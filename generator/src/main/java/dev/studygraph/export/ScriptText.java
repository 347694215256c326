package dev.studygraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import dev.studygraph.page.Link;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Values for scripts of the site: one assignment to a global name a file. */
final class ScriptText {

    /** Something that writes one JSON value. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Old browsers end a script's line at U+2028 and U+2029, in a text too. */
    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(JsonpCharacterEscapes.instance());

    private ScriptText() {}

    /** {@code globalThis.NAME=…;}, a line an element of the outermost lists. */
    static String assigning(String name, Content content) {
        var text = new StringWriter();
        text.write("globalThis." + name + "=");
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new LinePerElement());
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + ";\n";
    }

    static String url(SitePath from, Link link) {
        return from.linkTo(link.to(), link.fragment());
    }

    /** The text as HTML whose links work on the page {@code from}. */
    static String html(SitePath from, RichText text) {
        var html = new StringBuilder();
        for (var part : text.parts()) {
            if (part instanceof RichText.Markup markup) {
                html.append(markup.html());
            } else if (part instanceof RichText.Href href) {
                html.append(from.linkTo(href.to(), href.fragment()));
            }
        }
        return html.toString();
    }
}
