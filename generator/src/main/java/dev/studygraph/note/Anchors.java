package dev.studygraph.note;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each heading of one note an anchor of its own. */
public final class Anchors {
    private static final int LONGEST = 80;

    /** Rows of comparisons have ids that begin so; they may stand on one page with the note. */
    private static final String ROW = "criterion-";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The anchor for a heading: its slug, with {@code -2}, {@code -3} … where that is taken. */
    String unique(String heading) {
        String slug = slug(heading);
        String base = slug.isEmpty() ? "section" : slug.startsWith(ROW) ? "section-" + slug : slug;
        String anchor = base;
        while (!taken.add(anchor)) {
            anchor = base + "-" + counts.merge(base, 2, (count, two) -> count + 1);
        }
        return anchor;
    }

    /** Letters and digits of any script in lower case, everything between them one dash; empty if there are none. */
    public static String slug(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
            int c = normal.codePointAt(i);
            if (!belongs(c)) {
                gap = true;
                continue;
            }
            if (slug.length() >= LONGEST) {
                break;
            }
            if (gap && !slug.isEmpty()) {
                slug.append('-');
            }
            gap = false;
            slug.appendCodePoint(c);
        }
        return slug.toString();
    }

    /** Marks belong to the letter before them: without them words of Hindi or Thai fall apart. */
    private static boolean belongs(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
