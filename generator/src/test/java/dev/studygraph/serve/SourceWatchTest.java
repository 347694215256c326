package dev.studygraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
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

    private final BlockingQueue<Set<Path>> changes = new LinkedBlockingQueue<>();
    private SourceWatch watch;

    @BeforeEach
    void watchesAFolder() throws IOException {
        Files.writeString(folder.resolve("glue.md"), "# Glue");
        Files.createDirectories(folder.resolve("site"));
        watch = SourceWatch.start(List.of(folder), folder.resolve("site"), changes::add);
    }

    @AfterEach
    void stopsWatching() throws IOException {
        watch.close();
    }

    @Test
    void anEditASaveByRenameANewFolderAndARemovalAreAllNoticed() throws Exception {
        Files.writeString(folder.resolve("glue.md"), "# Glue, edited");
        assertNoticed("glue.md");
        Path draft = Files.writeString(folder.resolve("glue.md~"), "# Glue, saved");
        Files.move(draft, folder.resolve("glue.md"), StandardCopyOption.REPLACE_EXISTING);
        assertNoticed("glue.md");
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/new.md"), "# New");
        assertNoticed("a/b/new.md");
        Files.delete(folder.resolve("a/b/new.md"));
        assertNoticed("a/b/new.md");
        Files.createDirectories(folder.resolve("c"));
        Files.move(folder.resolve("glue.md"), folder.resolve("c/glue.md"));
        assertNoticed("c/glue.md");
        Files.move(folder.resolve("c"), folder.resolve("d"));
        assertNoticed("d/glue.md");
    }

    @Test
    void theOutputAndHiddenFoldersMakeNoNews() throws Exception {
        Files.writeString(folder.resolve("site/index.html"), "home");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "main");
        assertThat(changes.poll(2, TimeUnit.SECONDS)).isNull();
    }

    /** Some of what is noticed may be of a moment in between, such as a draft that will be renamed. */
    private void assertNoticed(String name) throws InterruptedException {
        Set<Path> noticed;
        do {
            noticed = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(noticed).as("what changes with " + name).isNotNull();
        } while (!noticed.contains(folder.resolve(name)));
    }
}
