package dev.studygraph.trust;

import dev.studygraph.cli.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks through a whole site for anything that could run, load from elsewhere, or come from outside the vault. */
final class SafePages {
    private static final Set<String> FOREIGN = Set.of(
            "iframe",
            "object",
            "embed",
            "base",
            "style",
            "applet",
            "frame",
            "frameset",
            "foreignobject",
            "animate",
            "set");
    private static final Set<String> ATTRIBUTES =
            Set.of("style", "srcdoc", "formaction", "ping", "background", "srcset", "name");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "xlink:href", "action", "poster", "cite", "data");
    private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:");
    private static final Pattern SAFE = Pattern.compile("(?i)^(https?:|mailto:).*");
    private static final Pattern COUNTED = Pattern.compile("(?<![0-9A-Za-z])" + Attacks.COUNTED + "(?![0-9A-Za-z])");
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i).*\\.(html?|xhtml|shtml|xml|xsl|xslt|mht|mhtml|php\\d?|phtml|aspx?|jspx?|cgi|config|m?js|css|svgz)$");

    private final Path site;
    private final List<String> found = new ArrayList<>();

    private SafePages(Path site) {
        this.site = site;
    }

    /** What is not as it should be, each with its file. */
    static List<String> problems(Path site) throws IOException {
        var pages = new SafePages(site);
        for (String name : Golden.names(site)) {
            pages.file(name);
        }
        return pages.found;
    }

    private void file(String name) throws IOException {
        Path file = site.resolve(name);
        if (Files.isSymbolicLink(file)) {
            found.add(name + " is a link");
        }
        String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        for (String secret :
                List.of(AttackVault.OUTSIDE, AttackVault.HIDDEN, "root:x:0", "This page could not be made")) {
            if (text.contains(secret)) {
                found.add(name + " holds '" + secret + "'");
            }
        }
        boolean attachment = name.startsWith("files");
        if (attachment && ACTIVE.matcher(name).matches()) {
            found.add(name + " could be run by a browser or a server");
        }
        if (name.startsWith("assets/") || name.endsWith(".js")) {
            return;
        }
        if (!name.startsWith(".studygraph/") && COUNTED.matcher(text).find()) {
            found.add(name + " was worked out by a template engine");
        }
        if (name.endsWith(".html")) {
            Jsoup.parse(text).getAllElements().forEach(element -> element(name, element));
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            Jsoup.parse(text, "", Parser.xmlParser()).getAllElements().forEach(element -> element(name, element));
        } else if (attachment && text.stripLeading().startsWith("<") && !name.matches(".*\\.(txt|png)$")) {
            found.add(name + " could be taken for a page");
        }
    }

    private void element(String page, Element element) {
        String name = element.normalName();
        if (FOREIGN.contains(name)) {
            found.add(page + ": <" + name + ">");
        }
        if (name.equals("script")
                && (!element.data().isBlank() || element.attr("src").isEmpty())) {
            found.add(page + ": a script within the page: " + element.outerHtml());
        }
        if ((name.equals("script") || name.equals("img") || name.equals("link"))
                && SAFE.matcher(element.attr("src")).matches()) {
            found.add(page + " loads " + element.attr("src"));
        }
        if (name.equals("meta")
                && element.hasAttr("http-equiv")
                && !element.attr("content").matches("0; ?url=[^:/\\\\][^:\\\\]*")) {
            found.add(page + ": " + element.outerHtml());
        }
        for (Attribute attribute : element.attributes()) {
            attribute(page, element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
        }
    }

    private void attribute(String page, Element element, String key, String value) {
        boolean ours = key.equals("name")
                && Set.of("meta", "input", "details", "select").contains(element.normalName());
        if (key.startsWith("on") || (ATTRIBUTES.contains(key) && !ours)) {
            found.add(page + ": <" + element.normalName() + " " + key + "=" + value + ">");
        }
        String seen = value.replaceAll("[\\x00-\\x20]", "");
        if (ADDRESSES.contains(key)
                && SCHEME.matcher(seen).find()
                && !SAFE.matcher(seen).matches()) {
            found.add(page + ": " + key + " " + value);
        }
        if (ADDRESSES.contains(key) && (seen.startsWith("//") || seen.contains("\\"))) {
            found.add(page + ": " + key + " " + value);
        }
    }
}
