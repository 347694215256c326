package dev.studygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names count as near. */
class SpellingTest {
    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "glacier, glaceir, 1", "kitten, sitting, 3", "ab, ba, 1", "abc, abc, 0"})
    void theDistanceCountsLettersAndSwaps(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
        assertThat(Spelling.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void theNearestNameWinsAndThenTheAlphabet() {
        var names = List.of("S3 Glacier", "AWS Glue", "S3 Glacies", "EMR");
        assertThat(Spelling.nearest("s3 glacer", names)).contains("S3 Glacier");
        assertThat(Spelling.nearest("aws gule", names)).contains("AWS Glue");
        assertThat(Spelling.nearest("Kubernetes", names)).isEmpty();
        assertThat(Spelling.nearest("s3 glacie", names, 3)).containsExactly("S3 Glacier", "S3 Glacies");
    }
}
