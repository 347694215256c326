package dev.studygraph.build.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, so that equal digests can be taken for equal content. */
public final class ContentDigest {
    private ContentDigest() {}

    /** 64 hexadecimal digits in lower case. */
    public static String of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    /** One digest for all that lies in these folders: names and bytes; folders that are not there count as empty. */
    public static String ofFolders(List<Path> folders) throws IOException {
        var sink = Sink.comparable();
        for (Path folder : folders) {
            sink.text(folder.toString());
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        sink.text(folder.relativize(file).toString());
                        sink.octets(Files.readAllBytes(file));
                    }
                }
            }
        }
        return of(sink);
    }

    static String of(Sink sink) {
        return of(sink.view());
    }

    private static String of(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
