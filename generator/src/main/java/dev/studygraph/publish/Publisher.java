package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Publishes into one output folder; while it is open, no other build does. */
public final class Publisher implements AutoCloseable {
    private final Workplace workplace;
    private final OutputLock lock;
    private final Disk disk;

    private Publisher(Workplace workplace, OutputLock lock, Disk disk) {
        this.workplace = workplace;
        this.lock = lock;
        this.disk = disk;
    }

    /**
     * Waits until no other build publishes into the folder, then finishes one that was killed there.
     *
     * @param output need not exist yet
     * @param onWait told who is waited for, in words
     * @throws IOException if the disk does not let us, or the other build does not end
     */
    public static Publisher open(Path output, Consumer<String> onWait) throws IOException {
        return open(output, onWait, Disk.REAL);
    }

    static Publisher open(Path output, Consumer<String> onWait, Disk disk) throws IOException {
        Workplace workplace = Workplace.of(output.toAbsolutePath().normalize());
        Publisher publisher = new Publisher(workplace, OutputLock.take(workplace, onWait), disk);
        try {
            publisher.finishKilledBuild();
        } catch (IOException | RuntimeException e) {
            publisher.close();
            throw e;
        }
        return publisher;
    }

    /** The files that builds have written into a folder and that are still there, by path. */
    public static List<SitePath> published(Path output) throws IOException {
        return Manifest.of(output).files().keySet().stream()
                .filter(path -> Files.exists(output.resolve(path.value())))
                .toList();
    }

    /** Whether a build publishes into a folder just now, or one was killed there. */
    public static boolean isAtWork(Path output) {
        return Workplace.placesFor(output.toAbsolutePath().normalize()).stream().anyMatch(Files::exists);
    }

    /** As below, for files of which nothing is known. */
    public Staged stage(List<SiteFile> files, boolean force) throws IOException {
        return stage(List.of(files).iterator(), Optional.empty(), force, OnDisk.UNKNOWN);
    }

    /**
     * Gets the files of a site ready; the output folder stays as it is until {@link Staged#commit}.
     *
     * @param files each path once; those of each turn are asked for when those before them are laid down and no longer held, so that
     *     not all need be in memory at once
     * @param closing one file more
     * @param force whether files that no build wrote, or that were changed since, may be replaced
     */
    public Staged stage(Iterator<List<SiteFile>> files, Optional<ClosingFile> closing, boolean force, OnDisk known)
            throws IOException {
        workplace.prepare();
        return new Staging(workplace, disk, force, known).stage(files, closing);
    }

    @Override
    public void close() throws IOException {
        try {
            Optional<Journal> unfinished = Journal.read(workplace.journal());
            if (unfinished.isEmpty()) {
                workplace.clear();
            }
        } finally {
            lock.close();
        }
    }

    private void finishKilledBuild() throws IOException {
        Optional<Journal> journal = Journal.read(workplace.journal());
        if (journal.isPresent()) {
            new Replay(workplace, disk, OnDisk.UNKNOWN).run(journal.get());
        }
    }
}
