package dev.studygraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a heading compares. */
class SidesTest {
    private static final Sides SIDES = new Sides(WordLists.load());

    private static String of(String heading) {
        return String.join(
                " | ",
                SIDES.of(Phrase.plain(heading, Place.startOf("a.md"))).stream()
                        .map(Phrase::text)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Glue vs EMR; Glue | EMR",
                "3.2. Glue vs. EMR: which one?; Glue | EMR",
                "Chapter 31 — A versus B versus C; A | B | C",
                "Comparison: SQS (queue) vs SNS (topic); SQS | SNS",
                "When to use Redshift vs Athena; Redshift | Athena",
                "🆚 ALB vs NLB Comparison; ALB | NLB",
                "EC2 Scaling (Vertical vs Horizontal); Vertical | Horizontal",
                "S3 Object Lock - Compliance vs Governance; Compliance | Governance",
                "Difference between ETL and ELT; ETL | ELT",
                "NATゲートウェイとNATインスタンスの違い; NATゲートウェイ | NATインスタンス"
            })
    void aHeadingNamesItsSides(String heading, String sides) {
        assertThat(of(heading)).isEqualTo(sides);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VS Code",
                "Debugging in VS Code and vs studio",
                "Test 5 vs Test 4",
                "Pros vs Cons",
                "An overview",
                "A very long sentence about how things compare in general vs what else one might say of them all"
            })
    void otherHeadingsCompareNothing(String heading) {
        assertThat(of(heading)).isEmpty();
    }
}
