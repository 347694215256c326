package dev.studygraph.search;

import dev.studygraph.source.QuickDigest;
import java.nio.charset.StandardCharsets;

/**
 * A part of the index that the browser loads by itself.
 *
 * @param name such as {@code terms-3}; names the part within the index
 * @param json its content
 */
record Shard(String name, String json) {

    private static final int HASH_LENGTH = 8;

    /** The call that hands the content to the page: one string, which the browser parses faster than a literal. */
    String call() {
        return "studygraphSearch.shard('" + name + "','" + quoted(json) + "');\n";
    }

    /** A script file with a name made from its content. */
    static IndexFile file(String name, String script) {
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        return new IndexFile(fileName(name, hash(bytes)), () -> bytes, false);
    }

    private static String fileName(String name, String hash) {
        return "assets/search-" + name + "." + hash + ".js";
    }

    /** The part as a file, with what tells its name; its bytes, as many as those of the part itself, are not kept. */
    Filed filed() {
        String hash = hash(bytes());
        return new Filed(this, hash, new IndexFile(fileName(name, hash), this::bytes, false));
    }

    /** The same where its hash is known, since it was a file before. */
    Filed filedAs(String hash) {
        return new Filed(this, hash, new IndexFile(fileName(name, hash), this::bytes, true));
    }

    private byte[] bytes() {
        return call().getBytes(StandardCharsets.UTF_8);
    }

    /** A part that is a file of its own. */
    record Filed(Shard shard, String hash, IndexFile file) {}

    /** The content of a JavaScript string between single quotes. */
    static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** What tells one content of a file from another. */
    private static String hash(byte[] script) {
        return QuickDigest.of(script).substring(0, HASH_LENGTH);
    }
}
