package dev.studygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Which one?|true",
                "どれですか？|true",
                "أيّها؟|true",
                "\"Which one?\"|true",
                "„Welche?“|true",
                "Which one? That one|false",
                "\"|false"
            })
    void aQuestionEndsInTheMarkOfAnyScriptWithOrWithoutQuotes(String text, boolean ends) {
        assertThat(QuestionMark.ends(text)).isEqualTo(ends);
    }
}
