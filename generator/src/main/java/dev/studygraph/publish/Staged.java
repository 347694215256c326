package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.util.List;

/** A site that is ready to be published: its changed files lie beside the output folder, whole. */
public final class Staged {
    private final Workplace workplace;
    private final Disk disk;
    private final Journal journal;
    private final List<SitePath> clashes;
    private final Publication.Published outcome;

    Staged(Workplace workplace, Disk disk, Journal journal, List<SitePath> clashes, Publication.Published outcome) {
        this.workplace = workplace;
        this.disk = disk;
        this.journal = journal;
        this.clashes = List.copyOf(clashes);
        this.outcome = outcome;
    }

    /** Moves the changed files in and removes what the site no longer has; with a clash it does nothing. */
    public Publication commit() throws IOException {
        if (!clashes.isEmpty()) {
            return new Publication.Clash(clashes);
        }
        if (!journal.steps().isEmpty()) {
            Replay replay = new Replay(workplace, disk);
            replay.makeRoom(journal);
            journal.write(workplace);
            replay.first(journal);
        }
        return outcome;
    }
}
