package dev.studygraph.page.plan;

import dev.studygraph.note.Piece.Part;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ids of what is shown in another place: block ids go, because links to them lead to where they were written; those of
 * footnotes are needed, and get a name of their own.
 */
final class EmbeddedIds {
    private static final Pattern BLOCK_ID = Pattern.compile(" id=\"\\^[^\"]*\"");
    private static final Pattern FOOTNOTE = Pattern.compile("( id=\"| href=\"#)(fn(?:ref)?:)");

    private EmbeddedIds() {}

    static List<Part> replaced(List<Part> parts, String prefix) {
        return parts.stream().map(part -> replaced(part, prefix)).toList();
    }

    private static Part replaced(Part part, String prefix) {
        if (!(part instanceof Part.Markup markup) || markup.html().indexOf('"') < 0) {
            return part;
        }
        String withoutBlocks = BLOCK_ID.matcher(markup.html()).replaceAll("");
        return new Part.Markup(FOOTNOTE.matcher(withoutBlocks).replaceAll("$1" + prefix + "$2"));
    }
}
