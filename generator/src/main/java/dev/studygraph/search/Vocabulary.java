package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every word of the documents, by stem.
 *
 * <p>The weight of a word in a document is BM25F's (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, §3.6): occurrences
 * are weighed by field, corrected for the field's length, added up, and only then saturated. It is made here in full, so that a query only adds.
 */
final class Vocabulary {

    /** The k1 of BM25F: the higher, the more a second occurrence adds. */
    private static final double SATURATION = 2.0;

    private static final int HIGHEST_IMPACT = 15;

    private final Map<String, SortedSet<String>> forms = new HashMap<>();
    private final Map<String, List<Family.Posting>> postings = new HashMap<>();

    private Vocabulary() {}

    /** The words of the documents, which are numbered by their place in the list. */
    static Vocabulary of(List<SearchDocument> documents, Tokenizer tokenizer) {
        Vocabulary vocabulary = new Vocabulary();
        List<Map<Field, List<Token>>> read = documents.parallelStream()
                .map(document -> fields(document, tokenizer))
                .toList();
        Map<Field, Double> averages = averages(read);
        for (int number = 0; number < read.size(); number++) {
            vocabulary.take(number, read.get(number), averages);
        }
        return vocabulary;
    }

    private static Map<Field, List<Token>> fields(SearchDocument document, Tokenizer tokenizer) {
        Map<Field, List<Token>> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, tokenizer.tokens(field.text(document)));
        }
        return fields;
    }

    /** All families, by stem. */
    List<Family> families() {
        List<Family> families = new ArrayList<>();
        new TreeMap<>(postings)
                .forEach((stem, list) ->
                        families.add(new Family(stem, forms.getOrDefault(stem, new TreeSet<>()), list)));
        return families;
    }

    private static Map<Field, Double> averages(List<Map<Field, List<Token>>> documents) {
        Map<Field, Double> averages = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            averages.put(
                    field,
                    documents.stream()
                            .map(fields -> fields.getOrDefault(field, List.of()))
                            .filter(tokens -> !tokens.isEmpty())
                            .mapToInt(Collection::size)
                            .average()
                            .orElse(1));
        }
        return averages;
    }

    private void take(int document, Map<Field, List<Token>> fields, Map<Field, Double> averages) {
        Map<String, Occurrence> occurrences = new HashMap<>();
        fields.forEach((field, tokens) -> {
            double relative = tokens.size() / averages.getOrDefault(field, 1.0);
            double share = field.weight() / (1 - field.lengthShare() + field.lengthShare() * relative);
            for (Token token : tokens) {
                forms.computeIfAbsent(token.stem(), stem -> new TreeSet<>()).add(token.form());
                occurrences
                        .computeIfAbsent(token.stem(), stem -> new Occurrence())
                        .add(field.level(), share);
            }
        });
        occurrences.forEach((stem, occurrence) -> postings.computeIfAbsent(stem, same -> new ArrayList<>())
                .add(new Family.Posting(document, occurrence.level, occurrence.impact())));
    }

    /** A word in one document while it is being counted. */
    private static final class Occurrence {
        private Field.Level level = Field.Level.LEADING;
        private double weight;

        void add(Field.Level found, double share) {
            level = found.compareTo(level) > 0 ? found : level;
            weight += share;
        }

        int impact() {
            long impact = Math.round(HIGHEST_IMPACT * weight / (SATURATION + weight));
            return (int) Math.max(1, Math.min(HIGHEST_IMPACT, impact));
        }
    }
}
