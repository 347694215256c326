package dev.studygraph.page.plan;

import dev.studygraph.page.Change;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.Page;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SitePath;
import java.util.List;
import java.util.Map;

/**
 * Everything a site will hold, by address, before anything is rendered.
 *
 * @param pages by path, each path once
 * @param documents what the search can find
 * @param attachments where each attachment of the vault that a published note refers to stands in the site, by its path in the vault
 * @param facts what the scripts that compare and find know
 * @param map where everything of the graph stands
 * @param changes the notes that say when they were last changed, newest first
 */
public record SitePlan(
        List<Page> pages,
        List<SearchDocument> documents,
        Map<String, SitePath> attachments,
        FactBook facts,
        MapPlan map,
        List<Change> changes) {
    public SitePlan {
        pages = List.copyOf(pages);
        documents = List.copyOf(documents);
        changes = List.copyOf(changes);
    }

    /** The pages of one kind, in the order of their paths. */
    public <P extends Page> List<P> pages(Class<P> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
