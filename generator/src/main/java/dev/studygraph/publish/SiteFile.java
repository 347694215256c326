package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One file of the site: its path and how its bytes are made. */
public record SiteFile(SitePath path, Content content) {

    /** Makes the bytes of a file, the same ones each time. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }

    /** A file of this text in UTF-8. */
    public static SiteFile ofText(SitePath path, String text) {
        return new SiteFile(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
