package dev.studygraph.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What an address means that is written with escapes. */
public final class UrlText {
    private UrlText() {}

    /** The text without its escapes; as it is where they are none, such as a stray {@code %}. */
    public static String decoded(String url) {
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
