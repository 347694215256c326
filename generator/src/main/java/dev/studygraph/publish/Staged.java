package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** A site that is ready to be published: its changed files lie beside the output folder, whole. */
public final class Staged {
    private final Replay replay;
    private final Journal journal;
    private final List<SitePath> clashes;
    private final Publication.Published outcome;
    private final SortedMap<SitePath, Digest> digests;

    Staged(
            Replay replay,
            Journal journal,
            List<SitePath> clashes,
            Publication.Published outcome,
            SortedMap<SitePath, Digest> digests) {
        this.replay = replay;
        this.journal = journal;
        this.clashes = List.copyOf(clashes);
        this.outcome = outcome;
        this.digests = Collections.unmodifiableSortedMap(digests);
    }

    /** The digest of every file of the site, its manifest included. */
    public SortedMap<SitePath, Digest> digests() {
        return digests;
    }

    /** The files that are put in place, the manifest among them. */
    public List<SitePath> written() {
        return journal.steps().stream()
                .filter(step -> step instanceof Journal.Step.Put)
                .map(Journal.Step::path)
                .toList();
    }

    /** Moves the changed files in and removes what the site no longer has; with a clash it does nothing. */
    public Publication commit() throws IOException {
        if (!clashes.isEmpty()) {
            return new Publication.Clash(clashes);
        }
        if (!journal.steps().isEmpty()) {
            replay.makeRoom(journal);
            journal.write(replay.workplace());
            replay.first(journal);
        }
        return outcome;
    }
}
