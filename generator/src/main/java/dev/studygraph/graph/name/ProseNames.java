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

/**
 * Finds known names in running text: whole words, the longest first. `glue` in lower case is glue, not AWS Glue; so a name counts in its own
 * capitals, except that the words after the first of a longer name may be written either way.
 */
public final class ProseNames<T> {
    /** A name and how far it is to be trusted: a name that no note describes is not linked where a sentence begins. */
    public record Entry<T>(String name, T target, boolean described) {}

    /** A range of the text, {@code end} exclusive. */
    public record Hit<T>(int start, int end, T target) {}

    /** The first letter of Thai; the other scripts without spaces come later, and asking for a script takes long. */
    private static final char FIRST_BOUNDLESS = '\u0e00';

    private final Map<String, List<Entry<T>>> entries = new LinkedHashMap<>();
    private final Keywords keywords;

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
        keywords = new Keywords(entries.keySet());
    }

    /** Every name in the text, the longest first where two overlap, by position. */
    public List<Hit<T>> in(String text) {
        var hits = new TreeMap<Integer, Hit<T>>();
        for (var found : wholeWords(text)) {
            if (isFree(hits, found.start(), found.end())) {
                accepted(text, found).ifPresent(hit -> hits.put(hit.start(), hit));
            }
        }
        return List.copyOf(hits.values());
    }

    /** A spelling in the text, {@code end} exclusive. */
    private record Occurrence(int start, int end, String spelling) {}

    /** Where a spelling stands as whole words, the longest first, then by position. */
    private List<Occurrence> wholeWords(String text) {
        List<Occurrence> found = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (mayBegin(text, start)) {
                for (String spelling : keywords.at(text, start)) {
                    int end = start + spelling.length();
                    if (mayEnd(text, end)) {
                        found.add(new Occurrence(start, end, spelling));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(each -> each.start() - each.end()));
        return found;
    }

    private static <T> boolean isFree(NavigableMap<Integer, Hit<T>> hits, int start, int end) {
        var before = hits.lowerEntry(end);
        return before == null || before.getValue().end() <= start;
    }

    private Optional<Hit<T>> accepted(String text, Occurrence found) {
        int start = found.start();
        String written = text.substring(start, found.end());
        var candidates = entries.getOrDefault(found.spelling(), List.of());
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
        return targets.size() == 1 ? Optional.of(new Hit<>(start, found.end(), targets.get(0))) : Optional.empty();
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

    private static boolean mayBegin(String text, int start) {
        return !joins(text, start - 1, start - 2) || isBoundless(text.charAt(start));
    }

    private static boolean mayEnd(String text, int end) {
        return !joins(text, end, end + 1) || isBoundless(text.charAt(end - 1));
    }

    /** Whether the character at {@code near} belongs to the same word, or ties it to the one at {@code far}. */
    private static boolean joins(String text, int near, int far) {
        if (near < 0 || near >= text.length()) {
            return false;
        }
        char c = text.charAt(near);
        if (isPlainWord(c) || c == ' ') {
            return c != ' '; // as nearly all are: what follows takes several times as long to say the same
        }
        if (Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c)) {
            return (!isBoundless(c) && !Character.isSurrogate(c)) || Character.isLetter(text.codePointAt(near));
        }
        boolean wordBeyond = far >= 0 && far < text.length() && Character.isLetterOrDigit(text.charAt(far));
        return wordBeyond && "-.@#/\\:".indexOf(c) >= 0;
    }

    private static boolean isPlainWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Scripts that write words without spaces between them. */
    private static boolean isBoundless(char c) {
        if (c < FIRST_BOUNDLESS) {
            return false;
        }
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, HANGUL, THAI -> true;
                    default -> false;
                };
    }
}
