package dev.studygraph.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the index needs to know of the site besides its documents.
 *
 * @param language BCP 47 tag; decides the stemmer and the words that say nothing
 * @param synonyms words or phrases to search for as well, by word or phrase
 */
public record SearchSettings(String language, Map<String, List<String>> synonyms) {
    public SearchSettings {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        synonyms.forEach((word, others) -> copy.put(word, List.copyOf(others)));
        synonyms = Collections.unmodifiableMap(copy);
    }
}
