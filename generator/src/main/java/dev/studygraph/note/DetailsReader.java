package dev.studygraph.note;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code <details>} elements, whose Markdown stands between pieces of raw HTML. */
final class DetailsReader {
    private static final Pattern TOKEN =
            Pattern.compile("(?i)<(/?)details\\b([^>]*)>|<summary\\b[^>]*>([\\s\\S]*?)</summary\\s*>");

    private final Reading reading;
    private final BlockReader blocks;
    private final HtmlCleaner html;
    private final Deque<Open> open = new ArrayDeque<>();

    private DetailsReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
        this.html = new HtmlCleaner(reading);
    }

    /** A {@code <details>} that is open, or what stands around all of them. */
    private static final class Open {
        final Place place;
        final boolean unfolded;
        final List<Block> inside = new ArrayList<>();
        final List<Node> nodes = new ArrayList<>();
        Optional<Inline> summary = Optional.empty();

        Open(Place place, boolean unfolded) {
            this.place = place;
            this.unfolded = unfolded;
        }
    }

    /**
     * For each node the index behind the group of nodes that it opens: from the raw HTML with {@code <details>} to the one that
     * closes it. A node that opens none has its own index.
     */
    static int[] groups(List<? extends Node> nodes) {
        int[] ends = new int[nodes.size()];
        Deque<Integer> opened = new ArrayDeque<>();
        for (int i = 0; i < nodes.size(); i++) {
            ends[i] = i;
            if (!(nodes.get(i) instanceof HtmlBlock)) {
                continue;
            }
            var token = TOKEN.matcher(nodes.get(i).getChars());
            while (token.find()) {
                boolean summary = token.group(3) != null;
                boolean closing = !summary && !token.group(1).isEmpty();
                if (closing && !opened.isEmpty()) {
                    ends[opened.pop()] = i + 1;
                } else if (!closing && !summary) {
                    opened.push(i);
                }
            }
        }
        return ends;
    }

    /** The blocks of a group of nodes. */
    static List<Block> read(Reading reading, BlockReader blocks, List<? extends Node> group) {
        return new DetailsReader(reading, blocks).read(group);
    }

    private List<Block> read(List<? extends Node> group) {
        open.push(new Open(reading.at(group.get(0)), true));
        for (Node node : group) {
            if (node instanceof HtmlBlock) {
                tokens(node);
            } else {
                open.getFirst().nodes.add(node);
            }
        }
        while (open.size() > 1) {
            close();
        }
        flush();
        return open.getFirst().inside;
    }

    private void tokens(Node node) {
        String written = node.getChars().toString();
        var token = TOKEN.matcher(written);
        int from = 0;
        while (token.find()) {
            raw(written.substring(from, token.start()), reading.at(node.getStartOffset() + from));
            from = token.end();
            Place place = reading.at(node.getStartOffset() + token.start());
            if (token.group(3) != null) {
                open.getFirst().summary = Optional.of(html.clean(token.group(3), place));
            } else if (token.group(1).isEmpty()) {
                flush();
                open.push(new Open(
                        place, token.group(2).toLowerCase(java.util.Locale.ROOT).matches(".*\\bopen\\b.*")));
            } else if (open.size() > 1) {
                close();
            }
        }
        raw(written.substring(from), reading.at(node.getStartOffset() + from));
    }

    private void raw(String written, Place place) {
        if (!written.isBlank()) {
            flush();
            blocks.html(written, place).ifPresent(open.getFirst().inside::add);
        }
    }

    private void flush() {
        Open top = open.getFirst();
        top.inside.addAll(blocks.blocks(top.nodes));
        top.nodes.clear();
    }

    private void close() {
        flush();
        Open closed = open.pop();
        Inline summary = closed.summary.orElse(new Inline(Phrase.plain("", closed.place), List.of()));
        var piece = new PieceBuilder().markup(closed.unfolded ? "<details open><summary>" : "<details><summary>");
        if (summary.parts().isEmpty()) {
            piece.text("…");
        }
        piece.addAll(summary.parts()).markup("</summary>");
        closed.inside.forEach(block -> piece.addAll(block.piece().parts()));
        piece.markup("</details>");
        var shape = new Shape.Details(summary.phrase(), closed.inside);
        open.getFirst().inside.add(new Block(shape, piece.piece(), closed.place, Optional.empty()));
    }
}
