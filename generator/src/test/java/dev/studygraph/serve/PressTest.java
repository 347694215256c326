package dev.studygraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.build.Build;
import dev.studygraph.build.Edition;
import dev.studygraph.build.Progress;
import dev.studygraph.build.Request;
import dev.studygraph.publish.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final String GLUE = "services/glue.html";
    private static final String ATHENA = "services/athena.html";

    @TempDir
    private Path folder;

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private Request request;
    private Press press;

    /** What the reader was shown, with the bytes it would have got at that moment. */
    private record Seen(String what, Map<String, String> pages) {}

    @BeforeEach
    void opensAVault() throws IOException, InterruptedException {
        write("glue.md", "---\nkind: service\n---\n# Glue\n\nFirst words.\n\n## Limits\n\nAs Athena has.\n");
        write("athena.md", "---\nkind: service\n---\n# Athena\n\nIt queries.\n");
        request = new Request(folder, folder.resolve("site"), List.of(), Optional.empty(), true, false);
        press = new Press(new Build(request, Progress.SILENT), new Press.Reader() {
            @Override
            public void reworded(Edition edition) {
                seen.add(new Seen("reworded", pages(edition)));
            }

            @Override
            public void built(Edition edition) {
                seen.add(new Seen("built", pages(edition)));
            }

            @Override
            public void failed(Exception fault) {
                throw new IllegalStateException(fault);
            }
        });
        next("built");
    }

    @AfterEach
    void closes() {
        press.close();
    }

    @Test
    void theNewTextIsShownAtOnceAndABuildTakesInWhatItChangesElsewhere() throws Exception {
        Path note =
                write("glue.md", "---\nkind: service\n---\n# Glue\n\nSecond words, of Athena.\n\n## Limits\n\nNone.\n");
        press.changed(Set.of(note));
        assertThat(next("reworded"))
                .hasEntrySatisfying(GLUE, page -> assertThat(page).contains("Second words"))
                .hasEntrySatisfying(ATHENA, page -> assertThat(page).doesNotContain("Second words"));
        var built = next("built");
        assertThat(built).hasEntrySatisfying(ATHENA, page -> assertThat(page).contains("Second words"));
        assertThat(built).isEqualTo(pages(new Build(request, Progress.SILENT).edition()));
    }

    @Test
    void whatTheGraphSpeaksOfIsNotTakenAway() throws Exception {
        press.changed(Set.of(write("glue.md", "---\nkind: service\n---\n# Glue\n\nWithout a heading.\n")));
        assertThat(next("built"))
                .hasEntrySatisfying(GLUE, page -> assertThat(page).contains("Without a heading"));
        press.changed(Set.of(write("athena.md", "---\nkind: service\n---\n# Athena SQL\n\nIt queries.\n")));
        assertThat(next("built")).containsKey("services/athena-sql.html");
        press.changed(Set.of(write("new.md", "# New\n\nWords.\n")));
        assertThat(next("built")).containsKey("topics/new.html");
        Files.delete(folder.resolve("new.md"));
        press.changed(Set.of(folder.resolve("new.md")));
        assertThat(next("built")).doesNotContainKey("topics/new.html");
    }

    /** The pages of the next thing that is shown, which is to be this. */
    private Map<String, String> next(String what) throws InterruptedException {
        Seen next = seen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        assertThat(next.what()).isEqualTo(what);
        return next.pages();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Map<String, String> pages(Edition edition) {
        return edition.early().stream()
                .filter(file -> file.path().value().endsWith(".html"))
                .collect(Collectors.toMap(
                        file -> file.path().value(), PressTest::text, (one, other) -> one, TreeMap::new));
    }

    private static String text(SiteFile file) {
        try {
            return new String(file.content().bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
