package dev.studygraph.render;

import dev.studygraph.page.Change;
import dev.studygraph.page.SitePath;
import dev.studygraph.source.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code sitemap.xml}: every page with its absolute address, in files of as many addresses as the format allows. */
final class Sitemap {
    private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final int MOST_ADDRESSES = 50_000;

    private final String baseUrl;
    private final Map<SitePath, String> updated = new LinkedHashMap<>();

    /** {@code baseUrl} ends in a slash. */
    Sitemap(String baseUrl, List<Change> newestFirst) {
        this.baseUrl = baseUrl;
        newestFirst.forEach(change -> updated.putIfAbsent(change.path(), change.updated()));
    }

    /** The files by name; with more addresses than one file may hold, {@code sitemap.xml} names the others. */
    Map<String, String> files(List<SitePath> addresses) {
        return files(addresses, MOST_ADDRESSES);
    }

    Map<String, String> files(List<SitePath> addresses, int mostAddresses) {
        List<SitePath> paths = addresses.stream().sorted().toList();
        if (paths.size() <= mostAddresses) {
            return Map.of("sitemap.xml", addresses(paths));
        }
        Map<String, String> files = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < paths.size(); start += mostAddresses) {
            String name = "sitemap-" + (parts.size() + 1) + ".xml";
            parts.add(name);
            files.put(name, addresses(paths.subList(start, Math.min(paths.size(), start + mostAddresses))));
        }
        StringBuilder index = new StringBuilder(XmlText.HEAD + "<sitemapindex " + NAMESPACE + ">\n");
        parts.forEach(name -> index.append("<sitemap><loc>")
                .append(XmlText.of(baseUrl + name))
                .append("</loc></sitemap>\n"));
        files.put("sitemap.xml", index.append("</sitemapindex>\n").toString());
        return files;
    }

    private String addresses(List<SitePath> paths) {
        StringBuilder xml = new StringBuilder(XmlText.HEAD + "<urlset " + NAMESPACE + ">\n");
        for (SitePath path : paths) {
            String url = path.equals(SitePath.HOME) ? "" : path.url();
            xml.append("<url><loc>").append(XmlText.of(baseUrl + url)).append("</loc>");
            String date = updated.get(path);
            if (date != null) {
                xml.append("<lastmod>").append(date).append("</lastmod>");
            }
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }
}
