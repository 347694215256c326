package dev.studygraph.render;

import dev.studygraph.source.LanguageTag;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the interface in one language, by key; a word may hold {@code {0}}, {@code {1}} for what is filled in. */
final class PageWords {
    private final String language;
    private final Properties words;

    private PageWords(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** The words for a language; what it lacks is taken from English, what a file of the user's lacks from the built-in one. */
    static PageWords of(Theme theme, String language) {
        Properties words = new Properties();
        load(theme, "en", words);
        String primary = LanguageTag.primary(language);
        if (!primary.equals("en")) {
            load(theme, primary, words);
        }
        return new PageWords(primary, words);
    }

    /** The word for a key, filled in; empty when there is no such key. {@code overrides} come first. */
    Optional<String> word(String key, Map<String, String> overrides, Object... values) {
        String pattern = overrides.getOrDefault(key, words.getProperty(key));
        if (pattern == null) {
            return Optional.empty();
        }
        String text = pattern;
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return Optional.of(text);
    }

    /** The word for so many, {@code key.one}, {@code key.few} … as the language counts, filled in; {@code key.other} stands in for any. */
    Optional<String> counted(String key, long number, Map<String, String> overrides, Object... values) {
        return word(key + PluralForm.of(language, number).suffix(), overrides, values)
                .or(() -> word(key + PluralForm.OTHER.suffix(), overrides, values));
    }

    /** Every word by its key, not filled in. */
    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        words.stringPropertyNames().forEach(key -> all.put(key, words.getProperty(key)));
        return all;
    }

    private static void load(Theme theme, String language, Properties into) {
        String name = "messages/" + language + ".properties";
        theme.readBuiltIn(name).map(Theme::decode).ifPresent(text -> load(text, into));
        theme.readText(name).ifPresent(text -> load(text, into));
    }

    private static void load(String text, Properties into) {
        try {
            into.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
