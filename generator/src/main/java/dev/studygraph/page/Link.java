package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * A link to a place in the site.
 *
 * @param fragment the id within the page, or empty
 * @param kind what stands at the target; null where no glyph should be shown
 */
public record Link(
        SitePath to,
        String fragment,
        String title,
        @Nullable PageKind kind) {

    public static Link of(SitePath to, String title, @Nullable PageKind kind) {
        return new Link(to, "", title, kind);
    }
}
