package dev.studygraph.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of drawings in several lines. */
class PlainTextTest {
    @Test
    void areBrokenAtSpaces() {
        assertThat(PlainText.lines("one two three", 8)).isEqualTo(List.of("one two", "three"));
    }

    @Test
    void noLineBeginsWithASignThatCloses() {
        assertThat(PlainText.lines("コストは、いくら？", 8)).isEqualTo(List.of("コスト", "は、いく", "ら？"));
        assertThat(PlainText.lines("コスト：はい、いいえ", 12)).isEqualTo(List.of("コスト：は", "い、いいえ"));
    }
}
