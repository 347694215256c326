package dev.studygraph.render;

import dev.studygraph.page.SitePath;
import dev.studygraph.source.QuickDigest;
import java.util.function.Supplier;

/** A style sheet, script or picture of the site under its final name; the bytes are not to be changed. */
public record Asset(SitePath path, Supplier<byte[]> content) {
    private static final int HASH_DIGITS = 10;

    /** An asset whose path holds the hash of its bytes. */
    public static Asset of(String name, byte[] bytes) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String hashed =
                file.substring(0, dot) + "." + QuickDigest.of(bytes).substring(0, HASH_DIGITS) + file.substring(dot);
        return new Asset(SitePath.of("assets/" + hashed), () -> bytes);
    }

    public byte[] bytes() {
        return content.get();
    }
}
