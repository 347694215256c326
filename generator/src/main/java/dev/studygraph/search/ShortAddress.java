package dev.studygraph.search;

import java.util.regex.Pattern;

/**
 * Addresses as the index writes them. Most are made of their page's title, which stands beside them: of such an address is written what comes
 * before, how many letters of the title in lower case and dashes follow, and what comes after, with spaces between. {@code search-parts.js} reads it.
 */
final class ShortAddress {

    /** With fewer letters in common nothing is saved. */
    private static final int SHORTEST = 4;

    /** Of ASCII alone every browser surely makes the same. */
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019]");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-|-$");

    private ShortAddress() {}

    static String of(String url, String title) {
        String dashed = dashed(title);
        int from = Math.max(url.lastIndexOf('/'), url.lastIndexOf('#')) + 1;
        int length = 0;
        while (length < dashed.length()
                && from + length < url.length()
                && url.charAt(from + length) == dashed.charAt(length)) {
            length++;
        }
        return length < SHORTEST
                ? url
                : url.substring(0, from) + " " + (length == dashed.length() ? "" : length) + " "
                        + url.substring(from + length);
    }

    private static String dashed(String title) {
        String plain = APOSTROPHES.matcher(lower(title)).replaceAll("");
        return OUTER_DASHES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    }

    /** Only what is lower in every language and version alike. */
    private static String lower(String title) {
        StringBuilder text = new StringBuilder(title.length());
        title.chars()
                .forEach(
                        letter -> text.append((char) (letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter)));
        return text.toString();
    }
}
