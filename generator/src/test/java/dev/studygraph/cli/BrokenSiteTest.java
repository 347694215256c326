package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vaults with one mistake each: what is printed about it, to the letter, and whether the site is published. */
class BrokenSiteTest {
    private static final Path SITES = Path.of("src/test/resources/broken");
    private static final int FEWEST = 9;

    @TempDir
    private Path folder;

    static List<Path> sites() throws IOException {
        try (Stream<Path> below = Files.list(SITES)) {
            return below.sorted().toList();
        }
    }

    @Test
    void thereAreBrokenSitesToTry() throws IOException {
        assertThat(sites()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theMistakeIsReportedWithItsPlaceAndAWayToMendIt(Path site) throws IOException {
        Path output = folder.resolve("site");
        List<String> arguments = new ArrayList<>(List.of("build", "input", "--quiet", "--output", output.toString()));
        if (Files.isDirectory(site.resolve("templates"))) {
            arguments.addAll(List.of("--templates", "templates"));
        }
        Run run = Run.in(site.toAbsolutePath(), arguments.toArray(String[]::new));
        assertThat(run.out()).isEmpty();
        Golden.expect(site.resolve("expected.txt"), "exit status " + run.status() + "\n" + run.err());
        assertThat(Files.exists(output.resolve("index.html"))).isEqualTo(run.status() == ExitStatus.FINE);
    }
}
