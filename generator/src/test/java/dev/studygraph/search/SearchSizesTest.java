package dev.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.render.Asset;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader downloads before the first hit; and, as a long run, how vaults of many scenarios fare. */
class SearchSizesTest {

    private static final Path SCRIPTS = Path.of("../templates/assets/js");

    private static final int SCRIPTS_OF_THE_SEARCH = 20_000;

    @TempDir
    Path site;

    @Test
    void theFirstHitOfThePublishedNotesTakesAtMostSixtyKilobytes() throws IOException, InterruptedException {
        int scripts = 0;
        for (Asset asset : AssetFiles.of(Theme.builtIn()).all()) {
            String name = asset.path().value();
            // What explains hits is loaded by nobody who did not ask for it.
            boolean counts = name.contains("/search") && !name.contains("/search-explain");
            scripts += counts ? gzipped(asset.bytes()) : 0;
        }
        String report = measure(PublishedContent.index(), 1);
        System.out.println("search: " + scripts + " bytes of scripts gzip; " + report);

        assertThat(scripts + most(report)).isLessThanOrEqualTo(60_000);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"1000, 150000", "10000, 300000", "100000, 1000000"})
    void manyScenariosAreAnsweredFromFewShards(int count, int bar) throws IOException, InterruptedException {
        String report = measure(SearchIndex.of(InventedScenarios.of(count), PublishedContent.settings()), 8);
        System.out.println("search, " + count + " scenarios: " + report);
        assertThat(SCRIPTS_OF_THE_SEARCH + most(report)).isLessThanOrEqualTo(bar);
    }

    /** The bytes of the index that the worst query needs. */
    private static int most(String report) {
        Matcher most = Pattern.compile("most (\\d+) gzip").matcher(report);
        assertThat(most.find()).isTrue();
        return Integer.parseInt(most.group(1));
    }

    /** What {@code measure.js} says, in Node, of an index that is new for every so-manieth query of the suite. */
    private String measure(List<IndexFile> files, int step) throws IOException, InterruptedException {
        for (IndexFile file : files) {
            Path target = site.resolve(file.name());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        }
        String node =
                Optional.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH")).orElse("node");
        Process process = new ProcessBuilder(
                        node,
                        "src/test/resources/relevance/measure.js",
                        SCRIPTS.toString(),
                        site.toString(),
                        "src/test/resources/relevance/queries.tsv",
                        String.valueOf(step))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return report.strip();
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
