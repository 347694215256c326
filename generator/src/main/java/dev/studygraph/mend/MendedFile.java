package dev.studygraph.mend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file of the vault and what is to be changed in it; all else stays as it is, to the byte.
 *
 * @param path relative to the vault
 * @param edits in ascending order, none within another
 */
public record MendedFile(String path, String before, List<Edit> edits) {
    public MendedFile {
        edits = List.copyOf(new TreeSet<>(edits));
    }

    /** The text of bytes that are UTF-8, so that writing it gives the same bytes again; empty for others. */
    static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text with all changes made. */
    public String after() {
        var after = new StringBuilder(before.length() + 64);
        int from = 0;
        for (Edit edit : edits) {
            after.append(before, from, edit.start()).append(edit.text());
            from = edit.end();
        }
        return after.append(before, from, before.length()).toString();
    }

    /** How many changes there are. */
    public int count() {
        return edits.size();
    }

    /**
     * Replaces the file in one step: a reader sees it as it was or as it is afterwards.
     *
     * @return false if it has changed since it was read; it is left alone then
     */
    public boolean write(Path vault) throws IOException {
        Path file = vault.resolve(path).toRealPath();
        if (!Arrays.equals(Files.readAllBytes(file), before.getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        Path folder = Optional.ofNullable(file.getParent()).orElse(vault);
        Path fresh = Files.createTempFile(folder, ".studygraph-", ".tmp");
        try {
            Files.writeString(fresh, after());
            var rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights != null) {
                Files.setPosixFilePermissions(fresh, rights.readAttributes().permissions());
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return true;
    }
}
