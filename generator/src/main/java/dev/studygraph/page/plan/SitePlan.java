package dev.studygraph.page.plan;

import dev.studygraph.page.Change;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.Page;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything a site will hold, by address, before anything is rendered. Pages and documents are worked out when they are asked for: a
 * published site asks for all of them, an author who looks at one page for little more than that.
 *
 * @param site what all pages share
 * @param navigation the parts of the site
 * @param laid the pages by path, and who plans each
 * @param findable what the search can find
 * @param attachments where each attachment of the vault that a published note refers to stands in the site, by its path in the vault
 * @param factBook what the scripts that compare and find know
 * @param whole where everything of the graph stands
 * @param dated the notes that say when they were last changed, newest first
 */
public record SitePlan(
        Site site,
        List<NavigationGroup> navigation,
        PlannedPages laid,
        Supplier<List<SearchDocument>> findable,
        Map<String, SitePath> attachments,
        Supplier<FactBook> factBook,
        Supplier<MapPlan> whole,
        Supplier<List<Change>> dated) {

    /** Every page as it is planned, each path once, in the order of the paths. */
    public List<PlannedPage> planned() {
        return laid.inOrder();
    }

    /** Every page, in the order of the paths. */
    public List<Page> pages() {
        return planned().stream().map(PlannedPage::page).toList();
    }

    /** The pages of one kind, in the order of their paths. */
    public <P extends Page> List<P> pages(Class<P> kind) {
        return planned(kind).map(PlannedPage::page).map(kind::cast).toList();
    }

    public Stream<PlannedPage> planned(Class<? extends Page> kind) {
        return planned().stream().filter(page -> page.is(kind));
    }

    /** What the search can find. */
    public List<SearchDocument> documents() {
        return findable.get();
    }

    public FactBook facts() {
        return factBook.get();
    }

    public MapPlan map() {
        return whole.get();
    }

    public List<Change> changes() {
        return dated.get();
    }
}
