package dev.studygraph.export.single;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published site in one HTML file that needs nothing beside it. Every page is a part of it; the address says which one is shown, which
 * styles alone bring about, so that links and the way back work with scripts off too.
 */
public final class SingleFile {
    /** By its first lines the program knows a file it may write over. */
    private static final String HEAD = "<!DOCTYPE html>\n<!-- studygraph single file 1 -->\n";

    /** What a browser opens in a moment, in bytes. */
    public static final long LARGEST = 40L * 1024 * 1024;

    private static final long LARGEST_PICTURE = 2L * 1024 * 1024;

    /** Pages that are nothing without the scripts of the site. */
    private static final Set<SitePath> LEFT_OUT = Set.of(SitePath.SEARCH, SitePath.of("404.html"));

    private static final Map<String, String> PICTURES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    /** The page whose header, with its search, and menu all of the file share. */
    private static final SitePath FRAME = SitePath.of("glossary.html");

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("<body class=\"([^\"]*)\"");
    private static final Pattern MAIN = Pattern.compile("<main id=\"_main\" class=\"([^\"]*)\"[^>]*>");
    private static final Pattern SKIP = Pattern.compile("<a class=\"skip-link\".*?</a>\n?", Pattern.DOTALL);

    private final Path site;
    private final String style;
    private final String theme;
    private final String script;

    /**
     * @param site the folder of a published site
     * @param style what shows one page of the file at a time
     * @param script what finds pages in it
     */
    public SingleFile(Path site, String style, String theme, String script) {
        this.site = site;
        this.style = style;
        this.theme = theme;
        this.script = script;
    }

    /** Whether a file is one that this class made. */
    public static boolean isOurs(Path file) throws IOException {
        byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(head.length), head);
        }
    }

    /** The text of the file; nothing if it would be too large. {@code published}: every file of the site. */
    public Optional<String> text(List<SitePath> published) throws IOException {
        SortedMap<SitePath, Set<String>> pages = new TreeMap<>();
        for (SitePath path : published) {
            if (path.value().endsWith(".html") && !LEFT_OUT.contains(path)) {
                String page = read(path);
                if (MAIN.matcher(page).find()) {
                    pages.put(path, idsOf(page));
                }
            }
        }
        SitePath model = pages.containsKey(FRAME) ? FRAME : SitePath.HOME;
        String shared = read(model);
        var all = new StringBuilder(HEAD);
        all.append(shared, shared.indexOf("<html"), shared.indexOf("<head>"))
                .append("<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,")
                .append(" initial-scale=1\">\n")
                .append(title(read(SitePath.HOME)))
                .append("\n<meta name=\"color-scheme\" content=\"light dark\">\n<script>")
                .append(theme)
                .append("</script>\n<style>\n")
                .append(sheet(published))
                .append(style)
                .append("</style>\n</head>\n<body>\n");
        var frame = new PageInFile(model, false, pages, this::picture);
        Matcher main = main(shared);
        int end = shared.indexOf("</main>");
        all.append(frame.rewritten(
                        SKIP.matcher(shared.substring(shared.indexOf("<a class=\"skip-link\""), main.start()))
                                .replaceFirst("")))
                .append("<main id=\"_main\" class=\"single\" tabindex=\"-1\">\n");
        for (SitePath path : inOrder(pages.keySet())) {
            all.append(part(path, pages));
            if (all.length() > LARGEST) {
                return Optional.empty();
            }
        }
        all.append(frame.rewritten(shared.substring(end, shared.indexOf("</body>"))))
                .append("<script>\n")
                .append(script)
                .append("</script>\n</body>\n</html>\n");
        return all.length() > LARGEST ? Optional.empty() : Optional.of(all.toString());
    }

    private static Set<String> idsOf(String page) {
        return ID.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<SitePath> inOrder(Set<SitePath> pages) {
        return Stream.concat(Stream.of(SitePath.HOME), pages.stream().filter(path -> !path.equals(SitePath.HOME)))
                .toList();
    }

    private String part(SitePath path, Map<SitePath, Set<String>> pages) throws IOException {
        String page = read(path);
        Matcher main = main(page);
        Matcher body = BODY.matcher(page);
        String kind = body.find() ? body.group(1) : "";
        var within = new PageInFile(path, true, pages, this::picture);
        return "<div class=\"single-page " + main.group(1) + " " + kind + (path.equals(SitePath.HOME) ? " is-home" : "")
                + "\" id=\"" + PageInFile.idOf(path) + "\">\n"
                + within.rewritten(page.substring(main.end(), page.indexOf("</main>")))
                + "</div>\n";
    }

    private static Matcher main(String page) {
        Matcher main = MAIN.matcher(page);
        if (!main.find()) {
            throw new IllegalStateException("a page without <main id=\"_main\">");
        }
        return main;
    }

    private static String title(String page) {
        return page.substring(page.indexOf("<title>"), page.indexOf("</title>")) + "</title>";
    }

    private String sheet(List<SitePath> published) {
        return published.stream()
                .filter(path ->
                        path.value().startsWith("assets/") && path.value().endsWith(".css"))
                .map(this::readUnchecked)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> picture(SitePath path) {
        String name = path.value().toLowerCase(Locale.ROOT);
        String type = PICTURES.get(name.substring(name.lastIndexOf('.') + 1));
        Path file = site.resolve(path.value());
        try {
            if (type == null || !Files.isRegularFile(file) || Files.size(file) > LARGEST_PICTURE) {
                return Optional.empty();
            }
            return Optional.of(
                    "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readUnchecked(SitePath path) {
        try {
            return read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(SitePath path) throws IOException {
        return Files.readString(site.resolve(path.value()));
    }
}
