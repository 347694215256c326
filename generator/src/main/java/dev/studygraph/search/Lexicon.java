package dev.studygraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the notes as a query looks them up; {@code search-index.js} finds the same in shards. */
final class Lexicon {
    private static final int SHORTEST_INFLECTED = 4;
    private static final int SHORTEST_STEM = 3;

    private final Set<String> unasked;
    private final Set<String> ofNames;
    private final Words asking;
    private final Words idle;
    private final List<String> suffixes;
    private final Map<Integer, List<String>> byLength;

    /**
     * The words of some families.
     *
     * @param unasked words that say nothing beside others
     * @param ofNames stems of the words by which services are called
     */
    Lexicon(List<Family> families, List<String> suffixes, Set<String> unasked, Set<String> ofNames) {
        Map<Boolean, List<Family>> parts =
                families.stream().collect(Collectors.partitioningBy(family -> unasked.containsAll(family.forms())));
        this.unasked = Set.copyOf(unasked);
        this.ofNames = Set.copyOf(ofNames);
        this.idle = Words.of(parts.getOrDefault(true, List.of()));
        this.asking = Words.of(parts.getOrDefault(false, List.of()));
        this.suffixes = List.copyOf(suffixes);
        this.byLength = families.stream()
                .flatMap(family -> family.forms().stream())
                .filter(SpellingShelf::canBeMistyped)
                .distinct()
                .collect(Collectors.groupingBy(String::length));
    }

    /** Words by each of their forms, and by their stems. */
    private record Words(TreeMap<String, List<Family>> byForm, Map<String, Family> byStem) {
        static Words of(List<Family> families) {
            TreeMap<String, List<Family>> byForm = new TreeMap<>();
            Map<String, Family> byStem = new HashMap<>();
            for (Family family : families) {
                byStem.put(family.stem(), family);
                family.forms()
                        .forEach(form -> byForm.computeIfAbsent(form, same -> new ArrayList<>())
                                .add(family));
            }
            return new Words(byForm, byStem);
        }
    }

    /** Whether a word says nothing beside others. */
    boolean isIdle(String form) {
        return unasked.contains(form);
    }

    /** The families that hold just this form, else the one with this stem. */
    List<Family> exact(String form) {
        List<Family> spelt = spelt(form);
        return spelt.isEmpty() ? Stream.ofNullable(asking.byStem.get(form)).toList() : spelt;
    }

    /** The families that hold just this form. */
    List<Family> spelt(String form) {
        List<Family> silent = isIdle(form) ? idle.byForm.getOrDefault(form, List.of()) : List.of();
        return silent.isEmpty() ? asking.byForm.getOrDefault(form, List.of()) : silent;
    }

    /** The family of a form that no note holds, by way of endings that its language exchanges. */
    List<Family> inflected(String form) {
        return stemsOf(form).stream()
                .filter(stem -> !isIdle(stem))
                .flatMap(stem -> Stream.ofNullable(asking.byStem.get(stem)))
                .limit(1)
                .toList();
    }

    /** What may be the stem of a form, likeliest first. */
    List<String> stemsOf(String form) {
        List<String> stems = new ArrayList<>();
        if (form.length() < SHORTEST_INFLECTED || form.codePoints().anyMatch(Lexicon::isNumber)) {
            return stems;
        }
        for (String rule : suffixes) {
            int cut = rule.indexOf('>');
            String ending = rule.substring(0, cut);
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST_STEM) {
                String stem = form.substring(0, form.length() - ending.length()) + rule.substring(cut + 1);
                stems.add(stem);
                if (isDoubled(stem)) {
                    stems.add(stem.substring(0, stem.length() - 1));
                }
            }
        }
        return stems;
    }

    /** Whether the last letter may have been written twice for the sake of an ending, as in <i>overfitting</i>. */
    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1);
    }

    private static boolean isNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The families with a form that begins so, the shortest forms first. */
    List<Family> beginning(String prefix, int most) {
        Map<String, Integer> lengths = new HashMap<>();
        for (Map.Entry<String, List<Family>> entry :
                asking.byForm.tailMap(prefix).entrySet()) {
            if (!entry.getKey().startsWith(prefix)) {
                break;
            }
            entry.getValue()
                    .forEach(family ->
                            lengths.merge(family.stem(), entry.getKey().length(), Math::min));
        }
        return lengths.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .flatMap(entry -> Stream.ofNullable(asking.byStem.get(entry.getKey())))
                .toList();
    }

    /**
     * The nearest right spellings of a word, at most {@code limit} mistakes away; a different first letter counts as half a mistake. A short
     * word with another letter is taken for a mistyped one where the two letters are neighbours, or where the other is a name.
     */
    List<Spelling> spellings(String form, int limit) {
        List<Spelling> near = new ArrayList<>();
        for (int length = form.length() - limit; length <= form.length() + limit; length++) {
            for (String word : byLength.getOrDefault(length, List.of())) {
                int away = Distance.of(form, word, limit);
                if (word.length() >= SHORTEST_INFLECTED && !isIdle(word) && away <= limit && mayBeMeant(form, word)) {
                    near.add(new Spelling(word, away + (word.charAt(0) == form.charAt(0) ? 0 : 0.5)));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Spelling::away).thenComparing(Spelling::word));
        return near.stream()
                .filter(spelling -> spelling.away() == near.get(0).away())
                .toList();
    }

    private boolean mayBeMeant(String form, String word) {
        return !Distance.isAnother(form, word)
                || exact(word).stream().anyMatch(family -> ofNames.contains(family.stem()));
    }

    /**
     * A word that may have been meant.
     *
     * @param away how many mistakes it takes
     */
    record Spelling(String word, double away) {}
}
