package dev.studygraph.page;

import dev.studygraph.source.MarkupText;
import java.util.List;

/**
 * Text with markup whose links are still slots, so that the same text can stand on any page.
 *
 * <p>It is inline (no paragraphs, no lists) everywhere but in {@link NoteSection#body}, {@link Tip#text} and {@link
 * ScenarioPage#because}, which hold blocks.
 */
public record RichText(List<Part> parts) {
    public RichText {
        parts = List.copyOf(parts);
    }

    public static final RichText EMPTY = new RichText(List.of());

    /** Plain text, escaped. */
    public static RichText plain(String text) {
        String escaped = MarkupText.of(text);
        return escaped.isEmpty() ? EMPTY : new RichText(List.of(new Markup(escaped)));
    }

    /** HTML that is trusted and already escaped. */
    public static RichText markup(String html) {
        return html.isEmpty() ? EMPTY : new RichText(List.of(new Markup(html)));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** A piece of rich text. */
    public sealed interface Part permits Markup, Href {}

    /** HTML, trusted and already escaped; need not be balanced by itself. */
    public record Markup(String html) implements Part {}

    /** The place of a URL inside an attribute value: written relative to the page the text stands on. */
    public record Href(SitePath to, String fragment) implements Part {}
}
