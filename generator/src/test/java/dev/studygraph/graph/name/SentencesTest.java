package dev.studygraph.graph.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fast. Cheap. | Fast.",
                "Costs $0.44 per hour. More. | Costs $0.44 per hour.",
                "Engines, e.g. Spark, run. Next. | Engines, e.g. Spark, run.",
                "No mark at all | No mark at all",
                "速い。安い。 | 速い。",
                "Is it? Yes. | Is it?",
                "He said \"stop.\" Then | He said \"stop.\"",
            })
    void theFirstSentenceEndsAtItsMark(String text, String first) {
        assertThat(text.substring(0, Sentences.firstEnd(text))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"One. Two Glue. Three | Glue | Two Glue.", "Glue is. Not | Glue | Glue is."})
    void theSentenceAroundAWordIsTheOneThatHoldsIt(String text, String word, String sentence) {
        assertThat(Sentences.around(text, text.indexOf(word))).isEqualTo(sentence);
    }
}
