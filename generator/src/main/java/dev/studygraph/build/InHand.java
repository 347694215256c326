package dev.studygraph.build;

import dev.studygraph.build.cache.Stamp;
import dev.studygraph.insight.InsightMemory;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Digest;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What a program that goes on running has in hand of the site that it published last: after an edit that changes nothing but texts it
 * need not read and join all notes again. One build at a time may have it.
 */
public final class InHand {
    /** A vault of more notes takes more memory than should wait for an edit that may never come. */
    private static final int MOST_NOTES = 10_000;

    private final boolean keeps;
    private final int most;
    private final SearchMemory searchMemory;
    private final InsightMemory insightMemory;
    private final Optional<DecorMemory> theme;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Site> site = Optional.empty();
    private Optional<Supplier<Optional<Stamp>>> owed = Optional.empty();
    private Optional<Runnable> keeping = Optional.empty();

    private InHand(boolean keeps, int most) {
        this.keeps = keeps;
        this.most = most;
        this.theme = keeps ? Optional.of(new DecorMemory()) : Optional.empty();
        this.searchMemory = keeps ? SearchMemory.kept() : SearchMemory.none();
        this.insightMemory = keeps ? InsightMemory.kept() : InsightMemory.none();
    }

    /** For a program that goes on running. */
    public static InHand kept() {
        return new InHand(true, MOST_NOTES);
    }

    /** For a program that makes one build; nothing is kept. */
    public static InHand nothing() {
        return nothing(MOST_NOTES);
    }

    /** @param most how many notes are not too many */
    static InHand nothing(int most) {
        return new InHand(false, most);
    }

    /** Whether a site of so many notes stays in hand when it is published. */
    boolean holds(int notes) {
        return keeps && !isTooMuch(notes);
    }

    /** Whether so many notes, and what is made of them, should take as little memory as they can. */
    boolean isTooMuch(int notes) {
        return notes > most;
    }

    /**
     * A published site.
     *
     * @param ledger what it was made from and what was published
     * @param moment sources that changed later than that, in nanoseconds since 1970, may have changed again and look the same
     * @param file the stamp of the ledger in the cache; another one is of another build
     * @param pages what is known of the files that were made
     */
    record Site(
            Request request,
            Ledger ledger,
            long moment,
            Stamp file,
            Standing standing,
            PageShelf.Shelf pages,
            SortedMap<SitePath, Digest> digests) {

        private Site with(Stamp written) {
            return new Site(request, ledger, moment, written, standing, pages, digests);
        }

        private Site with(Ledger other) {
            return new Site(request, other, moment, file, standing, pages, digests);
        }
    }

    /** Keeps others from it until it is released, and waits for those that hold it. */
    void hold() {
        lock.lock();
        try {
            arrive();
        } catch (RuntimeException | Error e) {
            lock.unlock();
            throw e;
        }
    }

    void release() {
        lock.unlock();
    }

    /** The site, if it is the one that the last build published for this request. */
    Optional<Site> of(Request request, Optional<Stamp> file) {
        return site.filter(last -> last.request().equals(request) && file.equals(Optional.of(last.file())));
    }

    /** What the last search files left, of whichever site; it also serves a build that begins anew. */
    SearchMemory searchMemory() {
        return searchMemory;
    }

    /** What the last insights left, likewise. */
    InsightMemory insightMemory() {
        return insightMemory;
    }

    /** The theme of whichever site was made last, where one is kept; likewise. */
    Optional<DecorMemory> theme() {
        return theme;
    }

    /** Keeps a site soon: before the next build begins, or when the one that made it has been answered. */
    void keepLater(Runnable keeps) {
        keeping = Optional.of(keeps);
    }

    private void arrive() {
        Optional<Runnable> due = keeping;
        keeping = Optional.empty();
        due.ifPresent(Runnable::run);
    }

    /** Keeps a site of which all is written that other programs should know. */
    void keep(Site published) {
        owed = Optional.empty();
        site = Optional.of(published);
    }

    /** The site that was published did not stay. */
    void keepNothing() {
        owed = Optional.empty();
        site = Optional.empty();
        searchMemory.forget();
        insightMemory.forget();
    }

    /**
     * Keeps a site in place of the one that it was made from. What the cache tells others is of that one until this is written: they then find that
     * sources and files are not what it tells of, and look for themselves.
     *
     * @param writing gives the stamp of the new ledger, unless another program has written one
     */
    void keepOwing(Site published, Supplier<Optional<Stamp>> writing) {
        keep(published);
        owed = Optional.of(writing);
    }

    /**
     * Does what the next build would do before anything else, unless one is at work: to be called when who waited for the last one has been
     * answered. Files that it wrote are read once more, as what changes from now on will look different.
     */
    public void confirm() {
        unlessAtWork(this::arrive);
        Tick.pass();
        unlessAtWork(() -> site = site.map(last -> last.with(last.ledger().confirmed(last.request(), Tick.ago()))));
    }

    /** Writes what other programs should know of the site, if that was put off and nobody is at work. */
    public void settle() {
        unlessAtWork(() -> {
            arrive();
            site = owed.map(Supplier::get)
                    .map(written -> written.flatMap(stamp -> site.map(last -> last.with(stamp))))
                    .orElse(site);
            owed = Optional.empty();
        });
    }

    private void unlessAtWork(Runnable work) {
        if (lock.tryLock()) {
            try {
                work.run();
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Lets go of the site; a build that begins anew should not have two in memory.
     *
     * @param next what that build is asked for; if it will write the same files of the cache, they need not be written twice
     */
    void drop(Request next) {
        if (site.filter(last -> last.request().vault().equals(next.vault())
                        && last.request().output().equals(next.output()))
                .isEmpty()) {
            settle();
        }
        owed = Optional.empty();
        site = Optional.empty();
    }
}
