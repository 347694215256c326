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
    private static final int LIMIT = 120_000;

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
        List<Integer> cuts = Shelf.cuts(lines.stream().map(String::length).toList(), LIMIT);
        List<Shelf.Place> places = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : lines.size();
            List<String> content = lines.subList(cuts.get(i), end);
            String from = i == 0 ? "0" : String.valueOf(lengths.get(cuts.get(i)));
            places.add(new Shelf.Place(
                    from, new Shard("spelling-" + i, Json.text(json -> Json.strings(json, content)))));
        }
        return new Shelf("spelling", places);
    }

    private static boolean canBeMistyped(String form) {
        return form.length() >= SHORTEST
                && form.length() <= LONGEST
                && form.chars().allMatch(Character::isLetter);
    }
}
