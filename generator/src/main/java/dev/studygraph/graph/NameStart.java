package dev.studygraph.graph;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the name a text begins with: {@code Glue job bookmarks, which remember} begins with Glue job bookmarks.
 *
 * @param known whether something is called so
 */
record NameStart(Predicate<String> known) {
    private static final Pattern LAST_MARK = Pattern.compile("[,:;.]$");
    private static final int MOST_WORDS = 12;

    /** The longest known name, at a word boundary. */
    Optional<String> of(String text) {
        String rest = beginning(text);
        for (int cut = rest.length(); cut > 0; cut = rest.lastIndexOf(' ')) {
            rest = text.substring(0, cut);
            String candidate = LAST_MARK.matcher(rest.strip()).replaceFirst("");
            if (known.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** As many words as a name can have. */
    private static String beginning(String text) {
        int end = 0;
        for (int word = 0; word < MOST_WORDS && end >= 0 && end < text.length(); word++) {
            int space = text.indexOf(' ', end);
            end = space < 0 ? text.length() : space + 1;
        }
        return text.substring(0, end);
    }
}
