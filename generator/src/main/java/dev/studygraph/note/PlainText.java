package dev.studygraph.note;

import dev.studygraph.note.Block.Shape;
import dev.studygraph.source.Place;
import java.util.Optional;

/** Text of a note that is shown as it was typed, because it could not or must not be read. */
final class PlainText {
    private PlainText() {}

    static Block block(String text, Place place) {
        var piece = new PieceBuilder()
                .markup("<pre class=\"plain-text\">")
                .text(text)
                .markup("</pre>")
                .piece();
        return new Block(new Shape.Opaque(), piece, place, Optional.empty());
    }
}
