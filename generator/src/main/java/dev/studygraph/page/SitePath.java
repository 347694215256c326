package dev.studygraph.page;

import dev.studygraph.contract.Api;
import dev.studygraph.source.UrlText;

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
        return url.append(UrlText.escaped(target.value.substring(shared), '/'))
                .append(hash)
                .toString();
    }

    /** The path escaped for a URL, relative to the root of the site. */
    public String url() {
        return UrlText.escaped(value, '/');
    }

    // Written out, since what Java makes for records is slow before its second compiler has seen it.
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SitePath that && value.equals(that.value);
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

    /** A fragment may hold {@code =}, {@code ,} and {@code /} as they are; addresses such as {@code #service=aws-glue} stay legible. */
    private static String escapeFragment(String fragment) {
        return UrlText.escaped(fragment, '/').replace("%3D", "=").replace("%2C", ",");
    }
}
