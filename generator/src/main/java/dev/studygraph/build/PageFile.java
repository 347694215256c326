package dev.studygraph.build;

import dev.studygraph.build.cache.Fingerprint;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.PlannedPage;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.SiteFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page as a file: its bytes if somebody wants them, their digest without making them if the same page was made before.
 *
 * @param addresses the address of every asset by name
 * @param html makes the page, telling of every asset it asks for; gives nothing if its template fails
 */
record PageFile(
        PlannedPage page,
        Supplier<Fingerprint> fingerprint,
        Map<String, SitePath> addresses,
        PageShelf shelf,
        Function<BiConsumer<String, SitePath>, Optional<byte[]>> html,
        SiteFile.Content instead)
        implements SiteFile.Content, SiteFile.Foretelling {

    SiteFile file() {
        return new SiteFile(page.path(), this, this);
    }

    @Override
    public Optional<Digest> digest() {
        if (!shelf.knows(name())) {
            shelf.because(page.path(), "made: " + PageShelf.NEW);
            return Optional.empty();
        }
        Fingerprint print = fingerprint.get();
        Optional<PageShelf.Kept> kept = shelf.find(name(), print, addresses);
        shelf.because(
                page.path(),
                kept.isPresent()
                        ? "kept: nothing it is made from has changed"
                        : "made: " + shelf.difference(name(), print, addresses));
        if (kept.isPresent()) {
            page.release();
        }
        return kept.flatMap(found -> Optional.ofNullable(found.files().get(name())))
                .map(Digest::new);
    }

    @Override
    public byte[] bytes() throws IOException {
        Map<String, SitePath> asked = new TreeMap<>();
        Optional<byte[]> made = html.apply(asked::put);
        if (made.isEmpty()) {
            shelf.forget(name());
            return instead.bytes();
        }
        Fingerprint print = fingerprint.get();
        if (shelf.find(name(), print, addresses).isPresent()) {
            shelf.because(page.path(), "made: its file was missing or had been changed");
        }
        shelf.keep(name(), print, asked, List.of(page.path()));
        page.release();
        return made.get();
    }

    private String name() {
        return page.path().value();
    }
}
