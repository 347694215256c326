package dev.studygraph.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The right to publish into one output folder; the operating system takes it back from a process that dies.
 *
 * <p>Such a lock belongs to a process, not to a channel: a process that closes any other channel to the file loses it (POSIX,
 * {@code fcntl}). So while this process holds a lock, it never opens the file again, not even to read who holds it.
 */
final class OutputLock implements AutoCloseable {
    private static final int PATIENCE_TRIES = 600;
    private static final long PAUSE_MILLISECONDS = 100;
    /** The locks this process holds or tries for: the system cannot tell two threads of one process from one another. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits up to a minute for the lock.
     *
     * @param onWait told once who holds the lock, if somebody does
     * @throws IOException if the holder does not let go, or the disk fails
     */
    static OutputLock take(Workplace workplace, Consumer<String> onWait) throws IOException {
        for (int tries = 0; tries < PATIENCE_TRIES; tries++) {
            Optional<OutputLock> lock = tryTake(workplace);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (tries == 0) {
                onWait.accept(holder(workplace));
            }
            pause();
        }
        throw new FileSystemException(
                workplace.output().toString(), null, holder(workplace) + " is still publishing into this folder");
    }

    /** The lock, unless somebody else holds it. */
    static Optional<OutputLock> tryTake(Workplace workplace) throws IOException {
        Path file = workplace.lock();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<OutputLock> lock = Optional.empty();
        try {
            lock = tryTake(workplace.folder(), file);
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
        return lock;
    }

    /**
     * A holder removes the file as it lets go, and a lock on a removed file is worth nothing: it counts only if the name stood
     * for one and the same file before it was opened and after it was locked.
     */
    private static Optional<OutputLock> tryTake(Path folder, Path file) throws IOException {
        FileChannel channel = null;
        boolean ours = false;
        try {
            Files.createDirectories(folder);
            createIfMissing(file);
            Object before = identity(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() == null || !identity(file).equals(before)) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(signature()), 0);
            ours = true;
            return Optional.of(new OutputLock(file, channel));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // the holder has just removed the file, or the folder
        } catch (FileAlreadyExistsException e) {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw e;
            }
            return Optional.empty(); // the holder removed the folder while it was looked at
        } finally {
            if (channel != null && !ours) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
            Path folder = file.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            return; // another build waits there, or a journal does
        } finally {
            channel.close();
            HELD.remove(file);
        }
    }

    private static void createIfMissing(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return; // somebody holds it, or died holding it
        }
    }

    /** What tells a file from another of the same name; a system without such a thing keeps the name of an open file. */
    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return Objects.requireNonNullElse(key, file);
    }

    private static byte[] signature() {
        return ("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
    }

    private static String holder(Workplace workplace) {
        if (!HELD.add(workplace.lock())) {
            return "another build of this process";
        }
        try {
            String text = Files.readString(workplace.lock());
            return text.startsWith("process ") ? "another build (" + text + ")" : "another build";
        } catch (IOException e) {
            return "another build";
        } finally {
            HELD.remove(workplace.lock());
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another build", e);
        }
    }
}
