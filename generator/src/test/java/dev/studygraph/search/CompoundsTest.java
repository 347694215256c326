package dev.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CompoundsTest {
    private static final String RUN = "[\\p{L}\\p{N}\\p{M}]+";
    private static final Pattern SAID_IN_SHORT =
            Pattern.compile("%s(?:['\\u2019\\-_.\\u2010\\u2011]%s)*".formatted(RUN, RUN));
    private static final String[] PIECES = {
        "a",
        "Zq",
        "7",
        "é",
        "e\u0301",
        "水",
        "\uD835\uDCB3",
        "\uD83D\uDE00",
        "\uD835",
        " ",
        "-",
        "'",
        "\u2019",
        "_",
        ".",
        "\u2010",
        "\u2011",
        "/",
        "…",
        "٣",
        "Ⅷ",
        "½",
        "\n"
    };

    @Test
    void areWhatThePatternFinds() {
        var random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(in(text.toString()))
                    .as(text.toString())
                    .isEqualTo(SAID_IN_SHORT
                            .matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }

    private static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Compounds.in(text, (from, to) -> found.add(text.substring(from, to)));
        return found;
    }
}
