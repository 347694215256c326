package dev.studygraph.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that may be as large as a vault is published without its bytes ever being in one place. */
class LongFileTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path folder;

    private SiteOnDisk site;

    /** Parts of a text of which nobody may ask for the whole. */
    private record Parts(List<String> parts) implements SiteFile.Content {
        @Override
        public byte[] bytes() {
            throw new AssertionError("asked for all bytes at once");
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            for (String part : parts) {
                out.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public boolean isLong() {
            return true;
        }
    }

    @BeforeEach
    void choosesAnOutputFolder() {
        site = new SiteOnDisk(folder.resolve("out"));
    }

    @Test
    void itLiesInTheOutputFolderAndIsListedWithItsDigest() throws IOException {
        Publication published = publish("every ", "text");
        assertThat(published).isEqualTo(new Publication.Published(1, 0, 0, 0, List.of()));
        assertThat(site.pages()).isEqualTo(Map.of("all.txt", "every text"));
        assertThat(Files.readString(site.output().resolve(".studygraph/manifest")))
                .contains(
                        Digest.of("every text".getBytes(StandardCharsets.UTF_8)).hex());
    }

    @Test
    void theSameTextInOtherPartsTouchesNothing() throws IOException {
        publish("every ", "text");
        Files.setLastModifiedTime(site.output().resolve("all.txt"), LONG_AGO);
        assertThat(publish("every text")).isEqualTo(new Publication.Published(0, 0, 0, 1, List.of()));
        assertThat(Files.getLastModifiedTime(site.output().resolve("all.txt"))).isEqualTo(LONG_AGO);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(site.output()));
    }

    @Test
    void anotherTextTakesItsPlace() throws IOException {
        publish("every ", "text");
        assertThat(publish("another ", "text")).isEqualTo(new Publication.Published(0, 1, 0, 0, List.of()));
        assertThat(site.pages()).isEqualTo(Map.of("all.txt", "another text"));
    }

    @Test
    void aForeignFileIsNotReplaced() throws IOException {
        site.write("all.txt", "mine");
        assertThat(publish("every ", "text")).isEqualTo(new Publication.Clash(SiteOnDisk.paths("all.txt")));
        assertThat(site.pages()).isEqualTo(Map.of("all.txt", "mine"));
    }

    private Publication publish(String... parts) throws IOException {
        var file = new SiteFile(SitePath.of("all.txt"), new Parts(List.of(parts)));
        try (Publisher publisher = Publisher.open(site.output(), holder -> {})) {
            return publisher.stage(List.of(file), false).commit();
        }
    }
}
