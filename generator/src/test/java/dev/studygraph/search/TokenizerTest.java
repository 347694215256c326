package dev.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private final Tokenizer english = new Tokenizer(new Stemming("en"));

    @ParameterizedTest
    @CsvSource({
        "Amazon S3, amazon s3",
        "FindMatches, findmatches find matches",
        "MLS-C01, mls c01 mlsc01",
        "real-time, real time realtime",
        "DELETE_FROM_DATABASE, delete from database deletefromdatabase",
        "Glue’s price, glue price",
        "doesn't, doesnt",
        "Ångström café, angstrom cafe",
        "Straße, strasse",
        "ΛΌΓΟΣ, λογοσ",
        "數據湖, 數據 據湖",
        "と, と",
        "مَدْرَسَة, مدرسة",
        "'', ''"
    })
    void textIsReadInAllItsReadings(String text, String forms) {
        assertThat(String.join(" ", forms(text))).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({"Find Matches, FindMatches", "data-catalogs, Data Catalog", "STEP FUNCTIONS, step function"})
    void twoSpellingsOfANameHaveOneKey(String one, String other) {
        assertThat(english.key(one)).isEqualTo(english.key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, partitions, partit",
        "en, EMR, emr",
        "en, jobs, job",
        "en, c01s, c01s",
        "de, Häuser, haus",
        "xx, partitions, partitions"
    })
    void wordsLoseTheirEndingsByTheRulesOfTheLanguage(String language, String word, String stem) {
        assertThat(new Stemming(language).token(word).stem()).isEqualTo(stem);
    }

    @Test
    void aLongRunOfJoinedWordsCountsByItsWordsAlone() {
        assertThat(forms("a.very.long.path.to.some.file.that.nobody.types.in.one.go"))
                .startsWith("a", "very", "long")
                .endsWith("one", "go");
    }

    private List<String> forms(String text) {
        return english.tokens(text).stream().map(Token::form).toList();
    }
}
