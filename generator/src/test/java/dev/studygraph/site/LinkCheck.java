package dev.studygraph.site;

import dev.studygraph.cli.Golden;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Follows every address in the pages and pictures of a site on disk, and finds all that lead nowhere. */
public final class LinkCheck {
    private static final List<String> ADDRESSES = List.of("href", "src", "poster", "action", "data", "xlink:href");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?|mailto|tel):.*");

    private final Path site;
    private final Set<String> files;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final String basePath;
    private final String graph;
    private int followed;

    private LinkCheck(Path site) throws IOException {
        this.site = site;
        this.files = Golden.names(site);
        this.graph = files.contains("graph.json") ? Files.readString(site.resolve("graph.json")) : "";
        this.basePath = !files.contains("index.html")
                ? ""
                : read("index.html").select("link[rel=canonical]").stream()
                        .map(link -> URI.create(link.attr("href")).getPath())
                        .findFirst()
                        .orElse("");
    }

    /**
     * What was found.
     *
     * @param followed how many addresses within the site were followed
     * @param broken the file, the address, and what is wrong, of each that leads nowhere
     */
    public record Found(int followed, List<String> broken) {}

    public static Found of(Path site) throws IOException {
        var check = new LinkCheck(site);
        var documents = new HashMap<String, Document>();
        for (String file : check.files) {
            if (file.endsWith(".html") || file.endsWith(".svg")) {
                documents.put(file, check.read(file));
            }
        }
        documents.forEach(check::gatherIds);
        for (String file : check.files) {
            if (documents.containsKey(file)) {
                check.follow(file, documents.get(file));
            }
        }
        return new Found(check.followed, List.copyOf(check.broken));
    }

    private Document read(String file) throws IOException {
        String text = Files.readString(site.resolve(file));
        return file.endsWith(".svg") ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
    }

    private void gatherIds(String file, Document document) {
        var known = new HashSet<String>();
        for (Element element : document.select("[id]")) {
            if (!known.add(element.id())) {
                broken.add(file + ": the id '" + element.id() + "' stands twice");
            }
        }
        ids.put(file, known);
    }

    /**
     * Whether the graph holds everything that a fragment names, where it tells a script what to show: {@code
     * compare.html#slug,slug} and {@code practice.html#kind=slug}; empty where it is a place of the page.
     */
    private Optional<Boolean> meantByTool(String target, String fragment) {
        if (target.equals("compare.html") && fragment.contains(",")) {
            return Optional.of(
                    Stream.of(fragment.split(",")).allMatch(slug -> graph.contains("\"service/" + slug + "\"")));
        }
        if (target.equals("practice.html") && fragment.contains("=")) {
            String kind = fragment.substring(0, fragment.indexOf('='));
            String name = fragment.substring(kind.length() + 1);
            return Optional.of(kind.equals("domain")
                    || (kind.equals("tag")
                            ? files.contains("tags/" + name + ".html")
                            : graph.contains("\"" + kind + "/" + name + "\"")));
        }
        return Optional.empty();
    }

    private void follow(String file, Document document) {
        for (Element element : document.getAllElements()) {
            for (String attribute : ADDRESSES) {
                if (element.hasAttr(attribute)) {
                    follow(file, element.attr(attribute));
                }
            }
            if (element.hasAttr("srcset")) {
                for (String candidate : element.attr("srcset").split(",", -1)) {
                    follow(file, candidate.strip().split("\\s+", -1)[0]);
                }
            }
            for (String attribute : List.of("for", "aria-labelledby", "aria-describedby", "aria-controls")) {
                for (String id : element.attr(attribute).split("\\s+", -1)) {
                    if (!id.isEmpty() && !ids.getOrDefault(file, Set.of()).contains(id)) {
                        broken.add(file + ": " + attribute + " names no id of the page: " + id);
                    }
                }
            }
        }
    }

    /** The page for what is missing is shown at any address, so its links begin at the path of the site's base URL. */
    private String withinSite(String file, String address) {
        return file.equals("404.html") && !basePath.isEmpty() && address.startsWith(basePath)
                ? address.substring(basePath.length())
                : address;
    }

    private void follow(String file, String written) {
        String address = withinSite(file, written);
        if (ABSOLUTE.matcher(address).matches()) {
            return;
        }
        followed++;
        if (address.isEmpty() || address.startsWith("/") || address.matches("(?i)[a-z]+:.*")) {
            broken.add(file + ": not a relative address: '" + address + "'");
            return;
        }
        int hash = address.indexOf('#');
        String path = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*$", "");
        String target = path.isEmpty()
                ? file
                : decoded(URI.create("/" + encoded(file))
                        .resolve(path)
                        .getRawPath()
                        .substring(1));
        if (!files.contains(target)) {
            broken.add(file + ": no file " + target + ", linked as " + address);
        } else if (hash >= 0) {
            String fragment = decoded(address.substring(hash + 1));
            if (!meantByTool(target, fragment)
                    .orElseGet(() -> ids.getOrDefault(target, Set.of()).contains(fragment))) {
                broken.add(file + ": " + target + " has no place '" + fragment + "'");
            }
        }
    }

    private static String encoded(String path) {
        return java.net.URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
