package dev.studygraph.note;

import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * One block of a note: what it is, how it is shown, and where it stands.
 *
 * @param piece the whole block as HTML, nested blocks included
 * @param id the Obsidian block id ({@code ^name}) without the caret
 */
public record Block(Shape shape, Piece piece, Place place, Optional<String> id) {

    /** What a block is. */
    public sealed interface Shape {
        /** Running text. */
        record Paragraph(Phrase text) implements Shape {}

        /** A list; also one typed with {@code •}. */
        record Bullets(boolean ordered, List<Item> items) implements Shape {
            public Bullets {
                items = List.copyOf(items);
            }
        }

        /** A table with its header row; every row has as many cells as the header. */
        record Table(List<Phrase> header, List<List<Phrase>> rows) implements Shape {
            public Table {
                header = List.copyOf(header);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }

        /**
         * A callout or admonition.
         *
         * @param type lower case, as written ({@code tip}, {@code scenario})
         * @param title empty where the author gave none
         */
        record Callout(String type, Phrase title, List<Block> blocks) implements Shape {
            public Callout {
                blocks = List.copyOf(blocks);
            }
        }

        /** A block quotation. */
        record Quote(List<Block> blocks) implements Shape {
            public Quote {
                blocks = List.copyOf(blocks);
            }
        }

        /** A {@code <details>} element with Markdown in it. */
        record Details(Phrase summary, List<Block> blocks) implements Shape {
            public Details {
                blocks = List.copyOf(blocks);
            }
        }

        /** A code block; {@code language} lower case or empty. The first line stands on the line after the block's place. */
        record Fence(String language, List<String> lines) implements Shape {
            public Fence {
                lines = List.copyOf(lines);
            }
        }

        /** A definition list. */
        record Definitions(List<Definition> definitions) implements Shape {
            public Definitions {
                definitions = List.copyOf(definitions);
            }
        }

        /** Anything that is shown and not read: rules, raw HTML, math, footnotes. */
        record Opaque() implements Shape {}
    }

    /** An item of a list: its own text, then the blocks below it. */
    public record Item(Phrase text, Optional<Boolean> checked, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A term and what it means. */
    public record Definition(Phrase term, List<Phrase> meanings) {
        public Definition {
            meanings = List.copyOf(meanings);
        }
    }
}
