package dev.studygraph.export.single;

import dev.studygraph.page.SitePath;
import dev.studygraph.source.PathText;
import dev.studygraph.source.UrlText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page on its way into the one file: links lead to places of the file, ids are told apart by the page they stand on, pictures are
 * carried along.
 *
 * @param apart whether its ids are its own; those of what all pages share are not
 * @param pages all pages that the file holds, each with the ids on it
 * @param picture gives a file of the site as an address that holds its bytes, if it can be carried
 */
record PageInFile(
        SitePath path, boolean apart, Map<SitePath, Set<String>> pages, Function<SitePath, Optional<String>> picture)
        implements TagRewriter.Change {
    private static final Set<String> REFERENCES =
            Set.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list");

    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern WITHIN = Pattern.compile("url\\(#([^)]*)\\)");

    /** A link to a search; the script of the file does it. */
    static final String SEARCH = "#_find=";

    static String idOf(SitePath page) {
        return SPACE.matcher(page.value()).replaceAll("_");
    }

    static String linkTo(SitePath page) {
        return page.linkTo(page, idOf(page));
    }

    String rewritten(String html) {
        return TagRewriter.rewrite(html, this);
    }

    @Override
    public Map<String, String> of(String tag, Map<String, String> attributes) {
        Map<String, String> changed = new LinkedHashMap<>();
        attributes.forEach((name, value) -> attribute(tag, name, value).ifPresent(found -> changed.put(name, found)));
        return changed;
    }

    private Optional<String> attribute(String tag, String name, String value) {
        if (name.equals("id")) {
            return Optional.of(own(value));
        }
        if (REFERENCES.contains(name)) {
            return Optional.of(String.join(
                    " ", Arrays.stream(value.split("\\s+", -1)).map(this::own).toList()));
        }
        if (name.equals("href") || name.equals("xlink:href")) {
            return link(value);
        }
        if (name.equals("src") || name.equals("poster")) {
            return ELSEWHERE.matcher(value).matches()
                    ? Optional.of(value)
                    : resolve(value).flatMap(picture);
        }
        if (name.equals("srcset") || name.equals("data-tree") || name.equals("data-questions")) {
            return Optional.empty();
        }
        if (name.equals("action") && tag.equals("form")) {
            return Optional.of("#");
        }
        return Optional.of(WITHIN.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement("url(#" + own(found.group(1)) + ")")));
    }

    private String own(String id) {
        return apart ? idOf(path) + ":" + id : id;
    }

    /** Nothing for what the file does not hold: what linked to it is plain text then. */
    private Optional<String> link(String value) {
        if (ELSEWHERE.matcher(value).matches()) {
            return Optional.of(value);
        }
        String url = value.replace("&amp;", "&");
        int hash = url.indexOf('#');
        String fragment = hash < 0 ? "" : UrlText.decoded(url.substring(hash + 1));
        String address = hash < 0 ? url : url.substring(0, hash);
        int query = address.indexOf('?');
        if (query >= 0 && address.startsWith("q=", query + 1)) {
            return Optional.of(SEARCH + address.substring(query + "?q=".length()));
        }
        if (address.isEmpty() && !apart) {
            return Optional.of("#" + url.substring(hash + 1));
        }
        if (address.isEmpty()) {
            return Optional.of(path.linkTo(path, own(fragment)));
        }
        return resolve(query < 0 ? address : address.substring(0, query))
                .filter(pages::containsKey)
                .map(page -> placeOn(page, fragment));
    }

    /** What only a script of the page would find, such as a choice in its address, is no place on it. */
    private String placeOn(SitePath page, String fragment) {
        return pages.getOrDefault(page, Set.of()).contains(fragment)
                ? page.linkTo(page, idOf(page) + ":" + fragment)
                : linkTo(page);
    }

    /** The file that an address means from this page. */
    private Optional<SitePath> resolve(String address) {
        return PathText.resolved(PathText.folder(path.value()), UrlText.decoded(address.replace("&amp;", "&")))
                .filter(found -> !found.isEmpty() && found.indexOf('\\') < 0)
                .map(SitePath::of);
    }
}
