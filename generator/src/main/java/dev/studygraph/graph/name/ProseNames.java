package dev.studygraph.graph.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/**
 * Finds known names in running text: whole words, the longest first. `glue` in lower case is glue, not AWS Glue; so a name counts in its own
 * capitals, except that the words after the first of a longer name may be written either way.
 */
public final class ProseNames<T> {
    /** A name and how far it is to be trusted: a name that no note describes is not linked where a sentence begins. */
    public record Entry<T>(String name, T target, boolean described) {}

    /** A range of the text, {@code end} exclusive. */
    public record Hit<T>(int start, int end, T target) {}

    private final Map<String, List<Entry<T>>> entries = new LinkedHashMap<>();
    private final Optional<Trie> trie;

    public ProseNames(List<Entry<T>> names) {
        Set<String> seen = new LinkedHashSet<>();
        for (var entry : names) {
            for (String spelling : spellings(entry.name())) {
                if (seen.add(spelling + "\u0000" + entry.target())) {
                    entries.computeIfAbsent(spelling.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(new Entry<>(spelling, entry.target(), entry.described()));
                }
            }
        }
        trie = entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Trie.builder().addKeywords(entries.keySet()).build());
    }

    /** Every name in the text, the longest first where two overlap, by position. */
    public List<Hit<T>> in(String text) {
        if (trie.isEmpty() || text.isBlank()) {
            return List.of();
        }
        String lower = lowerSameLength(text);
        var emits = new ArrayList<>(trie.get().parseText(lower));
        emits.sort(Comparator.<Emit>comparingInt(emit -> emit.getStart() - emit.getEnd())
                .thenComparingInt(Emit::getStart));
        var hits = new TreeMap<Integer, Hit<T>>();
        for (var emit : emits) {
            int start = emit.getStart();
            int end = emit.getEnd() + 1;
            if (isFree(hits, start, end) && isWhole(text, start, end)) {
                accepted(text, start, end, entries.getOrDefault(emit.getKeyword(), List.of()))
                        .ifPresent(hit -> hits.put(start, hit));
            }
        }
        return List.copyOf(hits.values());
    }

    private static <T> boolean isFree(NavigableMap<Integer, Hit<T>> hits, int start, int end) {
        var before = hits.lowerEntry(end);
        return before == null || before.getValue().end() <= start;
    }

    private Optional<Hit<T>> accepted(String text, int start, int end, List<Entry<T>> candidates) {
        String written = text.substring(start, end);
        var exact = candidates.stream()
                .filter(entry -> entry.name().equals(written))
                .filter(entry -> entry.described() || isDistinct(entry.name()) || !Sentences.beginsAt(text, start))
                .toList();
        var fitting = exact.isEmpty()
                ? candidates.stream()
                        .filter(entry ->
                                differsAfterFirstWord(entry.name(), written) && !Sentences.beginsAt(text, start))
                        .toList()
                : exact;
        var targets = fitting.stream().map(Entry::target).distinct().toList();
        return targets.size() == 1 ? Optional.of(new Hit<>(start, end, targets.get(0))) : Optional.empty();
    }

    /** The spellings prose may use: the name and its plural; none for what is too common to be a name in prose. */
    private static List<String> spellings(String name) {
        String plain = name.strip();
        boolean oneWord = plain.chars().noneMatch(Character::isWhitespace);
        boolean lower = plain.equals(plain.toLowerCase(Locale.ROOT));
        boolean cased = !plain.equals(plain.toUpperCase(Locale.ROOT));
        if (plain.length() < 2 || plain.chars().noneMatch(Character::isLetter) || (oneWord && lower && cased)) {
            return List.of();
        }
        char last = plain.charAt(plain.length() - 1);
        boolean takesPlural = last >= 'a' && last <= 'z' && last != 's';
        return takesPlural ? List.of(plain, plain + "s") : List.of(plain);
    }

    /** Whether the name could be no ordinary word that begins a sentence. */
    private static boolean isDistinct(String name) {
        return name.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean differsAfterFirstWord(String name, String written) {
        int space = name.indexOf(' ');
        boolean initial = Character.isUpperCase(name.charAt(0));
        return space > 0 && initial && written.startsWith(name.substring(0, space + 1));
    }

    private static boolean isWhole(String text, int start, int end) {
        return (isBoundless(text.charAt(start)) || !joins(text, start - 1, start - 2))
                && (isBoundless(text.charAt(end - 1)) || !joins(text, end, end + 1));
    }

    /** Whether the character at {@code near} belongs to the same word, or ties it to the one at {@code far}. */
    private static boolean joins(String text, int near, int far) {
        if (near < 0 || near >= text.length()) {
            return false;
        }
        char c = text.charAt(near);
        if (Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c)) {
            return (!isBoundless(c) && !Character.isSurrogate(c)) || Character.isLetter(text.codePointAt(near));
        }
        boolean wordBeyond = far >= 0 && far < text.length() && Character.isLetterOrDigit(text.charAt(far));
        return wordBeyond && "-.@#/\\:".indexOf(c) >= 0;
    }

    /** Scripts that write words without spaces between them. */
    private static boolean isBoundless(char c) {
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, HANGUL, THAI -> true;
                    default -> false;
                };
    }

    private static String lowerSameLength(String text) {
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
