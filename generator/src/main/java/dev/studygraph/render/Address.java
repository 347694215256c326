package dev.studygraph.render;

import dev.studygraph.page.NotFoundPage;
import dev.studygraph.page.Page;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands, so that links on it can be written.
 *
 * @param root the path all links start from, for a page that is served at any address
 */
record Address(SitePath path, @Nullable String root) {

    static Address of(Page page) {
        return new Address(page.path(), page instanceof NotFoundPage notFound ? notFound.root() : null);
    }

    /** What the links of a page depend on: pages with the same folder link to a file in the same way. */
    String folder() {
        return (root == null ? "" : root) + "|"
                + path.value().substring(0, path.value().lastIndexOf('/') + 1);
    }

    String linkTo(SitePath target, String fragment) {
        String link = path.linkTo(target, fragment);
        if (root == null) {
            return link;
        }
        int hash = link.indexOf('#');
        return root + target.url() + (hash < 0 ? "" : link.substring(hash));
    }

    /** The text with its links filled in. */
    String fill(RichText text) {
        StringBuilder html = new StringBuilder();
        for (RichText.Part part : text.parts()) {
            if (part instanceof RichText.Markup markup) {
                html.append(markup.html());
            } else if (part instanceof RichText.Href href) {
                html.append(linkTo(href.to(), href.fragment()));
            }
        }
        return html.toString();
    }
}
