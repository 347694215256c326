package dev.studygraph.page.plan;

import dev.studygraph.note.Piece;
import dev.studygraph.note.Piece.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of text that is shown in another place than its own: block ids go, because links to them lead to where they were
 * written; footnotes get names of their own, and a mark whose footnote is not shown is no link.
 */
final class EmbeddedIds {
    /** Text that stands in its own place. */
    static final EmbeddedIds UNCHANGED = new EmbeddedIds("", Set.of());

    private static final Pattern BLOCK_ID = Pattern.compile(" id=\"\\^[^\"]*\"");
    private static final Pattern FOOTNOTE = Pattern.compile("( id=\"| href=\"#)(fn(?:ref)?:)");
    private static final Pattern SHOWN = Pattern.compile(" id=\"(fn:[^\"]*)\"");
    private static final Pattern MARK = Pattern.compile("<a href=\"#(fn:[^\"]*)\" id=\"fnref:[^\"]*\">([^<]*)</a>");

    private final String prefix;
    private final Set<String> lost;

    private EmbeddedIds(String prefix, Set<String> lost) {
        this.prefix = prefix;
        this.lost = lost;
    }

    /** Sections are shown with their footnotes: only names change. */
    static EmbeddedIds ofSections(String prefix) {
        return prefix.isEmpty() ? UNCHANGED : new EmbeddedIds(prefix, Set.of());
    }

    /** @param pieces all that is shown there */
    static EmbeddedIds of(String prefix, List<Piece> pieces) {
        Set<String> marked = new HashSet<>();
        Set<String> shown = new HashSet<>();
        for (var piece : pieces) {
            for (var part : piece.parts()) {
                if (part instanceof Part.Markup markup && markup.html().contains("\"fn")) {
                    SHOWN.matcher(markup.html()).results().forEach(found -> shown.add(found.group(1)));
                }
                marks(part, marked);
            }
        }
        marked.removeAll(shown);
        return new EmbeddedIds(prefix, marked);
    }

    private static void marks(Part part, Set<String> marked) {
        if (part instanceof Part.Markup markup && markup.html().contains("\"#fn:")) {
            MARK.matcher(markup.html()).results().forEach(found -> marked.add(found.group(1)));
        } else if (part instanceof Part.Link link) {
            link.label().forEach(inner -> marks(inner, marked));
        }
    }

    /** What goes before the ids of text that stands within this text. */
    String prefix() {
        return prefix;
    }

    String in(String html) {
        if (prefix.isEmpty() || html.indexOf('"') < 0) {
            return html;
        }
        String withoutBlocks = BLOCK_ID.matcher(html).replaceAll("");
        String linked =
                lost.isEmpty() ? withoutBlocks : MARK.matcher(withoutBlocks).replaceAll(this::unlinked);
        return FOOTNOTE.matcher(linked).replaceAll("$1" + Matcher.quoteReplacement(prefix) + "$2");
    }

    private String unlinked(MatchResult mark) {
        return Matcher.quoteReplacement(lost.contains(mark.group(1)) ? mark.group(2) : mark.group());
    }
}
