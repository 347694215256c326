package dev.studygraph.graph.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeywordsTest {
    private static final long SEED = 20261126;

    @Test
    void wordsThatBeginAlikeAreAllFoundTheShortestFirst() {
        var keywords = new Keywords(List.of("data", "data lake", "data lakehouse", "date", "lake"));

        assertThat(keywords.at("A Data Lakehouse", 2)).containsExactly("data", "data lake", "data lakehouse");
        assertThat(keywords.at("A Data Lakehouse", 7)).containsExactly("lake");
        assertThat(keywords.at("dat", 0)).isEmpty();
        assertThat(new Keywords(List.of()).at("data", 0)).isEmpty();
    }

    /** Few letters, so that words often begin alike and end within each other. */
    @Test
    void atEveryIndexStandTheWordsThatTheTextGoesOnWith() {
        var random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            List<String> words = Stream.generate(() -> letters(random, 1 + random.nextInt(5)))
                    .limit(12)
                    .distinct()
                    .toList();
            var keywords = new Keywords(words);
            String text = letters(random, 30).toUpperCase(Locale.ROOT);
            for (int start = 0; start < text.length(); start++) {
                String rest = text.substring(start).toLowerCase(Locale.ROOT);
                assertThat(keywords.at(text, start))
                        .as("%s in %s at %s, seed %s", words, text, start, SEED)
                        .containsExactlyInAnyOrderElementsOf(
                                words.stream().filter(rest::startsWith).toList());
            }
        }
    }

    private static String letters(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> String.valueOf("abв ".charAt(random.nextInt(4))))
                .reduce("", String::concat);
    }
}
