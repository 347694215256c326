package dev.studygraph.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language has every word, filled in at the same places; no template asks for a word that is not there. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("../templates");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern WORD = Pattern.compile("\\b(text|count)\\(\"([a-z0-9.-]*[a-z0-9])\"");

    static Stream<String> translations() throws IOException {
        try (var files = Files.list(TEMPLATES.resolve("messages"))) {
            var languages = files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(language -> !language.equals("en"))
                    .sorted()
                    .toList();
            assertFalse(languages.isEmpty(), "no translation to check");
            return languages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasEveryWordAndNoOther(String language) throws IOException {
        assertEquals(
                new TreeSet<>(words("en").stringPropertyNames()),
                new TreeSet<>(words(language).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsFilledInAtTheSamePlaces(String language) throws IOException {
        var english = words("en");
        var translated = words(language);
        assertAll(english.stringPropertyNames().stream()
                .sorted()
                .map(key -> () ->
                        assertEquals(places(english.getProperty(key)), places(translated.getProperty(key)), key)));
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
