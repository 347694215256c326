package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cell text made comparable; the rules are those of docs/method/facts.md. */
public final class CellReader {
    private static final Map<String, String> WORDS = words();
    private static final Set<String> CLOSED = Set.of("yes", "no", "partial", "none", "low", "medium", "high");
    private static final Pattern PARENTHESES =
            Pattern.compile("^(.*\\S)\\s*[(（]([^()（）]*)[)）]\\s*[.]?$", Pattern.DOTALL);
    private static final Pattern DASH =
            Pattern.compile("^(.*?\\S)(?:\\s+[-–—]\\s+|\\s*—\\s*|:\\s+|;\\s+)(.+)$", Pattern.DOTALL);
    /** What an author types for yes and no. */
    public static final String SIGNS = "✓✔✅☑✗✘❌✖";

    private static final Pattern MARKED = Pattern.compile(
            "^([" + SIGNS + "])[\\uFE0E\\uFE0F]?\\s*[(（:—–-]?\\s*(\\p{L}.*?|\\p{N}.*?)[)）]?$", Pattern.DOTALL);
    private static final Pattern LEAD_WORD = Pattern.compile("^([^,.]{1,24}?)[,.]\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern LIST =
            Pattern.compile("\\s*(?:[,;\\n、]|\\s/\\s|\\s\\+\\s)\\s*(?:(?:and|or|und|oder)\\s+)?");
    private static final Pattern UNSEEN = Pattern.compile("[\\uFE0E\\uFE0F\\u200B]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PAIR = Pattern.compile("\\s+(?:or|oder)\\s+");
    private static final int MOST_ITEMS = 6;
    private static final int MOST_ITEM_WORDS = 3;

    private CellReader() {}

    /** The value of a cell without regard to what the vault says of its criterion. */
    public static Value read(String cell) {
        return read(cell, Optional.empty());
    }

    /**
     * The value of a cell.
     *
     * @param criterion values by trigger words, from {@code studygraph.yml}
     */
    public static Value read(String cell, Optional<Map<String, List<String>>> criterion) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Value.ANY;
        }
        var configured = criterion.flatMap(values -> configured(text, values));
        if (configured.isPresent()) {
            return Value.of(configured.get());
        }
        var whole = word(text);
        if (whole.isPresent()) {
            return value(whole.get(), Optional.empty());
        }
        var marked = MARKED.matcher(text);
        if (marked.matches()) {
            var said = number(marked.group(2));
            return said.isPresent()
                    ? Value.of(said.get())
                    : value(key(marked.group(1)), Optional.of(marked.group(2).strip()));
        }
        var parenthesised = PARENTHESES.matcher(text);
        if (parenthesised.matches()) {
            return qualified(read(parenthesised.group(1), criterion), parenthesised.group(2));
        }
        var led = LEAD_WORD.matcher(text);
        if (led.matches() && word(led.group(1)).isPresent()) {
            return value(
                    word(led.group(1)).orElseThrow(), Optional.of(led.group(2).strip()));
        }
        var dashed = DASH.matcher(text);
        if (dashed.matches() && !dashed.group(1).contains(",")) {
            return qualified(read(dashed.group(1), criterion), dashed.group(2));
        }
        return plain(text);
    }

    /** The key a word or text is compared by. */
    public static String key(String text) {
        return word(text).orElseGet(() -> number(text).orElseGet(() -> NameKey.fold(text)));
    }

    /** Whether a value is one of a closed vocabulary (yes, low …), so that another one contradicts it. */
    public static boolean isClosed(Value value) {
        return !value.any() && CLOSED.containsAll(value.keys());
    }

    private static Value plain(String text) {
        var number = number(text);
        if (number.isPresent()) {
            return Value.of(number.get());
        }
        var items = items(text);
        return new Value(items.isEmpty() ? List.of(NameKey.fold(text)) : items, false, Optional.empty());
    }

    /** The keys of a short list of short items; empty if the text is none. */
    private static List<String> items(String text) {
        String[] parts = LIST.split(text);
        if (parts.length == 1) {
            parts = PAIR.split(text);
        }
        if (parts.length < 2 || parts.length > MOST_ITEMS) {
            return List.of();
        }
        var keys = new LinkedHashSet<String>();
        for (String part : parts) {
            if (part.isBlank() || SPACE.split(part.strip(), 0).length > MOST_ITEM_WORDS) {
                return List.of();
            }
            keys.add(key(part));
        }
        return keys.contains("any") ? List.of() : List.copyOf(keys);
    }

    private static Value value(String key, Optional<String> qualifier) {
        return key.equals("any") ? new Value(List.of(), true, qualifier) : new Value(List.of(key), false, qualifier);
    }

    private static Value qualified(Value value, String qualifier) {
        String more = qualifier.strip();
        return new Value(
                value.keys(),
                value.any(),
                more.isEmpty()
                        ? value.qualifier()
                        : Optional.of(
                                value.qualifier().map(q -> q + "; " + more).orElse(more)));
    }

    private static Optional<String> configured(String text, Map<String, List<String>> values) {
        String folded = " " + NameKey.fold(text) + " ";
        for (var value : values.entrySet()) {
            if (folded.strip().equals(NameKey.fold(value.getKey()))) {
                return Optional.of(key(value.getKey()));
            }
        }
        var found = values.entrySet().stream()
                .filter(value -> value.getValue().stream()
                        .anyMatch(trigger -> folded.contains(" " + NameKey.fold(trigger) + " ")))
                .map(value -> key(value.getKey()))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<String> word(String text) {
        return Optional.ofNullable(WORDS.get(wordKey(text)));
    }

    private static Optional<String> number(String text) {
        return Measure.of(text).map(Measure::key);
    }

    /** Words of cells are compared without case, variation selectors and a full stop; marks such as ✅ are words too. */
    private static String wordKey(String text) {
        String seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        String key = SPACE.matcher(seen.toLowerCase(Locale.ROOT)).replaceAll(" ");
        boolean marked = key.length() > 1 && !Character.isLetterOrDigit(key.codePointAt(0)) && key.indexOf(' ') > 0;
        if (marked && WORDS_OF_MARKS.contains(key.substring(0, key.indexOf(' ')))) {
            key = key.substring(key.indexOf(' ') + 1);
        }
        return key.length() > 1 && key.endsWith(".") && !key.endsWith("..") ? key.substring(0, key.length() - 1) : key;
    }

    private static final Set<String> WORDS_OF_MARKS =
            Set.of("✓", "✔", "✅", "☑", "🟢", "✗", "✘", "❌", "✖", "🔴", "🟡", "⚠");

    private static Map<String, String> words() {
        var words = new HashMap<String, String>();
        for (var line : WordList.read("cell-words.txt", 2).lines()) {
            line.words().forEach(word -> words.putIfAbsent(word, line.fields().get(0)));
        }
        return Map.copyOf(words);
    }
}
