package dev.studygraph.note;

import dev.studygraph.note.Piece.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece in the making: neighbouring markup and neighbouring prose grow together. Nine of ten stretches of markup and every other one of
 * prose have been seen before, in cells of tables above all; they are one text in memory.
 */
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

    /** Adds a paragraph; a note that is shown within it stands between two paragraphs, since none may hold a block. */
    PieceBuilder paragraph(String attributes, List<Part> content) {
        boolean blocks = content.stream().anyMatch(PieceBuilder::isBlock);
        if (!blocks) {
            return markup("<p" + attributes + ">").addAll(content).markup("</p>");
        }
        markup(attributes.isEmpty() ? "" : "<div" + attributes + ">");
        List<Part> run = new ArrayList<>();
        for (Part part : content) {
            if (isBlock(part)) {
                run(run);
                add(part);
            } else {
                run.add(part);
            }
        }
        run(run);
        return markup(attributes.isEmpty() ? "" : "</div>");
    }

    private static boolean isBlock(Part part) {
        return part instanceof Part.Embed embed && embed.block();
    }

    /** Adds a paragraph of what stands between blocks, unless that is white space. */
    private void run(List<Part> run) {
        boolean blank = run.stream().allMatch(PieceBuilder::isBlank);
        if (!blank) {
            paragraph("", run);
        }
        run.clear();
    }

    private static boolean isBlank(Part part) {
        return (part instanceof Part.Prose prose && prose.text().isBlank())
                || (part instanceof Part.Markup markup
                        && (markup.html().isBlank() || markup.html().equals("<br>")));
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
            parts.add(new Part.Markup(markup.toString().intern()));
            markup.setLength(0);
        }
    }

    private void closeProse() {
        if (!prose.isEmpty()) {
            parts.add(new Part.Prose(prose.toString().intern()));
            prose.setLength(0);
        }
    }
}
