package dev.studygraph.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A path of a file within the site, such as {@code services/aws-glue.html}: no leading slash, no dot segments.
 *
 * @param value the segments joined by {@code /}, not escaped
 */
public record SitePath(String value) implements Comparable<SitePath> {

    public static final SitePath HOME = new SitePath("index.html");
    public static final SitePath SEARCH = new SitePath("search.html");

    public SitePath {
        for (String segment : value.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || segment.indexOf('\\') >= 0) {
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
        String[] here = value.split("/", -1);
        String[] there = target.value.split("/", -1);
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        StringBuilder url = new StringBuilder("../".repeat(here.length - 1 - shared));
        for (int i = shared; i < there.length; i++) {
            url.append(escape(there[i])).append(i < there.length - 1 ? "/" : "");
        }
        return url.append(hash).toString();
    }

    /** The path escaped for a URL, relative to the root of the site. */
    public String url() {
        StringBuilder url = new StringBuilder();
        for (String segment : value.split("/", -1)) {
            url.append(url.isEmpty() ? "" : "/").append(escape(segment));
        }
        return url.toString();
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (isUnreserved(character)) {
                escaped.append(character);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
            }
        }
        return escaped.toString();
    }

    /** A fragment may hold {@code =} and {@code /} as they are; addresses such as {@code #service=aws-glue} stay legible. */
    private static String escapeFragment(String fragment) {
        return escape(fragment).replace("%3D", "=").replace("%2F", "/");
    }

    /** RFC 3986 §2.3. */
    private static boolean isUnreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
    }
}
