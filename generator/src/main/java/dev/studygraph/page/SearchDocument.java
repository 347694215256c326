package dev.studygraph.page;

import java.util.List;

/**
 * One thing the search can find: a node with a page of its own, or one section of a long note.
 *
 * <p>Together the documents of a site hold every word of its notes, so that nothing a note says is unfindable. All texts are plain:
 * no markup, no HTML.
 *
 * @param id unique and stable: {@code kind/slug} for a node, {@code kind/slug#fragment} for a section of its page
 * @param kind the kind of the page
 * @param path the page, relative to the root of the site
 * @param fragment the section's anchor, not escaped; empty for the document of a whole page
 * @param title the name shown; for a scenario its need, for a section its heading
 * @param aliases other names: acronyms, former names, names without their prefix
 * @param context where it stands, from the outside in: category or note, then headings; without the title
 * @param need what a scenario asks for; empty for other kinds
 * @param summary what a service is, in the sentence that says so; empty where no note does and for other kinds
 * @param answer a scenario's answers with their reason, shown only to readers who want it; empty for other kinds
 * @param leading texts that lead here without being part of it: tips, rows where it wins, needs and reasons of scenarios it answers
 * @param body the prose, lists, tables and code of the document; for a page with section documents only what these do not hold
 * @param tags as written, without {@code #}
 * @param domains exam domains or tasks as written, such as {@code MLS-C01/1.3}
 * @param services slugs of the services it is about, for the facet
 * @param badges what readers must know of the name before they open it: that it changed or is no longer offered
 */
public record SearchDocument(
        String id,
        PageKind kind,
        SitePath path,
        String fragment,
        String title,
        List<String> aliases,
        List<String> context,
        String need,
        String summary,
        String answer,
        List<String> leading,
        String body,
        List<String> tags,
        List<String> domains,
        List<String> services,
        List<String> badges) {
    public SearchDocument {
        aliases = List.copyOf(aliases);
        context = List.copyOf(context);
        leading = List.copyOf(leading);
        tags = List.copyOf(tags);
        domains = List.copyOf(domains);
        services = List.copyOf(services);
        badges = List.copyOf(badges);
    }

    /** A document without summary and badges. */
    public SearchDocument(
            String id,
            PageKind kind,
            SitePath path,
            String fragment,
            String title,
            List<String> aliases,
            List<String> context,
            String need,
            String answer,
            List<String> leading,
            String body,
            List<String> tags,
            List<String> domains,
            List<String> services) {
        this(
                id, kind, path, fragment, title, aliases, context, need, "", answer, leading, body, tags, domains,
                services, List.of());
    }

    /** Where it is, relative to the root of the site and escaped. */
    public String url() {
        return path.url() + (isSection() ? "#" + fragment : "");
    }

    /** Whether this is a section of a page rather than a page. */
    public boolean isSection() {
        return !fragment.isEmpty();
    }
}
