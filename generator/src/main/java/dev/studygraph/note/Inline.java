package dev.studygraph.note;

import dev.studygraph.note.Piece.Part;
import java.util.List;

/** Inline content read for both its uses: a phrase to be understood and parts to be shown. */
record Inline(Phrase phrase, List<Part> parts) {
    Inline {
        parts = List.copyOf(parts);
    }

    /** The same without white space around it. */
    Inline stripped() {
        String text = phrase.text();
        if (text.equals(text.strip())) {
            return this;
        }
        var piece = new PieceBuilder();
        for (int i = 0; i < parts.size(); i++) {
            piece.add(stripped(parts.get(i), i == 0, i == parts.size() - 1));
        }
        return new Inline(phrase.part(0, text.length()), piece.parts());
    }

    private static Part stripped(Part part, boolean first, boolean last) {
        if (part instanceof Part.Prose prose) {
            return new Part.Prose(stripped(prose.text(), first, last));
        }
        return part instanceof Part.Markup markup ? new Part.Markup(stripped(markup.html(), first, last)) : part;
    }

    private static String stripped(String text, boolean first, boolean last) {
        String begun = first ? text.stripLeading() : text;
        return last ? begun.stripTrailing() : begun;
    }
}
