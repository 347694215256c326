package dev.studygraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plural forms of whole numbers, by the table of the Unicode CLDR. */
class PluralFormTest {
    @ParameterizedTest
    @CsvSource({
        "en, 0, OTHER",
        "en, 1, ONE",
        "en, 2, OTHER",
        "de, 1, ONE",
        "es, 0, OTHER",
        "es, 1, ONE",
        "it, 1, ONE",
        "it, 5, OTHER",
        "fr, 0, ONE",
        "fr, 1, ONE",
        "fr, 2, OTHER",
        "pt, 0, ONE",
        "pt, 1, ONE",
        "pt, 2, OTHER",
        "ko, 1, OTHER",
        "ja, 1, OTHER",
        "zh, 1, OTHER",
        "ru, 0, MANY",
        "ru, 1, ONE",
        "ru, 2, FEW",
        "ru, 4, FEW",
        "ru, 5, MANY",
        "ru, 11, MANY",
        "ru, 12, MANY",
        "ru, 14, MANY",
        "ru, 21, ONE",
        "ru, 22, FEW",
        "ru, 25, MANY",
        "ru, 101, ONE",
        "ru, 111, MANY",
        "ru, 112, MANY",
        "ru, 122, FEW",
        "ar, 0, ZERO",
        "ar, 1, ONE",
        "ar, 2, TWO",
        "ar, 3, FEW",
        "ar, 10, FEW",
        "ar, 11, MANY",
        "ar, 99, MANY",
        "ar, 100, OTHER",
        "ar, 102, OTHER",
        "ar, 103, FEW",
        "ar, 110, FEW",
        "ar, 111, MANY",
        "ar, 1000, OTHER"
    })
    void aNumberTakesTheFormOfTheLanguage(String language, long number, PluralForm form) {
        assertThat(PluralForm.of(language, number)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pt", "es", "fr", "ru", "ko", "ja", "zh", "ar", "it"})
    void aLanguageHasTheFormsThatItsNumbersTakeAndOther(String language) {
        var taken = LongStream.range(0, 1000).mapToObj(number -> PluralForm.of(language, number));
        assertThat(Stream.concat(taken, Stream.of(PluralForm.OTHER)).collect(Collectors.toSet()))
                .hasSameElementsAs(PluralForm.allOf(language));
    }

    @Test
    void theLastFormStandsInForAnyOther() {
        assertThat(PluralForm.allOf("ru").get(3)).isEqualTo(PluralForm.OTHER);
        assertThat(PluralForm.OTHER.suffix()).isEqualTo(".other");
    }
}
