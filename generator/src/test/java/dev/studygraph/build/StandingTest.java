package dev.studygraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
    /** How long a topic takes to read follows from all that notes say. */
    private static final Set<String> OF_ALL_WORDS = Set.of("path.html");

    @TempDir
    private Path folder;

    @Test
    void whereAnEditChangesNoMoreThanTextTheSiteShownAtOnceIsThatOfTheBuild() throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/every-kind/vault"), folder);
        var build = new Build(
                new Request(folder, folder.resolve("site"), List.of(), Optional.empty(), true, false), Progress.SILENT);
        Standing before = build.nextStanding();
        Map<String, String> pages = pages(before);
        List<Path> edited = List.of(folder.resolve("engines.md"), folder.resolve("glue.md"));
        for (Path note : edited) {
            Files.writeString(note, Files.readString(note) + "\n\n## One more\n\nNothing of any note.\n");
        }
        Map<String, String> atOnce = pages(before.with(edited).orElseThrow());
        assertThat(atOnce).isNotEqualTo(pages);
        assertThat(atOnce).isEqualTo(pages(build.nextStanding()));
    }

    private static Map<String, String> pages(Standing standing) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (var file : standing.edition().early()) {
            String path = file.path().value();
            if (path.endsWith(".html") && !OF_ALL_WORDS.contains(path)) {
                pages.put(path, new String(file.content().bytes(), StandardCharsets.UTF_8));
            }
        }
        return pages;
    }
}
