package dev.studygraph.note;

import dev.studygraph.source.UrlText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a note may link to: web, mail, and what lies beside it; whatever else a scheme could start is refused. */
final class UrlPolicy {
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto");

    private UrlPolicy() {}

    /** An address split at its {@code #}; one that leaves the site keeps all of it in {@code target}. */
    record Address(String target, String fragment) {}

    /** The address behind a URL as a browser would see it, or nothing if its scheme is not allowed. */
    static Optional<Address> address(String url) {
        String seen = withoutControls(url);
        String scheme = scheme(seen);
        if (!scheme.isEmpty()) {
            return ALLOWED.contains(scheme)
                    ? Optional.of(
                            new Address(scheme + seen.substring(scheme.length()).replace(' ', '+'), ""))
                    : Optional.empty();
        }
        if (seen.startsWith("//")) {
            return Optional.of(new Address("https:" + seen, ""));
        }
        int hash = seen.indexOf('#');
        String target = hash < 0 ? seen : seen.substring(0, hash);
        String fragment = hash < 0 ? "" : seen.substring(hash + 1);
        return Optional.of(new Address(UrlText.decoded(target).replace('\\', '/'), UrlText.decoded(fragment)));
    }

    /** The scheme that a browser would see, in lower case, or empty for a relative address. */
    static String schemeOf(String url) {
        return scheme(withoutControls(url));
    }

    private static String scheme(String url) {
        int colon = url.indexOf(':');
        if (colon <= 0 || !asciiLetter(url.charAt(0))) {
            return "";
        }
        for (int i = 1; i < colon; i++) {
            char c = url.charAt(i);
            if (!asciiLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '.' && c != '-') {
                return "";
            }
        }
        return url.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static boolean asciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Browsers drop control characters, and spaces at the ends, before they look for a scheme. */
    private static String withoutControls(String url) {
        var seen = new StringBuilder(url.length());
        url.chars().filter(c -> c >= 0x20 && c != 0x7F).forEach(c -> seen.append((char) c));
        return seen.toString().strip();
    }
}
