package dev.studygraph.search;

import java.util.ArrayList;
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
 * word in camel case also as its parts ({@code FindMatches}: findmatches, find, matches). Chinese and Japanese count by pairs of characters.
 */
final class Tokenizer {

    private static final String WORD = "[\\p{L}\\p{N}\\p{M}]+(?:['\\u2019][\\p{L}\\p{N}\\p{M}]+)*";
    private static final Pattern PIECE = Pattern.compile(WORD);
    private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019][sS]$");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern PAIRED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30fc]+");

    /** Longer joined words are paths or hashes; their pieces find them. */
    private static final int LONGEST_JOINED = 40;

    private final Stemming stemming;
    private final Map<String, List<Token>> read = new ConcurrentHashMap<>();

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

    /** The words of a text without further readings. */
    List<Token> words(String text) {
        List<Token> words = new ArrayList<>();
        Compounds.in(
                text,
                (from, to) -> pieces(text.substring(from, to)).forEach(piece -> words.add(stemming.token(piece))));
        return List.copyOf(words);
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
        if (PAIRED.matcher(piece).find()) {
            readPaired(piece, tokens);
            return;
        }
        add(piece, tokens);
        String[] parts = HUMP.split(piece, -1);
        if (parts.length > 1) {
            for (String part : parts) {
                add(part, tokens);
            }
        }
    }

    private void readPaired(String piece, List<Token> tokens) {
        int from = 0;
        Matcher runs = PAIRED.matcher(piece);
        while (runs.find()) {
            if (runs.start() > from) {
                add(piece.substring(from, runs.start()), tokens);
            }
            pairs(runs.group(), tokens);
            from = runs.end();
        }
        if (from < piece.length()) {
            add(piece.substring(from), tokens);
        }
    }

    private void pairs(String run, List<Token> tokens) {
        int[] characters = run.codePoints().toArray();
        if (characters.length == 1) {
            add(run, tokens);
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            add(new String(characters, i, 2), tokens);
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
