package dev.studygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All words that can be mistyped, by length: where the right spelling is looked for, wherever in the word the mistake is. */
final class SpellingShelf {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    /** A word is looked for among those of up to five lengths, so files of much less than a fifth would only be more. */
    private static final int FILES = 5;

    private static final int SMALLEST_SHARD = 3_000;
    private static final int LARGEST_SHARD = 60_000;

    private SpellingShelf() {}

    static Shelf of(List<Family> families) {
        TreeMap<Integer, SortedSet<String>> byLength = new TreeMap<>();
        families.stream()
                .flatMap(family -> family.forms().stream())
                .filter(SpellingShelf::canBeMistyped)
                .forEach(form -> byLength.computeIfAbsent(form.length(), length -> new TreeSet<>())
                        .add(form));
        List<Integer> lengths = new ArrayList<>(byLength.keySet());
        List<String> lines =
                byLength.values().stream().map(forms -> String.join(" ", forms)).toList();
        List<String> written = lines.stream()
                .map(line -> Json.text(json -> json.writeString(line)))
                .toList();
        return Shelf.of("spelling", written, i -> i == 0 ? "0" : String.valueOf(lengths.get(i)), SpellingShelf::limit);
    }

    /** In characters of a shard, of so many in all. */
    private static int limit(int total) {
        return Math.max(SMALLEST_SHARD, Math.min(LARGEST_SHARD, total / FILES));
    }

    static boolean canBeMistyped(String form) {
        return form.length() >= SHORTEST && form.length() <= LONGEST && isAllLetters(form);
    }

    private static boolean isAllLetters(String form) {
        for (int at = 0; at < form.length(); at++) {
            if (!Character.isLetter(form.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
