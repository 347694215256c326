package dev.studygraph.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A Markdown file of the vault: its path, its bytes, and their hash. */
public final class NoteFile {
    private final String path;
    private final byte[] bytes;
    private final String sha256;

    private NoteFile(String path, byte[] bytes, String sha256) {
        this.path = path;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /**
     * A file with its hash worked out.
     *
     * @param path relative to the vault, with forward slashes
     */
    public static NoteFile of(String path, byte[] bytes) {
        return new NoteFile(path, bytes.clone(), hash(bytes));
    }

    /** Whether a file of this name holds notes. */
    public static boolean isMarkdown(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    public String path() {
        return path;
    }

    /** The content; a copy, so that nobody changes what was hashed. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the content, 64 hexadecimal digits in lower case. */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
