package dev.studygraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {
    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    private Path folder;

    private final BlockingQueue<String> changes = new LinkedBlockingQueue<>();
    private SourceWatch watch;

    @BeforeEach
    void watchesAFolder() throws IOException {
        Files.writeString(folder.resolve("glue.md"), "# Glue");
        Files.createDirectories(folder.resolve("site"));
        watch = SourceWatch.start(List.of(folder), folder.resolve("site"), () -> changes.add("changed"));
    }

    @AfterEach
    void stopsWatching() throws IOException {
        watch.close();
    }

    @Test
    void anEditASaveByRenameANewFolderAndARemovalAreAllNoticed() throws Exception {
        Files.writeString(folder.resolve("glue.md"), "# Glue, edited");
        assertNoticed();
        Path draft = Files.writeString(folder.resolve("glue.md~"), "# Glue, saved");
        Files.move(draft, folder.resolve("glue.md"), StandardCopyOption.REPLACE_EXISTING);
        assertNoticed();
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/new.md"), "# New");
        assertNoticed();
        Files.delete(folder.resolve("a/b/new.md"));
        assertNoticed();
    }

    @Test
    void theOutputAndHiddenFoldersMakeNoNews() throws Exception {
        Files.writeString(folder.resolve("site/index.html"), "home");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "main");
        assertThat(changes.poll(2, TimeUnit.SECONDS)).isNull();
    }

    private void assertNoticed() throws InterruptedException {
        assertThat(changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("changed");
        changes.clear();
    }
}
