package dev.studygraph.page;

import dev.studygraph.contract.Api;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A path of a file within the site, such as {@code services/aws-glue.html}: no leading slash, no dot segments.
 *
 * @param value the segments joined by {@code /}, not escaped
 */
@Api
public record SitePath(String value) implements Comparable<SitePath> {

    public static final SitePath HOME = new SitePath("index.html");
    public static final SitePath SEARCH = new SitePath("search.html");

    public SitePath {
        for (int from = 0, to; from <= value.length(); from = to + 1) {
            to = end(value, from);
            if (to == from
                    || (to == from + 1 && value.charAt(from) == '.')
                    || (to == from + 2 && value.startsWith("..", from))
                    || value.indexOf('\\') >= 0) {
                throw new IllegalArgumentException("not a path within the site: '" + value + "'");
            }
        }
    }

    public static SitePath of(String value) {
        return new SitePath(value);
    }

    /** The relative URL, escaped, that a page at this path uses for {@code target}; an empty fragment adds none. */
    public String linkTo(SitePath target, String fragment) {
        String hash = fragment.isEmpty() ? "" : "#" + escapeFragment(fragment);
        if (equals(target) && !hash.isEmpty()) {
            return hash;
        }
        int shared = sharedFolders(value, target.value);
        StringBuilder url = new StringBuilder(target.value.length() + hash.length() + 6);
        for (int slash = value.indexOf('/', shared); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            url.append("../");
        }
        return url.append(escape(target.value.substring(shared), '/'))
                .append(hash)
                .toString();
    }

    /** The path escaped for a URL, relative to the root of the site. */
    public String url() {
        return escape(value, '/');
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** The length of the folders that two paths have in common, with the slash behind them. */
    private static int sharedFolders(String here, String there) {
        int shared = 0;
        for (int i = 0; i < Math.min(here.length(), there.length()) && here.charAt(i) == there.charAt(i); i++) {
            shared = here.charAt(i) == '/' ? i + 1 : shared;
        }
        return shared;
    }

    private static int end(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    /** The text with all that is special in a URL escaped, but for one character that stays. */
    private static String escape(String text, char kept) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i)) && text.charAt(i) != kept) {
                return escapeAll(text, kept);
            }
        }
        return text;
    }

    private static String escapeAll(String text, char kept) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (isUnreserved(character) || character == kept) {
                escaped.append(character);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
            }
        }
        return escaped.toString();
    }

    /** A fragment may hold {@code =} and {@code /} as they are; addresses such as {@code #service=aws-glue} stay legible. */
    private static String escapeFragment(String fragment) {
        return escape(fragment, '/').replace("%3D", "=");
    }

    /** RFC 3986 §2.3. */
    private static boolean isUnreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
    }
}
