package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.build.OpenVault;
import dev.studygraph.build.Request;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.UnsavedTexts;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The vault an editor works in: the notes it holds, and what all notes say. Threads may share it. */
final class Workbench implements AutoCloseable {
    private final Path root;
    private final OpenVault vault;
    private final long pause;
    private final BiConsumer<Look, Map<String, OpenNote>> onLook;
    private final Consumer<RuntimeException> onFault;
    private final Map<String, OpenNote> open = new ConcurrentHashMap<>();
    private final AtomicLong edits = new AtomicLong();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "look");
        thread.setDaemon(true);
        return thread;
    });
    private final Object looking = new Object();
    private volatile Optional<Seen> seen = Optional.empty();
    private Optional<ScheduledFuture<?>> planned = Optional.empty();

    private record Seen(long edits, Look look) {}

    /**
     * @param pause milliseconds without a key press after which all notes are looked at
     * @param onLook hears of each look, and of the notes that the editor held when it began, by path
     * @param onFault hears of what must not happen
     */
    Workbench(
            Request request,
            long pause,
            BiConsumer<Look, Map<String, OpenNote>> onLook,
            Consumer<RuntimeException> onFault) {
        this.root = request.root();
        this.vault = new OpenVault(request);
        this.pause = pause;
        this.onLook = onLook;
        this.onFault = onFault;
    }

    /** The path of a file relative to the vault; empty if it is not in it. */
    Optional<String> path(String uri) {
        try {
            URI address = URI.create(uri);
            if (!"file".equals(address.getScheme())) {
                return Optional.empty();
            }
            Path file = Path.of(address).normalize();
            Path within =
                    file.startsWith(root) ? root.relativize(file) : real(root).relativize(real(file));
            String path = within.toString().replace('\\', '/');
            return path.startsWith("..") || within.isAbsolute() || path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(path);
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The address of a file, as the editor writes it where it has it open. */
    String uri(String path) {
        OpenNote note = open.get(path);
        return note != null ? note.uri() : file(path).toUri().toString();
    }

    /** A file of the vault. */
    Path file(String path) {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            return root;
        }
    }

    Optional<OpenNote> note(String uri) {
        return path(uri).flatMap(this::open);
    }

    Optional<OpenNote> open(String path) {
        return Optional.ofNullable(open.get(path));
    }

    void put(OpenNote note) {
        open.put(note.path(), note);
        changed();
    }

    void remove(String path) {
        if (open.remove(path) != null) {
            changed();
        }
    }

    /** Files on the disk may have changed. */
    void refresh() {
        vault.refresh();
        changed();
    }

    /** What the notes say now. */
    Look now() {
        synchronized (looking) {
            long wanted = edits.get();
            Optional<Seen> last = seen.filter(found -> found.edits() == wanted);
            if (last.isPresent()) {
                return last.get().look();
            }
            Map<String, OpenNote> held = Map.copyOf(open); // somebody may go on typing meanwhile
            Look look = vault.look(unsaved(held));
            seen = Optional.of(new Seen(wanted, look));
            onLook.accept(look, held);
            return look;
        }
    }

    /** What the notes said a moment ago; it is there at once, but for the first time. */
    Look lately() {
        return seen.map(Seen::look).orElseGet(this::now);
    }

    /** What the notes would say with these texts as well. */
    Look with(UnsavedTexts others) {
        synchronized (looking) {
            return vault.look(unsaved(open).and(others));
        }
    }

    /** A note by itself, as it is written now. */
    dev.studygraph.note.Note read(OpenNote note) {
        return vault.note(note.path(), note.text());
    }

    @Override
    public void close() {
        timer.shutdownNow();
        vault.close();
    }

    private static UnsavedTexts unsaved(Map<String, OpenNote> held) {
        return new UnsavedTexts(
                held.values().stream()
                        .filter(note -> NoteFile.isMarkdown(note.path()))
                        .collect(Collectors.toMap(OpenNote::path, OpenNote::text, (one, other) -> one, TreeMap::new)),
                java.util.Set.of());
    }

    private synchronized void changed() {
        edits.incrementAndGet();
        planned.ifPresent(task -> task.cancel(false));
        if (!timer.isShutdown()) {
            planned = Optional.of(timer.schedule(this::lookAgain, pause, TimeUnit.MILLISECONDS));
        }
    }

    private void lookAgain() {
        try {
            Look unused = now();
        } catch (RuntimeException e) {
            if (!timer.isShutdown()) {
                onFault.accept(e);
            }
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (java.io.IOException e) {
            return file;
        }
    }
}
