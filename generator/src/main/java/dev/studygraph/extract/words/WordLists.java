package dev.studygraph.extract.words;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The word lists of every language at once, since notes mix them. */
public final class WordLists {
    public static final List<String> LANGUAGES =
            List.of("en", "de", "ja", "ko", "zh", "ru", "pt", "it", "es", "fr", "ar");

    private final Map<Word, Terms> terms = new EnumMap<>(Word.class);

    private WordLists(Map<Word, Set<String>> listed) {
        listed.forEach((word, members) -> terms.put(word, new Terms(members)));
    }

    /** The lists that come with the program, which nothing changes while it runs. */
    public static WordLists load() {
        return BuiltIn.LISTS;
    }

    private static final class BuiltIn {
        private static final WordLists LISTS = read();
    }

    private static WordLists read() {
        var terms = new EnumMap<Word, Set<String>>(Word.class);
        for (var word : Word.values()) {
            terms.put(word, new LinkedHashSet<>());
        }
        for (var language : LANGUAGES) {
            var listed = properties(language);
            for (var word : Word.values()) {
                for (var term : listed.getProperty(word.key(), "").split(",", -1)) {
                    var key = Plain.key(term);
                    if (!key.isEmpty()) {
                        requireNonNull(terms.get(word)).add(key);
                    }
                }
            }
        }
        terms.replaceAll((word, set) -> Collections.unmodifiableSet(set));
        return new WordLists(terms);
    }

    /** These lists with an author's own words added; classes that do not exist are left out. */
    public WordLists with(Map<String, List<String>> more) {
        if (more.isEmpty()) {
            return this;
        }
        var extended = new EnumMap<Word, Set<String>>(Word.class);
        terms.forEach((word, listed) -> {
            var all = new LinkedHashSet<>(listed.all());
            more.getOrDefault(word.key(), List.of()).stream()
                    .map(Plain::key)
                    .filter(key -> isTerm(word, key))
                    .forEach(all::add);
            extended.put(word, Collections.unmodifiableSet(all));
        });
        return new WordLists(extended);
    }

    /** A wording counts only if it says where the names stand in it. */
    private static boolean isTerm(Word word, String key) {
        return switch (word) {
            case FOR_TEMPLATE, AGAINST_TEMPLATE -> key.contains("{x}");
            case DIFFERENCE_TEMPLATE -> key.contains("{a}") && key.contains("{b}");
            default -> !key.isEmpty();
        };
    }

    /** The ids of all classes of words. */
    public static Set<String> classes() {
        return Arrays.stream(Word.values()).map(Word::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(String language) {
        var properties = new Properties();
        try (var stream = requireNonNull(WordLists.class.getResourceAsStream(language + ".properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The members of a class, longest first. */
    public List<String> all(Word word) {
        return of(word).longestFirst();
    }

    /** Whether a word joins two names: "and" in any language, or its sign. */
    public boolean isAnd(String word) {
        return word.equals("&") || is(Word.AND, word);
    }

    /** Whether the whole text is a member. */
    public boolean is(Word word, String text) {
        return of(word).all().contains(Plain.key(text));
    }

    /** Whether a member stands somewhere in the text as whole words. */
    public boolean isIn(Word word, String text) {
        return of(word).isIn(Plain.key(text));
    }

    /** The longest member that stands in the text as whole words. */
    public Optional<String> findIn(Word word, String text) {
        return of(word).in(Plain.key(text));
    }

    /** Whether the text begins with a member as whole words. */
    public boolean begins(Word word, String text) {
        return beginning(word, text).isPresent();
    }

    /** The longest member that the text begins with. */
    public Optional<String> beginning(Word word, String text) {
        return of(word).beginning(Plain.key(text));
    }

    /** The longest member that the text ends with. */
    public Optional<String> ending(Word word, String text) {
        return of(word).ending(Plain.key(text));
    }

    private Terms of(Word word) {
        return requireNonNull(terms.get(word));
    }
}
