package dev.studygraph.build;

import dev.studygraph.publish.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A text that grows with the site, written without being in memory at once: made as a string first, it would be there three times. */
record LongText(Writing writing) implements SiteFile.Content {

    /** Writes the text in UTF-8. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes the text. */
    @FunctionalInterface
    interface Telling {
        void to(Writer writer) throws IOException;
    }

    static LongText told(Telling telling) {
        return new LongText(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            telling.to(writer);
            writer.flush();
        });
    }

    @Override
    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        writing.to(out);
    }

    @Override
    public boolean isLong() {
        return true;
    }
}
