package dev.studygraph.build;

import dev.studygraph.publish.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A text that grows with the site, encoded as it is written: made as a string first, it would be in memory three times. */
record LongText(Writing writing) implements SiteFile.Content {

    /** Writes the text. */
    @FunctionalInterface
    interface Writing {
        void to(Writer writer) throws IOException;
    }

    @Override
    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writing.to(writer);
        }
        return bytes.toByteArray();
    }
}
