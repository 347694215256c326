package dev.studygraph.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Notices that a source has changed. What the files are is found by walking over them; the system's own events only say when
 * to walk, or which few files to look at again, and where there are none, a walk every second does.
 */
final class SourceWatch implements AutoCloseable {
    private static final long PERIOD_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);
    private static final long SETTLING_MILLISECONDS = 10;
    private static final int MOST_LOOKS = 100;
    private static final int MOST_NAMED = 8;

    /** A great vault takes long to walk over; no more than this part of the time is spent so while nothing happens. */
    private static final int RESTS_PER_WALK = 20;

    private final List<Path> sources;
    private final Path output;
    private final Semaphore news = new Semaphore(0);
    private final Queue<Path> named = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean unnamed = new AtomicBoolean();
    private final Thread thread;
    private final Optional<DirectoryWatcher> events;
    private volatile boolean closed;
    private long nextWalk;

    private SourceWatch(List<Path> sources, Path output, Consumer<Set<Path>> onChange) {
        this.sources = List.copyOf(sources);
        this.output = output;
        SourceLook start = walk();
        this.events = events();
        this.thread = new Thread(() -> watch(start, onChange), "watch");
        thread.setDaemon(true);
    }

    /**
     * Starts to watch.
     *
     * @param sources folders and single files
     * @param output a folder that is not looked into
     * @param onChange told, in a thread of its own, which files have changed, come or gone, once they have settled
     */
    static SourceWatch start(List<Path> sources, Path output, Consumer<Set<Path>> onChange) {
        SourceWatch watch = new SourceWatch(sources, output, onChange);
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        news.release();
        if (events.isPresent()) {
            events.get().close();
        }
    }

    private void watch(SourceLook start, Consumer<Set<Path>> onChange) {
        SourceLook known = start;
        try {
            while (!closed) {
                boolean unused = news.tryAcquire(Math.max(0, nextWalk - System.nanoTime()), TimeUnit.NANOSECONDS);
                news.drainPermits();
                SourceLook now = now(known);
                Set<Path> changed = now.changedSince(known);
                known = now;
                if (!changed.isEmpty()) {
                    onChange.accept(changed);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the sources look like once they have settled, where they are not as known. */
    private SourceLook now(SourceLook known) throws InterruptedException {
        Set<Path> files = takeNamed();
        boolean few = !unnamed.getAndSet(false) && files.size() <= MOST_NAMED && known.needsNoWalkFor(files);
        if (few && (!files.isEmpty() || nextWalk > System.nanoTime())) { // nobody waits for a walk that can follow
            return settled(known, before -> before.again(files));
        }
        return settled(known, before -> walk());
    }

    private Set<Path> takeNamed() {
        Set<Path> paths = new TreeSet<>();
        for (Path path = named.poll(); path != null; path = named.poll()) {
            paths.add(path);
        }
        return paths;
    }

    /** Looks until two looks see the same, as editors and version control change files in several steps. */
    private static SourceLook settled(SourceLook known, UnaryOperator<SourceLook> look) throws InterruptedException {
        SourceLook last = known;
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            SourceLook now = look.apply(last);
            if (now.equals(last)) {
                return now;
            }
            last = now;
            Thread.sleep(SETTLING_MILLISECONDS);
        }
        return last;
    }

    private Optional<DirectoryWatcher> events() {
        List<Path> folders = sources.stream().filter(Files::isDirectory).toList();
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .paths(folders)
                    .fileHashing(false)
                    .listener(this::hear)
                    .build();
            CompletableFuture<Void> unused = watcher.watchAsync();
            return Optional.of(watcher);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // too many folders for the system, or no events at all: walking is enough
        }
    }

    private void hear(DirectoryChangeEvent event) {
        Optional<Path> path = Optional.ofNullable(event.path());
        path.ifPresentOrElse(named::add, () -> unnamed.set(true));
        news.release();
    }

    private SourceLook walk() {
        long begun = System.nanoTime();
        SourceLook look = SourceLook.walk(sources, output);
        long now = System.nanoTime();
        nextWalk = now + Math.max(PERIOD_NANOSECONDS, (now - begun) * RESTS_PER_WALK);
        return look;
    }
}
