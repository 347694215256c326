package dev.studygraph.render;

import dev.studygraph.page.Change;
import dev.studygraph.page.Site;
import dev.studygraph.source.XmlText;
import java.util.List;

/** {@code feed.xml}: the notes changed last, as Atom (RFC 4287). */
final class AtomFeed {
    private static final int MOST_ENTRIES = 50;

    private AtomFeed() {}

    /**
     * The feed's text.
     *
     * @param baseUrl ends in a slash
     * @param newestFirst not empty, since a feed says when it was last changed
     */
    static String of(Site site, String baseUrl, List<Change> newestFirst) {
        StringBuilder xml = new StringBuilder(XmlText.HEAD);
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(XmlText.of(site.language()))
                .append("\">\n");
        element(xml, "title", site.title());
        if (!site.description().isBlank()) {
            element(xml, "subtitle", site.description());
        }
        element(xml, "id", baseUrl);
        xml.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"")
                .append(XmlText.of(baseUrl + "feed.xml"))
                .append("\"/>\n");
        link(xml, baseUrl);
        element(xml, "updated", newestFirst.get(0).updated());
        xml.append("<author><name>").append(XmlText.of(site.title())).append("</name></author>\n");
        newestFirst.stream().limit(MOST_ENTRIES).forEach(change -> {
            String url = baseUrl + change.path().url();
            xml.append("<entry>\n");
            element(xml, "title", change.title());
            element(xml, "id", url);
            link(xml, url);
            element(xml, "updated", change.updated());
            if (!change.summary().isEmpty()) {
                element(xml, "summary", change.summary());
            }
            xml.append("</entry>\n");
        });
        return xml.append("</feed>\n").toString();
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(XmlText.of(text));
        xml.append("</").append(name).append(">\n");
    }

    private static void link(StringBuilder xml, String url) {
        xml.append("<link href=\"").append(XmlText.of(url)).append("\"/>\n");
    }
}
