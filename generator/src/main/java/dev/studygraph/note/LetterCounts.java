package dev.studygraph.note;

import dev.studygraph.source.ListedLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often each script occurs in a text, and in Latin script the commonest words of each language. Notes about a technique are full of
 * English names, so that a fifth of another script says more than four fifths of Latin.
 */
final class LetterCounts {
    private static final int LATIN_PER_FOREIGN = 4;
    /** Where scripts begin that are none of Latin's; what lies between are signs of phonetics. */
    private static final char GREEK = '\u0370';

    private static final int FEWEST = 10;

    /** Japanese has at least one sign of its own to so many that it shares with Chinese. */
    private static final int HAN_PER_KANA = 10;

    private static final int FEWEST_WORDS = 3;

    /** What tells languages of one script apart: letters that the commonest of them does not have. */
    private static final Map<Character, String> OWN_LETTERS =
            ownLetters(Map.of("uk", "іїєґ", "sr", "јљњћђ", "fa", "پچژگ", "ur", "ٹڈڑے"));

    /** Of so many letters of a script one must be a language's own. */
    private static final int LETTERS_PER_OWN = 100;

    private static final Map<String, List<String>> COMMON_WORDS = commonWords();

    private static final int LONGEST_WORD =
            COMMON_WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    private final Map<String, Integer> own = new LinkedHashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private int latin;
    private int foreign;

    /** Counts the letters between two offsets. */
    void add(String text, int start, int end) {
        int word = -1;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (isLatin(letter) && Character.isLetter(letter)) {
                latin++;
                word = word < 0 ? i : word;
                continue;
            }
            addWord(text, word, i);
            word = -1;
            if (letter >= GREEK && Character.isLetter(letter)) {
                foreign++;
                scripts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
                String language = OWN_LETTERS.get(letter);
                if (language != null) {
                    own.merge(language, 1, Integer::sum);
                }
            }
        }
        addWord(text, word, end);
    }

    /** Basic Latin to Latin Extended-B, and what Vietnamese adds to it. */
    private static boolean isLatin(char letter) {
        return letter < '\u0250' || (letter >= '\u1e00' && letter < '\u1f00');
    }

    private void addWord(String text, int start, int end) {
        if (start >= 0 && end - start <= LONGEST_WORD) {
            COMMON_WORDS
                    .getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), List.of())
                    .forEach(language -> words.merge(language, 1, Integer::sum));
        }
    }

    int total() {
        return latin + foreign;
    }

    /** The tag of the language; empty if it cannot be told. */
    String language() {
        if (foreign >= FEWEST && foreign * LATIN_PER_FOREIGN >= latin) {
            return ofScript();
        }
        return best(words, FEWEST_WORDS, "");
    }

    private String ofScript() {
        int han = count(Character.UnicodeScript.HAN);
        int kana = count(Character.UnicodeScript.HIRAGANA) + count(Character.UnicodeScript.KATAKANA);
        var byScript = new LinkedHashMap<String, Integer>();
        byScript.put(kana * HAN_PER_KANA >= han ? "ja" : "zh", han + kana);
        byScript.put("ko", count(Character.UnicodeScript.HANGUL));
        byScript.put("ru", count(Character.UnicodeScript.CYRILLIC));
        byScript.put("ar", count(Character.UnicodeScript.ARABIC));
        byScript.put("he", count(Character.UnicodeScript.HEBREW));
        byScript.put("el", count(Character.UnicodeScript.GREEK));
        byScript.put("hi", count(Character.UnicodeScript.DEVANAGARI));
        byScript.put("th", count(Character.UnicodeScript.THAI));
        String language = best(byScript, FEWEST, "");
        boolean shared = language.equals("ru") || language.equals("ar");
        return shared ? best(own, byScript.getOrDefault(language, 0) / LETTERS_PER_OWN + 1, language) : language;
    }

    private int count(Character.UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }

    /** The language that occurs most, if it occurs often enough; of several the first. */
    private static String best(Map<String, Integer> counts, int fewest, String otherwise) {
        String best = otherwise;
        int most = fewest - 1;
        for (var count : counts.entrySet()) {
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return best;
    }

    private static Map<Character, String> ownLetters(Map<String, String> byLanguage) {
        Map<Character, String> languages = new HashMap<>();
        byLanguage.forEach(
                (language, letters) -> letters.chars().forEach(letter -> languages.put((char) letter, language)));
        return languages;
    }

    private static Map<String, List<String>> commonWords() {
        Map<String, List<String>> languages = new HashMap<>();
        for (String line : ListedLines.of(LetterCounts.class, "common-words.txt")) {
            var words = Arrays.asList(line.split(" ", -1));
            for (String word : words.subList(1, words.size())) {
                languages.merge(word, List.of(words.get(0)), LetterCounts::joined);
            }
        }
        return languages;
    }

    private static List<String> joined(List<String> languages, List<String> more) {
        return Stream.concat(languages.stream(), more.stream()).toList();
    }
}
