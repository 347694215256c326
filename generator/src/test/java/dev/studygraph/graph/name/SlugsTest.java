package dev.studygraph.graph.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.name.Slugs.Claim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "AWS Glue, aws-glue",
        "C++ & C#, c-c",
        "Was ist ETL?, was-ist-etl",
        "データ変換, データ変換",
        "год выпуска, год-выпуска",
        "last year's logs, last-years-logs",
        "हिन्दी शब्द, हिन्दी-शब्द",
        "().md, md",
    })
    void aSlugHoldsLettersAndDigitsOfAnyScriptWithDashes(String text, String slug) {
        assertThat(Slugs.of(text)).isEqualTo(slug);
        assertThat(Slugs.of(slug)).isEqualTo(slug);
    }

    @Test
    void aLongSlugEndsAtAWordWithinEightyBytes() {
        String slug = Slugs.of("データ ".repeat(40) + "x".repeat(200));
        assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(80);
        assertThat(slug).endsWith("データ").doesNotContain("x");
        assertThat(Slugs.of("𐍈".repeat(60)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void onlyWhatCollidesTakesFoldersAndOnlyAsManyAsItNeeds() {
        assertThat(assign(claim("S3", "storage", "s3"), claim("s3", "archive", "s3"), claim("EMR", "compute", "emr")))
                .containsExactly("storage-s3", "archive-s3", "emr");
        assertThat(assign(claim("S3", "a", "x", "s3"), claim("S3", "b", "x", "s3")))
                .containsExactly("a-x-s3", "b-x-s3");
    }

    @Test
    void aSuffixThatIsSomebodysSlugAlreadyGrows() {
        assertThat(assign(
                        claim("S3", "top", "a", "s3"), claim("S3", "top", "b", "s3"), claim("A S3", "notes", "other")))
                .containsExactly("top-a-s3", "top-b-s3", "a-s3");
    }

    @Test
    void manyFoldersWithOneNoteNameKeepTheirFolders() {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < 280; i++) {
            claims.add(new Claim("Overview", List.of("topic" + i)));
        }
        assertThat(Slugs.assign(claims, "topic"))
                .doesNotHaveDuplicates()
                .contains("topic0-overview", "topic279-overview");
    }

    @Test
    void whatNothingTellsApartIsNumbered() {
        assertThat(assign(claim("Need", "a"), claim("Need", "a"))).containsExactly("a-need", "a-need-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "CON", "Nul", "com1"})
    void namesThatListsOrWindowsUseAreAvoided(String name) {
        assertThat(assign(claim(name, "folder", name)).get(0)).isEqualTo("folder-" + name.toLowerCase(Locale.ROOT));
        assertThat(assign(claim(name)).get(0)).isEqualTo(name.toLowerCase(Locale.ROOT) + "-2");
    }

    @Test
    void aTitleWithoutALetterTakesItsPathElseItsKind() {
        assertThat(assign(claim("🎉", "party", "note"))).containsExactly("note");
        assertThat(assign(claim("???"))).containsExactly("topic");
    }

    @Test
    void slugsAreUniqueIgnoringCaseWhateverTheClaims() {
        for (long seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var claims = IntStream.range(0, 60)
                    .mapToObj(i -> new Claim(word(random), List.of(word(random), word(random))))
                    .toList();
            var slugs = Slugs.assign(claims, "topic");
            assertThat(new HashSet<>(slugs)).as("seed %d", seed).hasSameSizeAs(slugs);
        }
    }

    @Test
    void theOrderOfDistinctClaimsDoesNotMatter() {
        var claims = new ArrayList<>(List.of(
                claim("S3", "a", "s3"), claim("S3", "b", "s3"), claim("A s3", "c"), claim("EMR"), claim("Index", "x")));
        var expected = new HashSet<>(Slugs.assign(claims, "topic"));
        Collections.reverse(claims);
        assertThat(new HashSet<>(Slugs.assign(claims, "topic"))).isEqualTo(expected);
    }

    private static String word(Random random) {
        return List.of("a", "B", "a-b", "index", "", "?", "ä", "A b").get(random.nextInt(8));
    }

    private static List<String> assign(Claim... claims) {
        return Slugs.assign(List.of(claims), "topic");
    }

    private static Claim claim(String wish, String... path) {
        return new Claim(wish, List.of(path));
    }
}
