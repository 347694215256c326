package dev.studygraph.build.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * A file of the cache: a header that says what it is and for whom, a body, a checksum. It is there whole or not at all, and what
 * does not fit is as good as not there.
 *
 * @param key digest of everything that may change what the body means: program, formats, configuration
 */
record CacheFile(Path path, String key) {
    private static final byte[] MAGIC = {'s', 't', 'u', 'd', 'y', 'g', 'r', 'a', 'p', 'h', 0, 1};
    private static final int CHECKSUM = Integer.BYTES;
    private static final int PIECE = 1 << 16;

    /** What became of an attempt to read. */
    sealed interface Found {
        record Body(Source source) implements Found {}

        /** None was written yet, or it was written for another program or configuration. */
        record Nothing() implements Found {}

        /** It is there and no good. */
        record Damaged(String how) implements Found {}
    }

    Found read() {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(path)) {
                return new Found.Nothing();
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            return new Found.Damaged("cannot be read");
        }
        int end = bytes.length - CHECKSUM;
        if (end < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return new Found.Damaged("is no cache or one that was cut short");
        }
        if (ByteBuffer.wrap(bytes, end, CHECKSUM).getInt() != checksum(bytes, end)) {
            return new Found.Damaged("is damaged");
        }
        try {
            var source = new Source(bytes, MAGIC.length, end);
            return source.text().equals(key) ? new Found.Body(source) : new Found.Nothing();
        } catch (Damage e) {
            return new Found.Damaged("is damaged: " + e.getMessage());
        }
    }

    /** @param body writes it */
    void write(Consumer<Sink> body) throws IOException {
        Path folder = Optional.ofNullable(path.getParent()).orElseThrow();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", null);
        try {
            try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var sum = new CRC32C();
                var sink = Sink.sharing(piece -> {
                    sum.update(piece.duplicate());
                    fill(file, piece);
                });
                fill(file, ByteBuffer.wrap(MAGIC));
                sum.update(MAGIC);
                sink.text(key);
                body.accept(sink);
                sum.update(sink.view());
                fill(file, sink.view());
                fill(file, ByteBuffer.allocate(CHECKSUM).putInt(0, (int) sum.getValue()));
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Piece by piece, as Java copies what it is given to write. */
    private static void fill(FileChannel file, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                ByteBuffer piece = bytes.slice().limit(Math.min(PIECE, bytes.remaining()));
                bytes.position(bytes.position() + file.write(piece));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int checksum(byte[] bytes, int end) {
        var sum = new CRC32C();
        sum.update(bytes, 0, end);
        return (int) sum.getValue();
    }
}
