package dev.studygraph.build;

import dev.studygraph.page.ListedPage;
import dev.studygraph.page.NotFoundPage;
import dev.studygraph.page.RedirectPage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.StylePage;
import dev.studygraph.page.plan.PlannedPage;
import dev.studygraph.page.plan.SitePlan;
import java.util.List;

/** The pages of a site as lists for machines name them. */
final class PageLists {
    private PageLists() {}

    /** The pages that a search engine may find. */
    static List<SitePath> findable(SitePlan plan) {
        return plan.planned().stream()
                .filter(page ->
                        !page.is(NotFoundPage.class) && !page.is(StylePage.class) && !page.is(RedirectPage.class))
                .map(PlannedPage::path)
                .toList();
    }

    /** Every page with its title and what it is about. */
    static List<ListedPage> all(SitePlan plan) {
        return plan.planned().stream()
                .map(page -> new ListedPage(
                        page.kind(),
                        page.path(),
                        page.frame().title(),
                        page.frame().description()))
                .toList();
    }
}
