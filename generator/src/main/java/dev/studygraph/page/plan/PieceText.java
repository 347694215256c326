package dev.studygraph.page.plan;

import dev.studygraph.note.Piece;
import dev.studygraph.note.Piece.Part;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a piece, for the search: where a block has no shape, its HTML alone says what a reader sees. */
final class PieceText {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PieceText() {}

    /** All of its words. */
    static String of(Piece piece) {
        return piece.parts().stream()
                .map(PieceText::text)
                .collect(Collectors.joining())
                .strip();
    }

    /** What its pictures show, as far as their author said so in words. */
    static Stream<String> pictures(Piece piece) {
        return pictures(piece.parts()).filter(alternative -> !alternative.isBlank());
    }

    private static Stream<String> pictures(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Part.Link link) {
                return pictures(link.label());
            }
            return part instanceof Part.Image image ? Stream.of(image.alternative()) : Stream.of();
        });
    }

    private static String text(Part part) {
        if (part instanceof Part.Markup markup) {
            return unescaped(TAG.matcher(markup.html()).replaceAll(" "));
        } else if (part instanceof Part.Prose prose) {
            return prose.text();
        } else if (part instanceof Part.Link link) {
            return link.label().stream().map(PieceText::text).collect(Collectors.joining());
        }
        return part instanceof Part.Image image ? image.alternative() : "";
    }

    /** Only these are ever escaped in a piece; the ampersand last, lest it make others. */
    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
