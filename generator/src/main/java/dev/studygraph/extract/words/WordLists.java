package dev.studygraph.extract.words;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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

    private final Map<Word, Set<String>> terms;
    private final Map<Word, List<String>> longestFirst;

    private WordLists(Map<Word, Set<String>> terms) {
        this.terms = terms;
        this.longestFirst = new EnumMap<>(Word.class);
        terms.forEach((word, listed) -> {
            var sorted = new ArrayList<>(listed);
            sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
            longestFirst.put(word, List.copyOf(sorted));
        });
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
            var all = new LinkedHashSet<>(listed);
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
        return requireNonNull(longestFirst.get(word));
    }

    /** Whether a word joins two names: "and" in any language, or its sign. */
    public boolean isAnd(String word) {
        return word.equals("&") || is(Word.AND, word);
    }

    /** Whether the whole text is a member. */
    public boolean is(Word word, String text) {
        return requireNonNull(terms.get(word)).contains(Plain.key(text));
    }

    /** Whether a member stands somewhere in the text as whole words. */
    public boolean isIn(Word word, String text) {
        return findIn(word, text).isPresent();
    }

    /** The longest member that stands in the text as whole words. */
    public Optional<String> findIn(Word word, String text) {
        var key = Plain.key(text);
        return all(word).stream().filter(term -> indexOf(key, term, 0) >= 0).findFirst();
    }

    /** Whether the text begins with a member as whole words. */
    public boolean begins(Word word, String text) {
        return beginning(word, text).isPresent();
    }

    /** The longest member that the text begins with. */
    public Optional<String> beginning(Word word, String text) {
        var key = Plain.key(text);
        return all(word).stream()
                .filter(term -> key.startsWith(term) && endsAt(key, term.length()))
                .findFirst();
    }

    /** The longest member that the text ends with. */
    public Optional<String> ending(Word word, String text) {
        var key = Plain.key(text);
        return all(word).stream()
                .filter(term -> key.endsWith(term) && startsAt(key, key.length() - term.length()))
                .findFirst();
    }

    private static int indexOf(String key, String term, int from) {
        int at = key.indexOf(term, from);
        while (at >= 0) {
            if (startsAt(key, at) && endsAt(key, at + term.length())) {
                return at;
            }
            at = key.indexOf(term, at + 1);
        }
        return -1;
    }

    private static boolean startsAt(String key, int index) {
        return index == 0
                || !Character.isLetterOrDigit(key.charAt(index - 1))
                || Plain.isUnspaced(key.substring(index - 1, index))
                || Plain.isUnspaced(key.substring(index, index + 1));
    }

    private static boolean endsAt(String key, int index) {
        return index == key.length()
                || !Character.isLetterOrDigit(key.charAt(index))
                || Plain.isUnspaced(key.substring(index, index + 1))
                || Plain.isUnspaced(key.substring(index - 1, index));
    }
}
