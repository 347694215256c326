package dev.studygraph.note;

import dev.studygraph.note.Piece.Part;
import java.util.List;

/** Inline content read for both its uses: a phrase to be understood and parts to be shown. */
record Inline(Phrase phrase, List<Part> parts) {
    Inline {
        parts = List.copyOf(parts);
    }

    /** The same without white space at its beginning. */
    Inline stripped() {
        int space = 0;
        String text = phrase.text();
        while (space < text.length() && Character.isWhitespace(text.charAt(space))) {
            space++;
        }
        if (space == 0) {
            return this;
        }
        var piece = new PieceBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i == 0 && part instanceof Part.Prose prose) {
                piece.prose(prose.text().stripLeading());
            } else if (i == 0 && part instanceof Part.Markup markup) {
                piece.markup(markup.html().stripLeading());
            } else {
                piece.add(part);
            }
        }
        return new Inline(phrase.part(0, text.length()), piece.parts());
    }
}
