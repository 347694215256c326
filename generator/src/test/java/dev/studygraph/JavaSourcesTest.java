package dev.studygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every Java file as it is written. */
class JavaSourcesTest {

    private static final int MOST_LINES = 400;

    @Test
    void noFileIsTooLongToReadInOneGo() throws IOException {
        assertThat(Stream.concat(JavaSources.main().stream(), JavaSources.tests().stream()))
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    /** {@code %d} writes the digits of the reader's language: a site made in Cairo would not be that made in Rome. */
    @Test
    void numbersAreWrittenInTheSameDigitsEverywhere() throws IOException {
        assertThat(JavaSources.main())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .filteredOn(line -> line.contains("%d"))
                        .allMatch(line -> line.contains("Locale.ROOT")));
    }

    @Test
    void everyPackageSaysWhatItTakesAndGivesAndForbidsNull() throws IOException {
        Set<Path> packages = JavaSources.main().stream()
                .map(file -> file.resolveSibling("package-info.java"))
                .collect(Collectors.toSet());
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(description ->
                        assertThat(description).content().startsWith("/**").contains("@NullMarked"));
    }
}
