package dev.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SitePath;
import dev.studygraph.render.Asset;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader downloads before the first hit; and, as a long run, how vaults of many scenarios fare. */
class SearchSizesTest {

    private static final Path SCRIPTS = Path.of("../templates/assets/js");

    @TempDir
    Path site;

    @Test
    void theFirstHitOfThePublishedNotesTakesAtMostSixtyKilobytes() throws IOException {
        int bytes = 0;
        for (Asset asset : AssetFiles.of(Theme.builtIn()).all()) {
            bytes += asset.path().value().contains("/search") ? gzipped(asset.bytes()) : 0;
        }
        for (IndexFile file : PublishedContent.index()) {
            if (file.name().matches(".*search-(index|core|names|documents|terms).*")) {
                bytes += gzipped(file.bytes());
            }
        }
        System.out.println("search: " + bytes + " bytes gzip until the first hit");
        assertThat(bytes).isLessThanOrEqualTo(60_000);
    }

    /** Scenarios made of the words of the published ones; measured by {@code measure.js} in Node. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void manyScenariosAreAnsweredFromFewShards(int count) throws IOException, InterruptedException {
        List<SearchDocument> documents = invented(count);
        for (IndexFile file : SearchIndex.of(documents, PublishedContent.settings())) {
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
                        "src/test/resources/relevance/queries.tsv")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println("search, " + count + " scenarios: " + report.strip());
        assertThat(process.waitFor()).isZero();
        assertThat(report).contains("query");
    }

    private static List<SearchDocument> invented(int count) throws IOException {
        List<SearchDocument> real = PublishedContent.plan().documents().stream()
                .filter(document -> document.kind() == PageKind.SCENARIO)
                .toList();
        List<String> words = real.stream()
                .flatMap(document -> List.of((document.title() + " " + document.answer()).split("\\s+", -1)).stream())
                .toList();
        Random random = new Random(11);
        List<SearchDocument> documents = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String need = text(words, 12, number, random);
            documents.add(new SearchDocument(
                    "scenario/" + number,
                    PageKind.SCENARIO,
                    SitePath.of("scenarios/" + number + ".html"),
                    "",
                    need,
                    List.of(),
                    List.of("Note " + number / 100),
                    need,
                    text(words, 12, number, random),
                    List.of(),
                    text(words, 20, number, random),
                    List.of("tag-" + number % 20),
                    List.of(),
                    List.of("service-" + number % 300)));
        }
        return documents;
    }

    /** Words drawn by their frequency, and now and then one that few scenarios share. */
    private static String text(List<String> words, int length, int number, Random random) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            text.add(words.get(random.nextInt(words.size())));
        }
        text.add("item" + Integer.toString(number / 7, 26).replaceAll("[0-9]", "q"));
        return String.join(" ", text);
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
