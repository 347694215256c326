package dev.studygraph.note;

import java.util.List;

/** HTML of a block with open slots where it depends on other notes; a plain value that can be cached. */
public record Piece(List<Part> parts) {
    public static final Piece EMPTY = new Piece(List.of());

    public Piece {
        parts = List.copyOf(parts);
    }

    /** A stretch of a piece. */
    public sealed interface Part {
        /** Finished HTML: sanitised, escaped, without links that leave the block. */
        record Markup(String html) implements Part {}

        /** Running text, not escaped, in which known names may become links. */
        record Prose(String text) implements Part {}

        /** A link with the parts shown as its label. */
        record Link(Reference reference, List<Part> label) implements Part {
            public Link {
                label = List.copyOf(label);
            }
        }

        /** An image; {@code width} and {@code height} in CSS pixels, 0 where the note gives none. */
        record Image(Reference reference, String alternative, int width, int height) implements Part {}

        /**
         * A note, section, block or file shown in place.
         *
         * @param block whether it stands where a block may stand; elsewhere there is only room for a link
         */
        record Embed(Reference reference, boolean block) implements Part {}
    }
}
