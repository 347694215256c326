package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has around its matter.
 *
 * @param kind the kind of thing the page is about, if it is about one
 * @param title the page's heading as plain text
 * @param description one sentence for search engines and previews, or empty
 * @param breadcrumbs from home to the parent, without the page itself
 * @param source the note and line the page was made from
 * @param updated the last change as an ISO date, if the note says
 * @param canonical absolute URL of the page, if the site's address is known
 * @param editUrl where the note can be edited, if the vault says
 * @param fields what the vault wants shown of the note's front matter
 * @param scripts names of assets the page loads besides the common ones, such as {@code js/search.js}
 */
public record Frame(
        Site site,
        @Nullable PageKind kind,
        String title,
        String description,
        List<Link> breadcrumbs,
        @Nullable Link previous,
        @Nullable Link next,
        @Nullable SourceLine source,
        @Nullable String updated,
        @Nullable String canonical,
        @Nullable String editUrl,
        List<Link> tags,
        List<Field> fields,
        List<String> scripts) {
    public Frame {
        breadcrumbs = List.copyOf(breadcrumbs);
        tags = List.copyOf(tags);
        fields = List.copyOf(fields);
        scripts = List.copyOf(scripts);
    }

    /** The same frame for a page that one reads between these two. */
    public Frame between(@Nullable Link before, @Nullable Link after) {
        return new Frame(
                site,
                kind,
                title,
                description,
                breadcrumbs,
                before,
                after,
                source,
                updated,
                canonical,
                editUrl,
                tags,
                fields,
                scripts);
    }

    /** The same frame for a page that loads these scripts, in this order. */
    public Frame withScripts(List<String> names) {
        return new Frame(
                site,
                kind,
                title,
                description,
                breadcrumbs,
                previous,
                next,
                source,
                updated,
                canonical,
                editUrl,
                tags,
                fields,
                names);
    }
}
