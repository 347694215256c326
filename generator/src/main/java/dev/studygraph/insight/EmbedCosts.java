package dev.studygraph.insight;

import dev.studygraph.insight.Embeds.Content;
import dev.studygraph.note.Piece;
import dev.studygraph.note.Piece.Part;
import dev.studygraph.note.Reference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many characters embeds add to a page, counted without making it: ten embeds of ten embeds of ten are soon a book. */
final class EmbedCosts {
    private final Map<Reference, Content> contents;
    private final int deepest;
    private final Map<Level, Long> known = new HashMap<>();

    private record Level(Reference embed, int depth) {}

    EmbedCosts(Map<Reference, Content> contents, int deepest) {
        this.contents = contents;
        this.deepest = deepest;
    }

    /** The first of these embeds with which there are more characters than allowed. */
    Optional<Reference> firstOver(Collection<Reference> embeds, int limit) {
        long sum = 0;
        for (Reference embed : embeds) {
            sum += of(embed, 0);
            if (sum > limit) {
                return Optional.of(embed);
            }
        }
        return Optional.empty();
    }

    private long of(Reference embed, int depth) {
        Content content = contents.get(embed);
        if (content == null || depth >= deepest) {
            return 0;
        }
        var level = new Level(embed, depth);
        Long cost = known.get(level);
        if (cost != null) {
            return cost;
        }
        long sum = 0;
        for (Piece piece : content.pieces()) {
            sum += characters(piece.parts());
        }
        for (Reference inner : content.within()) {
            sum = Math.min(Integer.MAX_VALUE, sum + of(inner, depth + 1));
        }
        known.put(level, sum);
        return sum;
    }

    private static long characters(List<Part> parts) {
        long sum = 0;
        for (Part part : parts) {
            if (part instanceof Part.Markup markup) {
                sum += markup.html().length();
            } else if (part instanceof Part.Prose prose) {
                sum += prose.text().length();
            } else if (part instanceof Part.Link link) {
                sum += characters(link.label());
            }
        }
        return sum;
    }
}
