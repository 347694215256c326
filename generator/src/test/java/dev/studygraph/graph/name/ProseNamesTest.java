package dev.studygraph.graph.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.name.ProseNames.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseNamesTest {
    private final ProseNames<String> names = new ProseNames<>(List.of(
            new Entry<>("AWS Glue", "glue", true),
            new Entry<>("Glue", "glue", true),
            new Entry<>("Glue Data Catalog", "catalog", true),
            new Entry<>("Data Pipeline", "pipeline", true),
            new Entry<>("crawlers", "crawler", true),
            new Entry<>("Glue Crawler", "crawler", true),
            new Entry<>("S3", "s3", true),
            new Entry<>("Standard", "standard", false),
            new Entry<>("ECS", "one", true),
            new Entry<>("ECS", "other", true),
            new Entry<>("変換", "transform", true)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use Glue here | Glue",
                "AWS Glue and more | AWS Glue",
                "the Glue data catalog holds it | Glue data catalog",
                "two Glue Crawlers ran | Glue Crawlers",
                "(Glue) | Glue",
                "Glue's price | Glue",
                "Glue, S3. | Glue,S3",
                "この変換は | 変換",
                "the Standard class | Standard",
            })
    void aNameInItsOwnCapitalsIsFound(String text, String found) {
        assertThat(found(text)).isEqualTo(List.of(found.split(",", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "some glue on paper",
        "a data pipeline in general",
        "Data pipelines are built",
        "s3://bucket/key",
        "Glueless and NoGlue",
        "web crawlers",
        "an ECS cluster",
        "Standard is what they call it",
        "glue.Glue_x",
        "pre-Glue-era",
    })
    void whatOnlyLooksLikeANameIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theLongestNameWinsAndNamesDoNotOverlap() {
        assertThat(found("AWS Glue Data Catalog, AWS Glue")).containsExactly("Glue Data Catalog", "AWS Glue");
    }

    @Test
    void noNamesFindNothing() {
        assertThat(new ProseNames<String>(List.of()).in("Glue")).isEmpty();
    }

    private List<String> found(String text) {
        return names.in(text).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }
}
