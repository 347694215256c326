package dev.studygraph.build;

import dev.studygraph.page.plan.Later;
import dev.studygraph.publish.ClosingFile;
import dev.studygraph.publish.SiteFile;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The files of a site in the turns in which they are laid down. A site that nobody will ask for again leaves memory before its search is made: first
 * all but what the texts are made from, and then that too, as the index takes as much again.
 */
final class Press implements Iterator<List<SiteFile>> {
    private static final int TURNS = 3;

    private final Edition said;
    private final Optional<ClosingFile> closing;
    private final boolean stays;
    private final Progress progress;
    private final PageCount pages;
    private Optional<Standing> standing;
    private int turn;

    /** @param stays whether the site is still there when all is laid down */
    Press(Standing standing, boolean stays, Progress progress) {
        this.said = standing.edition().withoutFiles();
        this.closing = standing.edition().closing();
        this.standing = Optional.of(standing);
        this.stays = stays;
        this.progress = progress;
        this.pages = new PageCount(progress);
    }

    /** What is to be said of the site, without its files. */
    Edition said() {
        return said;
    }

    Optional<ClosingFile> closing() {
        return closing;
    }

    /** The site, unless it has left memory. */
    Optional<Standing> standing() {
        return standing;
    }

    @Override
    public boolean hasNext() {
        return turn < TURNS;
    }

    /** Whoever asks must not hold what was given before. */
    @Override
    public List<SiteFile> next() {
        turn++;
        return pages.counted(
                switch (turn) {
                    case 1 -> standing.orElseThrow().edition().early();
                    case 2 -> standing.orElseThrow().others();
                    case TURNS -> searched().files();
                    default -> throw new NoSuchElementException();
                });
    }

    private SearchFiles searched() {
        progress.at("indexing", 0, 0);
        Later<SearchFiles> search = standing.orElseThrow().search();
        standing = standing.filter(whole -> stays);
        return search.get();
    }
}
