package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same notes give the same bytes, whatever the order the disk hands the files out in and wherever they lie. */
class SameBytesTest {
    private static final Path CONTENT = Path.of("../content");
    private static final long SEED = 20261122;

    @TempDir
    private Path folder;

    @Test
    void notesWrittenInAnotherOrderToAnotherFolderGiveTheSameBytes() throws IOException {
        List<String> names = new ArrayList<>(Golden.names(CONTENT));
        assertThat(names).hasSizeGreaterThan(20);
        Map<String, String> first = built("first", names);
        Collections.shuffle(names, new Random(SEED));
        assertThat(built("second/with a longer path", names)).isEqualTo(first);
        Collections.reverse(names);
        assertThat(built("third", names)).isEqualTo(first);
    }

    private Map<String, String> built(String where, List<String> names) throws IOException {
        Path root = folder.resolve(where);
        for (String name : names) {
            Path copy = root.resolve("content").resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(CONTENT.resolve(name), copy);
        }
        Run run = Run.in(root, "build");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        Map<String, String> digests = new TreeMap<>();
        for (String line : Files.readAllLines(root.resolve("site/.studygraph/manifest"))) {
            digests.put(line.substring(line.indexOf(' ') + 1), line);
        }
        assertThat(digests).hasSizeGreaterThan(100);
        return digests;
    }
}
