package dev.studygraph.search;

import dev.studygraph.vault.Configuration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the index needs to know of the site besides its documents.
 *
 * @param language BCP 47 tag; decides the stemmer and the words that say nothing
 * @param synonyms words or phrases to search for as well, by word or phrase
 * @param domains what readers see of the domains and tasks of exams, by reference such as {@code MLS-C01/1.3}
 */
public record SearchSettings(String language, Map<String, List<String>> synonyms, Map<String, String> domains) {
    public SearchSettings {
        domains = Map.copyOf(domains);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        synonyms.forEach((word, others) -> copy.put(word, List.copyOf(others)));
        synonyms = Collections.unmodifiableMap(copy);
    }

    /** What a vault says of all this. */
    public static SearchSettings of(Configuration configuration) {
        Map<String, String> domains = new HashMap<>();
        for (var exam : configuration.exams()) {
            for (var domain : exam.domains()) {
                name(domains, exam.id(), domain.id(), domain.title());
                domain.tasks().forEach(task -> name(domains, exam.id(), task.id(), task.title()));
            }
        }
        return new SearchSettings(configuration.language(), configuration.synonyms(), domains);
    }

    private static void name(Map<String, String> domains, String exam, String id, String title) {
        domains.put(exam + "/" + id, exam + " " + id + ": " + title);
    }
}
