package dev.studygraph.page.plan;

import dev.studygraph.page.RichText;
import dev.studygraph.source.Columns;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the words of a text that are worth a gap: those its author made stand out, else the names it links. */
final class Gaps {
    /** So much of the text, in columns, must be left for the gaps to be a question. */
    private static final int ENOUGH = 20;

    private static final Pattern STANDS_OUT = Pattern.compile("<(strong|mark)>(.*?)</\\1>", Pattern.DOTALL);
    private static final String LINK = "<a ";

    private Gaps() {}

    /** The text with {@code data-cloze} at the elements to hide; nothing if none is worth it. */
    static Optional<RichText> in(RichText text) {
        int whole = columns(text);
        return strong(text).ifWorth(whole).or(() -> linked(text).ifWorth(whole));
    }

    /** A text with gaps and how much they hide. */
    private record Gapped(RichText text, int hidden) {
        Optional<RichText> ifWorth(int whole) {
            return hidden > 0 && whole - hidden >= ENOUGH ? Optional.of(text) : Optional.empty();
        }
    }

    private static Gapped strong(RichText text) {
        int hidden = 0;
        var parts = new ArrayList<RichText.Part>();
        for (var part : text.parts()) {
            if (part instanceof RichText.Markup markup) {
                var found = STANDS_OUT.matcher(markup.html());
                hidden += found.results()
                        .mapToInt(gap -> columns(RichText.markup(gap.group(2))))
                        .sum();
                parts.add(new RichText.Markup(found.replaceAll("<$1 data-cloze>$2</$1>")));
            } else {
                parts.add(part);
            }
        }
        return new Gapped(new RichText(parts), hidden);
    }

    /** A link begins in the markup before its address and ends in the markup after it. */
    private static Gapped linked(RichText text) {
        int hidden = 0;
        var parts = new ArrayList<>(text.parts());
        for (int at = 1; at + 1 < parts.size(); at++) {
            if (parts.get(at) instanceof RichText.Href
                    && parts.get(at - 1) instanceof RichText.Markup before
                    && parts.get(at + 1) instanceof RichText.Markup after) {
                int begin = before.html().lastIndexOf(LINK);
                int close = after.html().indexOf('>');
                int end = after.html().indexOf("</a>");
                if (begin >= 0 && close >= 0 && end > close) {
                    hidden += columns(RichText.markup(after.html().substring(close + 1, end)));
                    parts.set(
                            at - 1,
                            new RichText.Markup(before.html().substring(0, begin)
                                    + "<a data-cloze "
                                    + before.html().substring(begin + LINK.length())));
                }
            }
        }
        return new Gapped(new RichText(parts), hidden);
    }

    private static int columns(RichText text) {
        return Columns.of(PlainText.of(text));
    }
}
