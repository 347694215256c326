package dev.studygraph.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cutting of text into words; {@code search-words.js} cuts queries the same way.
 *
 * <p>What is joined by hyphens, dots or underscores counts as its pieces and as one word ({@code real-time}: real, time, realtime), and a
 * word in camel case also as its parts ({@code FindMatches}: findmatches, find, matches). Chinese, Japanese and Korean count by
 * pairs of characters.
 */
final class Tokenizer {

    private static final String WORD = "[\\p{L}\\p{N}\\p{M}]+(?:['\\u2019][\\p{L}\\p{N}\\p{M}]+)*+";
    private static final Pattern PIECE = Pattern.compile(WORD);
    private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019][sS]$");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern PAIRED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30fc\\p{IsHangul}]+");

    /** Longer joined words are paths or hashes; their pieces find them. */
    private static final int LONGEST_JOINED = 40;

    private final Stemming stemming;
    private final Map<String, List<Token>> read = new ConcurrentHashMap<>();
    private final Map<String, List<Token>> words = new ConcurrentHashMap<>();

    Tokenizer(Stemming stemming) {
        this.stemming = stemming;
    }

    /** All words of a text, in order, with the further readings of compound ones. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Compounds.in(text, (from, to) -> {
            for (Token token : read.computeIfAbsent(text.substring(from, to), this::read)) {
                tokens.add(token);
            }
        });
        return tokens;
    }

    /** What one word or compound counts as: words recur, so each is looked at once. */
    private List<Token> read(String compound) {
        List<Token> tokens = new ArrayList<>();
        List<String> pieces = pieces(compound);
        pieces.forEach(piece -> read(piece, tokens));
        String joined = String.join("", pieces);
        if (pieces.size() > 1 && joined.length() <= LONGEST_JOINED && !isPaired(joined)) {
            add(joined, tokens);
        }
        return List.copyOf(tokens);
    }

    /** The words of a text without further readings: names, mostly, which are asked for again and again. */
    List<Token> words(String text) {
        return words.computeIfAbsent(text, this::cut);
    }

    private List<Token> cut(String text) {
        return asked(text).stream().map(word -> stemming.token(word.raw())).toList();
    }

    /** The words of a text as a query asks for them. */
    List<Word> asked(String text) {
        List<Word> words = new ArrayList<>();
        Compounds.in(text, (from, to) -> {
            Matcher pieces = PIECE.matcher(text.substring(from, to));
            while (pieces.find()) {
                int start = from + pieces.start();
                String piece = POSSESSIVE.matcher(pieces.group()).replaceFirst("");
                cut(piece, (at, run, paired) -> words.add(word(start + at, run, paired)));
            }
        });
        return words.stream().filter(word -> !word.form().isEmpty()).toList();
    }

    /**
     * A word as it was typed.
     *
     * @param start where it begins in the text
     * @param parts the folded parts of camel case, if there are several
     * @param paired whether it is two characters of a script that is written without spaces
     */
    record Word(int start, String raw, String form, List<String> parts, boolean paired) {
        Word {
            parts = List.copyOf(parts);
        }

        /** Where it ends in the text. */
        int end() {
            return start + raw.length();
        }
    }

    private static Word word(int start, String raw, boolean paired) {
        String[] parts = paired ? new String[0] : HUMP.split(raw, -1);
        List<String> several =
                parts.length > 1 ? Arrays.stream(parts).map(Folding::fold).toList() : List.of();
        return new Word(start, raw, Folding.fold(raw), several, paired);
    }

    /** The stems of a name run together: equal for two spellings of one name. */
    String key(String name) {
        return words(name).stream().map(Token::stem).collect(Collectors.joining());
    }

    private static List<String> pieces(String compound) {
        return PIECE.matcher(compound)
                .results()
                .map(match -> POSSESSIVE.matcher(match.group()).replaceFirst(""))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private void read(String piece, List<Token> tokens) {
        cut(piece, (at, run, paired) -> {
            add(run, tokens);
            if (!paired) {
                addParts(run, tokens);
            }
        });
    }

    private void addParts(String word, List<Token> tokens) {
        String[] parts = HUMP.split(word, -1);
        if (parts.length > 1) {
            for (String part : parts) {
                add(part, tokens);
            }
        }
    }

    /** Takes the stretches of a word: where each begins, its text, and whether it is a pair of characters. */
    private interface Stretches {
        void take(int at, String run, boolean paired);
    }

    /** Gives the stretches of a word: as they stand, or by pairs of characters where no spaces part words. */
    private static void cut(String piece, Stretches words) {
        int from = 0;
        Matcher runs = PAIRED.matcher(piece);
        while (runs.find()) {
            if (runs.start() > from) {
                words.take(from, piece.substring(from, runs.start()), false);
            }
            int[] characters = runs.group().codePoints().toArray();
            int at = runs.start();
            for (int i = 0; i < Math.max(1, characters.length - 1); i++) {
                words.take(at, new String(characters, i, Math.min(2, characters.length - i)), true);
                at += Character.charCount(characters[i]);
            }
            from = runs.end();
        }
        if (from < piece.length()) {
            words.take(from, piece.substring(from), false);
        }
    }

    private void add(String word, List<Token> tokens) {
        Token token = stemming.token(word);
        if (!token.form().isEmpty()) {
            tokens.add(token);
        }
    }

    private static boolean isPaired(String text) {
        return PAIRED.matcher(text).find();
    }
}
