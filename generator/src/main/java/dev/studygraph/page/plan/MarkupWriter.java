package dev.studygraph.page.plan;

import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import java.util.ArrayList;
import java.util.List;

/** Collects rich text; neighbouring markup becomes one part. */
final class MarkupWriter {
    private final List<RichText.Part> parts = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();

    /** HTML that is trusted and already escaped. */
    MarkupWriter raw(String html) {
        pending.append(html);
        return this;
    }

    MarkupWriter escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> pending.append("&amp;");
                case '<' -> pending.append("&lt;");
                case '>' -> pending.append("&gt;");
                case '"' -> pending.append("&quot;");
                case '\u202D', '\u202E' -> pending.append('\uFFFD'); // would turn the text against what it says
                default -> pending.append(c);
            }
        }
        return this;
    }

    MarkupWriter href(SitePath to, String fragment) {
        flush();
        parts.add(new RichText.Href(to, fragment));
        return this;
    }

    MarkupWriter rich(RichText text) {
        for (var part : text.parts()) {
            if (part instanceof RichText.Markup markup) {
                pending.append(markup.html());
            } else {
                flush();
                parts.add(part);
            }
        }
        return this;
    }

    RichText text() {
        flush();
        return parts.isEmpty() ? RichText.EMPTY : new RichText(parts);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            parts.add(new RichText.Markup(pending.toString()));
            pending.setLength(0);
        }
    }
}
