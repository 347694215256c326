package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number of a cell with what it is compared by and its unit: {@code under 1 GB}, in any language of the word list.
 *
 * @param comparator {@code <}, {@code <=}, {@code >}, {@code >=}, {@code ~} or empty
 * @param amount currency sign and digits
 * @param unit folded, without a plural {@code s}, or empty
 */
record Measure(String comparator, String amount, String unit) {
    private static final Map<String, String> BEFORE = comparators("pre");
    private static final Map<String, String> AFTER = comparators("post");
    private static final Pattern NUMBER = Pattern.compile("^(" + alternatives(BEFORE)
            + ")?\\s*([$€£]?)\\s*(\\d[\\d,.'_ ]*)\\s*([^\\d\\s,;+][^,;+]{0,24}?)??(\\+|\\s*(?:" + alternatives(AFTER)
            + "))?$");

    /** The measure a text is; empty if it is none. */
    static Optional<Measure> of(String text) {
        var matcher = NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(3)
                .strip()
                .replaceAll("[, '_](?=\\d{3}(?!\\d))", "")
                .replaceAll("[.,]$", "");
        String unit = matcher.group(4) == null ? "" : NameKey.fold(matcher.group(4));
        boolean plural = unit.length() > 3 && unit.endsWith("s");
        return Optional.of(new Measure(
                comparator(matcher.group(1), matcher.group(5)),
                matcher.group(2) + digits,
                plural ? unit.substring(0, unit.length() - 1) : unit));
    }

    /** The text a measure is compared by: {@code <1 gb}. */
    String key() {
        return comparator + amount + (unit.isEmpty() ? "" : " " + unit);
    }

    /** Whether the two measure alike and give another amount, so that they cannot both be right. */
    boolean contradicts(Measure other) {
        return comparator.equals(other.comparator) && unit.equals(other.unit) && !amount.equals(other.amount);
    }

    private static String comparator(
            @org.jspecify.annotations.Nullable String before, @org.jspecify.annotations.Nullable String after) {
        if (after != null && !after.isBlank()) {
            return AFTER.getOrDefault(after.strip(), ">=");
        }
        return before == null ? "" : BEFORE.getOrDefault(before.strip(), "");
    }

    private static String alternatives(Map<String, String> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Pattern.quote(word) + (isLatin(word) ? "(?![\\p{L}])" : ""))
                .collect(Collectors.joining("|"));
    }

    /** Words that end in a letter of an alphabet end where the letters end; other scripts set no blanks. */
    private static boolean isLatin(String word) {
        int last = word.codePointBefore(word.length());
        return Character.isLetter(last) && Character.UnicodeScript.of(last) != Character.UnicodeScript.HAN;
    }

    private static Map<String, String> comparators(String position) {
        var comparators = new LinkedHashMap<String, String>();
        for (var line : WordList.read("cell-comparators.txt", 3).lines()) {
            if (line.fields().get(1).equals(position)) {
                List<String> words = line.words();
                words.forEach(
                        word -> comparators.putIfAbsent(word, line.fields().get(0)));
            }
        }
        return comparators;
    }
}
