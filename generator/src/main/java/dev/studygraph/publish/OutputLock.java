package dev.studygraph.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The right to publish into one output folder; the operating system takes it back from a process that dies. */
final class OutputLock implements AutoCloseable {
    private static final int PATIENCE_TRIES = 600;
    private static final long PAUSE_MILLISECONDS = 100;

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
        Files.createDirectories(workplace.folder());
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    workplace.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return Optional.empty(); // the holder has just removed the folder
        }
        boolean ours = false;
        try {
            ours = channel.tryLock() != null && isStillAt(workplace.lock(), channel);
        } catch (OverlappingFileLockException e) {
            ours = false;
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        if (!ours) {
            return Optional.empty();
        }
        return Optional.of(new OutputLock(workplace.lock(), channel));
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
        }
    }

    /** Signs the lock. A holder removes the file as it lets go, and a lock on a removed file is worth nothing. */
    private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
        byte[] signature = ("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(signature), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), signature);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String holder(Workplace workplace) {
        try {
            String text = Files.readString(workplace.lock());
            return text.startsWith("process ") ? "another build (" + text + ")" : "another build";
        } catch (IOException e) {
            return "another build";
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
