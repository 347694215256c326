package dev.studygraph.search;

/**
 * Addresses as the index writes them. Most are made of their page's title, which stands beside them: of such an address is written what comes
 * before, how many letters of the title in lower case and dashes follow, and what comes after, with spaces between. {@code search-parts.js} reads it.
 */
final class ShortAddress {

    /** With fewer letters in common nothing is saved. */
    private static final int SHORTEST = 4;

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

    /** In lower case, with a dash for each run of other characters than ASCII letters and digits; apostrophes fall away. */
    private static String dashed(String title) {
        StringBuilder text = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char letter = title.charAt(i);
            // Only what is lower in every language and version alike.
            char lower = letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
                text.append(lower);
            } else if (letter != '\''
                    && letter != '\u2019'
                    && !text.isEmpty()
                    && text.charAt(text.length() - 1) != '-') {
                text.append('-');
            }
        }
        int length = text.length();
        return length > 0 && text.charAt(length - 1) == '-' ? text.substring(0, length - 1) : text.toString();
    }
}
