package dev.studygraph.build;

import dev.studygraph.build.cache.Fingerprint;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.Later;
import dev.studygraph.page.plan.PlannedPage;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The fingerprints of those pages of which a shelf wants to know, each worked out when it is asked for. */
record PagePrints(Map<SitePath, Supplier<Fingerprint>> byPath) {

    /** Those of all pages where pages are remembered; where only scripts are, those of the pages that scripts are made from. */
    static PagePrints of(List<PlannedPage> planned, PageShelf shelf) {
        return new PagePrints(planned.stream()
                .filter(page -> shelf.remembers() || (shelf.keeps() && WalkScripts.isStep(page)))
                .collect(Collectors.toMap(
                        PlannedPage::path, page -> new Later<>(() -> shelf.fingerprint(page.page())))));
    }

    /** That of a page; of one that nobody wants to know of, the same as of any other. */
    Supplier<Fingerprint> of(PlannedPage page) {
        return byPath.getOrDefault(page.path(), PagePrints::none);
    }

    /** That of several pages together. */
    Fingerprint of(List<PlannedPage> pages) {
        return Fingerprint.joined(pages.stream().map(page -> of(page).get()).toList());
    }

    static Fingerprint none() {
        return Fingerprint.NONE;
    }
}
