package dev.studygraph.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from a page of this server: a name that points here by a trick (DNS rebinding), or another site's
 * page, gets nothing.
 *
 * @param host the address the server was told to listen on
 */
record HostCheck(String host) {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    boolean admits(Headers headers) {
        String asked = headers.getFirst("Host");
        String origin = headers.getFirst("Origin");
        return asked != null && isHere(name(asked)) && (origin == null || isSame(origin, asked));
    }

    private boolean isHere(String name) {
        return name.equals("localhost")
                || name.equals(host.toLowerCase(Locale.ROOT))
                || ADDRESS.matcher(name).matches();
    }

    private static boolean isSame(String origin, String asked) {
        try {
            @Nullable String authority = URI.create(origin).getRawAuthority();
            return asked.equalsIgnoreCase(authority);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String name(String asked) {
        return PORT.matcher(asked.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
