package dev.studygraph.render;

import dev.studygraph.page.RedirectPage;
import dev.studygraph.page.SitePath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files at the root of a site that tell a host how to serve it, as Netlify and Cloudflare Pages read them; others pass them over. */
public final class HostFiles {
    private static final String POLICY =
            "  Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'self';"
                    + " frame-ancestors 'self'\n";

    private HostFiles() {}

    /**
     * The files by name.
     *
     * @param moved the former addresses
     * @param strict whether the site loads nothing but its own files; the HTML of trusted notes may
     */
    public static Map<String, String> of(List<RedirectPage> moved, boolean strict) {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "_headers",
                "/*\n" + (strict ? POLICY : "")
                        + "  X-Content-Type-Options: nosniff\n"
                        + "  Referrer-Policy: same-origin\n"
                        + "/assets/*\n"
                        + "  Cache-Control: public, max-age=31536000, immutable\n");
        StringBuilder redirects = new StringBuilder();
        moved.stream()
                .sorted(Comparator.comparing(RedirectPage::path))
                .forEach(page -> redirects
                        .append(address(page.path()))
                        .append(' ')
                        .append(address(page.to().to()))
                        .append(" 301\n"));
        if (!redirects.isEmpty()) {
            files.put("_redirects", redirects.toString());
        }
        return files;
    }

    /** From the root of the host; a folder is named without its index. */
    private static String address(SitePath path) {
        return "/" + path.url().replaceFirst("(^|/)index\\.html$", "$1");
    }
}
