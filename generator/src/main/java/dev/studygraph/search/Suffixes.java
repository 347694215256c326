package dev.studygraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The endings that stemming took off or changed in a vocabulary, most telling first.
 *
 * <p>With them the browser finds the stem of a word that no note holds in just that form, in any language, without a stemmer of its own: an
 * ending is only ever exchanged for one that leads to a stem which is there.
 */
final class Suffixes {

    /** An ending that the notes hold but once is as likely an accident. */
    private static final int FEWEST = 2;

    /** One that is rare among everyday words, too, makes another word rather than another form. */
    private static final int FEWEST_EVERYDAY = 4;

    /** Endings as frequent as this stand for one another. */
    private static final int FREQUENT = 40;

    private static final int MOST = 80;

    private Suffixes() {}

    /**
     * Rules as {@code ending>replacement}: the longest ending first, then the most frequent, then by letter.
     *
     * @param everyday words of the language beside those of the notes, so that few notes know its endings as well
     */
    static List<String> of(List<Family> families, List<Token> everyday) {
        Map<String, Integer> inNotes = new TreeMap<>();
        for (Family family : families) {
            for (String form : family.forms()) {
                if (!form.equals(family.stem())) {
                    inNotes.merge(rule(form, family.stem()), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> seen = new TreeMap<>(inNotes);
        for (Token token : everyday) {
            if (!token.form().equals(token.stem())) {
                seen.merge(rule(token.form(), token.stem()), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> frequent = new ArrayList<>(seen.entrySet());
        frequent.removeIf(rule -> rule.getKey().startsWith(">")
                || (rule.getValue() < FEWEST_EVERYDAY && inNotes.getOrDefault(rule.getKey(), 0) < FEWEST));
        frequent.addAll(exchanged(frequent));
        frequent.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return frequent.stream()
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt((String rule) -> -rule.indexOf('>')))
                .toList();
    }

    /** What frequent endings do behind the same letters: where <i>ated</i> leads, <i>ating</i> leads as well. */
    private static List<Map.Entry<String, Integer>> exchanged(List<Map.Entry<String, Integer>> rules) {
        Set<String> known = rules.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        List<String> endings = rules.stream()
                .filter(rule -> rule.getKey().endsWith(">") && rule.getValue() >= FREQUENT)
                .map(rule -> rule.getKey().substring(0, rule.getKey().length() - 1))
                .filter(ending -> ending.length() > 1)
                .toList();
        Map<String, Integer> more = new TreeMap<>();
        for (Map.Entry<String, Integer> rule : rules) {
            String[] parts = rule.getKey().split(">", -1);
            for (String ending : endings) {
                int before = parts[0].length() - ending.length();
                if (before > 0 && parts[0].endsWith(ending)) {
                    endings.forEach(other ->
                            more.putIfAbsent(parts[0].substring(0, before) + other + ">" + parts[1], rule.getValue()));
                }
            }
        }
        more.keySet().removeAll(known);
        return List.copyOf(more.entrySet());
    }

    private static String rule(String form, String stem) {
        int shared = 0;
        while (shared < form.length() && shared < stem.length() && form.charAt(shared) == stem.charAt(shared)) {
            shared++;
        }
        return form.substring(shared) + ">" + stem.substring(shared);
    }
}
