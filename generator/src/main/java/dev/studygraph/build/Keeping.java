package dev.studygraph.build;

import dev.studygraph.build.cache.Cabinet;
import dev.studygraph.build.cache.Stamp;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/**
 * Where in the cache a build puts what the next one must know of its site.
 *
 * @param ledgerKey what the ledger depends on besides its sources
 * @param program likewise of the shelf
 */
record Keeping(Cabinet place, String ledger, String ledgerKey, String pages, String program) {

    /** Puts both away; gives the stamp of the ledger, if there is one now. */
    Optional<Stamp> write(Ledger site, Optional<PageShelf.Shelf> shelf) {
        var written = ForkJoinPool.commonPool().submit(() -> place.write(ledger, ledgerKey, site, Ledger.class));
        shelf.ifPresent(made -> PageShelf.store(made, place, pages, program));
        written.join();
        return place.stamp(ledger);
    }

    /** The same, if the ledger there is still this one; what another program has written since is newer. */
    Optional<Stamp> write(Ledger site, Optional<PageShelf.Shelf> shelf, Stamp before) {
        return place.stamp(ledger).equals(Optional.of(before)) ? write(site, shelf) : Optional.empty();
    }
}
