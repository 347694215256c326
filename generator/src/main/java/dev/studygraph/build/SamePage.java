package dev.studygraph.build;

import dev.studygraph.page.plan.PlannedPage;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.SiteFile;
import java.io.IOException;
import java.util.Optional;

/** A page of which an edit has changed nothing; a large site has so many that each should be small. */
record SamePage(SiteFiles site, PageShelf shelf, PlannedPage page) implements SiteFile.Content, SiteFile.Foretelling {
    @Override
    public byte[] bytes() throws IOException {
        return site.reworded(page).bytes();
    }

    @Override
    public Optional<Digest> digest() {
        shelf.because(page.path(), PageShelf.SAME_TEXTS);
        return shelf.known(page.path().value());
    }
}
