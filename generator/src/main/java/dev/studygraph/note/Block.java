package dev.studygraph.note;

import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One block of a note: what it is, how it is shown, and where it stands.
 *
 * @param piece the whole block as HTML, nested blocks included
 * @param id the Obsidian block id ({@code ^name}) without the caret
 */
public record Block(Shape shape, Piece piece, Place place, Optional<String> id) {

    /** Where a line of a fence begins; lines count from 0 below the fence itself. */
    public Place placeOfLine(int line) {
        return new Place(place.path(), place.line() + 1 + line, 1);
    }

    /** The blocks directly inside this one. */
    public List<Block> inner() {
        if (shape instanceof Shape.Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .toList();
        }
        if (shape instanceof Shape.Callout callout) {
            return callout.blocks();
        }
        if (shape instanceof Shape.Quote quote) {
            return quote.blocks();
        }
        return shape instanceof Shape.Details details ? details.blocks() : List.of();
    }

    /** The piece that a block id names: this block, an item of its list, or something within it. */
    public Optional<Piece> pieceOf(String wanted) {
        if (id.filter(wanted::equals).isPresent()) {
            return Optional.of(piece);
        }
        if (shape instanceof Shape.Bullets bullets) {
            for (Item item : bullets.items()) {
                if (item.named().isPresent() && item.named().get().id().equals(wanted)) {
                    return Optional.of(item.named().get().piece());
                }
            }
        }
        return inner().stream().flatMap(block -> block.pieceOf(wanted).stream()).findFirst();
    }

    /** The block ids that can be linked to here, those of items and of nested blocks included. */
    public Stream<String> ids() {
        Stream<String> items = shape instanceof Shape.Bullets bullets
                ? bullets.items().stream().flatMap(item -> item.named().stream().map(NamedItem::id))
                : Stream.empty();
        return Stream.concat(Stream.concat(id.stream(), items), inner().stream().flatMap(Block::ids));
    }

    /** What a block is. */
    public sealed interface Shape {
        /**
         * Running text.
         *
         * @param heading the level of the heading it was written as, in a list, a quotation or a fold-out; 0 if it is none
         */
        record Paragraph(Phrase text, int heading) implements Shape {
            public Paragraph(Phrase text) {
                this(text, 0);
            }
        }

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

            /** Whether its author wants it to be shown and not understood. */
            public boolean isSkipped() {
                return type.equals("skip");
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

    /**
     * An item of a list: its own text, then the blocks below it.
     *
     * @param named its block id, where it has one
     */
    public record Item(Phrase text, Optional<Boolean> checked, List<Block> blocks, Optional<NamedItem> named) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * An item that other notes can show.
     *
     * @param piece a list with this item alone
     */
    public record NamedItem(String id, Piece piece) {}

    /** A term and what it means. */
    public record Definition(Phrase term, List<Phrase> meanings) {
        public Definition {
            meanings = List.copyOf(meanings);
        }
    }
}
