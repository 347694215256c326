package dev.studygraph.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studygraph.page.Page;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language has every word, filled in at the same places; no template asks for a word that is not there. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("../templates");
    private static final Theme THEME = Theme.builtIn();
    private static final AssetFiles ASSETS = AssetFiles.of(THEME);
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ONE = Pattern.compile("\\.one$");
    private static final Pattern OTHER = Pattern.compile("\\.other$");
    private static final Pattern WORD = Pattern.compile("\\b(text|count)\\(\"([a-z0-9.-]*[a-z0-9])\"");

    static Stream<String> languages() throws IOException {
        try (var files = Files.list(TEMPLATES.resolve("messages"))) {
            var languages = files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
            assertTrue(languages.size() > 1, "no translation to check");
            return languages.stream();
        }
    }

    static Stream<String> translations() throws IOException {
        return languages().filter(language -> !language.equals("en"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasEveryWordAndNoOther(String language) throws IOException {
        var wanted = new TreeSet<String>();
        for (String key : words("en").stringPropertyNames()) {
            if (ONE.matcher(key).find()) {
                continue;
            }
            if (OTHER.matcher(key).find()) {
                PluralForm.allOf(language)
                        .forEach(form -> wanted.add(OTHER.matcher(key).replaceFirst(form.suffix())));
            } else {
                wanted.add(key);
            }
        }
        assertEquals(wanted, new TreeSet<>(words(language).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsFilledInAtTheSamePlaces(String language) throws IOException {
        var english = words("en");
        var translated = words(language);
        assertAll(english.stringPropertyNames().stream()
                .filter(key -> !ONE.matcher(key).find())
                .sorted()
                .map(key -> () ->
                        assertEquals(places(english.getProperty(key)), places(translated.getProperty(key)), key)));
    }

    /** A form that goes with several numbers says which; one that goes with a single number need not. */
    @ParameterizedTest
    @MethodSource("languages")
    void aFormForSeveralNumbersSaysTheNumber(String language) throws IOException {
        var words = words(language);
        for (String key : words.stringPropertyNames()) {
            if (!OTHER.matcher(key).find()) {
                continue;
            }
            for (var form : PluralForm.allOf(language)) {
                long numbers = LongStream.range(0, 1000)
                        .filter(number -> PluralForm.of(language, number) == form)
                        .count();
                String word = words.getProperty(OTHER.matcher(key).replaceFirst(form.suffix()));
                assertTrue(numbers == 1 || word.contains("{0}"), () -> key + " as " + form + ": " + word);
            }
        }
    }

    /** Filled-in values are put in by position, so a brace of another kind would be shown as it is. */
    @ParameterizedTest
    @MethodSource("languages")
    void noWordIsEmptyOrHoldsAStrayBrace(String language) throws IOException {
        var words = words(language);
        for (String key : words.stringPropertyNames()) {
            String word = words.getProperty(key);
            assertFalse(word.isBlank(), key);
            assertFalse(PLACE.matcher(word).replaceAll("").matches(".*[{}<>\"].*"), () -> key + ": " + word);
        }
    }

    /** What a page of every kind says, with one of each thing and with several; a word that is missing would fail it. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyPageIsMadeInTheLanguage(String language) throws IOException {
        var renderer = Renderer.of(THEME, ASSETS, language);
        for (var kind : Page.class.getPermittedSubclasses()) {
            assertInstanceOf(Rendering.Html.class, renderer.render(RecordSamples.full(kind)), kind.getSimpleName());
            assertInstanceOf(Rendering.Html.class, renderer.render(RecordSamples.empty(kind)), kind.getSimpleName());
        }
        assertEquals(
                words(language).getProperty("kind.service"),
                PageWords.of(THEME, language).all().get("kind.service"));
    }

    @Test
    void aRegionOrAnotherCaseOfTheTagTakesTheWordsOfTheLanguage() {
        assertEquals(
                PageWords.of(THEME, "pt").all(), PageWords.of(THEME, "pt-BR").all());
        assertEquals(PageWords.of(THEME, "ru").all(), PageWords.of(THEME, "RU").all());
    }

    @Test
    void countsAreSaidInTheFormOfTheLanguage() {
        var russian = PageWords.of(THEME, "ru");
        assertEquals(Optional.of("21 страница"), russian.counted("pages", 21, Map.of(), 21));
        assertEquals(Optional.of("3 страницы"), russian.counted("pages", 3, Map.of(), 3));
        assertEquals(Optional.of("11 страниц"), russian.counted("pages", 11, Map.of(), 11));
        assertEquals(Optional.empty(), russian.counted("none", 11, Map.of(), 11));
    }

    @Test
    void everyWordOfATemplateIsThere() throws IOException {
        var english = words("en");
        int asked = 0;
        for (var template : templates()) {
            var words = WORD.matcher(Files.readString(template)).results().toList();
            asked += words.size();
            for (var word : words) {
                String key = word.group(1).equals("count") ? word.group(2) + ".other" : word.group(2);
                assertTrue(english.containsKey(key), () -> template.getFileName() + " asks for " + key);
            }
        }
        assertTrue(asked > 200, "the templates were not read");
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".ftlh")).toList();
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(TEMPLATES.resolve("messages/" + language + ".properties"))));
        return words;
    }
}
