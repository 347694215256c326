package dev.studygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** What names begin with in common is compared once; that must make no difference. */
    @Test
    void manyNamesAreAsNearAsEachIsByItself() {
        var random = new Random(18);
        var names =
                IntStream.range(0, 300).mapToObj(i -> word(random)).distinct().toList();
        var known = new Spellings(names);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            String wanted = word(random);
            int limit = Math.max(1, wanted.length() / 3);
            var near = names.stream()
                    .filter(name -> distance(wanted, name) <= limit)
                    .sorted(Comparator.comparingInt((String name) -> distance(wanted, name))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(3)
                    .toList();
            assertThat(known.nearest(wanted, 3)).as(wanted).isEqualTo(near);
            assertThat(known.nearest(wanted, 1)).isEqualTo(near.subList(0, Math.min(1, near.size())));
            found += near.size();
        }
        assertThat(found).isGreaterThan(300);
    }

    private static int distance(String one, String other) {
        return Spelling.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(6), 0, 5)
                .mapToObj(letter -> "aAbcé".substring(letter, letter + 1))
                .collect(Collectors.joining());
    }
}
