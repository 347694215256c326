package dev.studygraph.note;

import dev.studygraph.note.Piece.Part;
import java.util.ArrayList;
import java.util.List;

/** A piece in the making: neighbouring markup and neighbouring prose grow together. */
final class PieceBuilder {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();

    /** Adds finished HTML. */
    PieceBuilder markup(String html) {
        if (!html.isEmpty()) {
            closeProse();
            markup.append(html);
        }
        return this;
    }

    /** Adds text that is shown as it is and never becomes a link. */
    PieceBuilder text(String text) {
        return markup(Html.escape(text));
    }

    /** Adds running text in which known names may become links. */
    PieceBuilder prose(String text) {
        if (!text.isEmpty()) {
            closeMarkup();
            prose.append(text);
        }
        return this;
    }

    PieceBuilder add(Part part) {
        if (part instanceof Part.Markup finished) {
            return markup(finished.html());
        }
        if (part instanceof Part.Prose running) {
            return prose(running.text());
        }
        closeMarkup();
        closeProse();
        parts.add(part);
        return this;
    }

    PieceBuilder addAll(List<Part> more) {
        more.forEach(this::add);
        return this;
    }

    List<Part> parts() {
        closeMarkup();
        closeProse();
        return List.copyOf(parts);
    }

    Piece piece() {
        return new Piece(parts());
    }

    private void closeMarkup() {
        if (!markup.isEmpty()) {
            parts.add(new Part.Markup(markup.toString()));
            markup.setLength(0);
        }
    }

    private void closeProse() {
        if (!prose.isEmpty()) {
            parts.add(new Part.Prose(prose.toString()));
            prose.setLength(0);
        }
    }
}
