package dev.studygraph.serve;

import dev.studygraph.build.Build;
import dev.studygraph.build.Edition;
import dev.studygraph.build.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps the site up to date. The new text of a note is shown at once, in the site as it was; the build that follows takes in what it
 * changes elsewhere. Files that change while a build runs are in the next one.
 */
final class Press implements AutoCloseable {

    /** Hears of every new state of the site. */
    interface Reader {
        /** A note shows its new text, and nothing else has been looked at yet. */
        void reworded(Edition edition);

        /** The site is as its sources are. */
        void built(Edition edition);

        /** A build failed for a reason outside the notes; the site stays as it was. */
        void failed(Exception fault);
    }

    /** More files than that are no edit. */
    private static final int MOST_REWORDED = 8;

    private final Build build;
    private final Reader reader;
    private final Thread thread = new Thread(this::run, "build");
    private final Set<Path> waiting = new TreeSet<>();
    private Standing standing;
    private boolean edited;
    private boolean closed;

    /**
     * Makes the first edition and waits for what {@link #changed} says.
     *
     * @throws IOException if it cannot be made
     */
    Press(Build build, Reader reader) throws IOException {
        this.build = build;
        this.reader = reader;
        this.standing = next();
        reader.built(standing.edition());
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether anything has changed since the first edition. */
    synchronized boolean isEdited() {
        return edited;
    }

    /** One build at a time. */
    Standing next() throws IOException {
        synchronized (build) {
            return build.nextStanding();
        }
    }

    /** These files have changed, come or gone. */
    synchronized void changed(Set<Path> files) {
        edited = true;
        waiting.addAll(files);
        Standing before = standing;
        reword(files);
        if (standing != before) {
            reader.reworded(standing.edition());
        }
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Gives the site the new text of those of these files that are notes of it. */
    private void reword(Set<Path> files) {
        if (files.size() <= MOST_REWORDED) {
            standing = standing.with(files).orElse(standing);
        }
    }

    private void run() {
        try {
            while (isAsked()) {
                build();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isAsked() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        waiting.clear();
        return !closed;
    }

    private void build() {
        try {
            show(next());
        } catch (IOException | RuntimeException e) {
            reader.failed(e);
        }
    }

    private synchronized void show(Standing built) {
        standing = built;
        reword(waiting); // what has changed while the build ran has been shown already
        reader.built(standing.edition());
    }
}
