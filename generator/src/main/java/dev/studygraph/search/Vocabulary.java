package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    private final Map<String, Draft> drafts = new HashMap<>();

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
        return drafts.values().stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.stem))
                .map(draft -> new Family(draft.stem, new TreeSet<>(draft.forms), draft.postings))
                .toList();
    }

    /** Stems of the words by which services are called. */
    static Set<String> ofNames(List<Family> families, List<SearchDocument> documents) {
        return families.stream()
                .filter(family -> family.postings().stream()
                        .anyMatch(posting -> posting.level() == Field.Level.NAME
                                && Group.of(documents.get(posting.document())) == Group.SERVICE))
                .map(Family::stem)
                .collect(Collectors.toSet());
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
        List<Draft> found = new ArrayList<>();
        fields.forEach((field, tokens) -> {
            double relative = tokens.size() / averages.getOrDefault(field, 1.0);
            double share = field.weight() / (1 - field.lengthShare() + field.lengthShare() * relative);
            for (Token token : tokens) {
                Draft draft = drafts.computeIfAbsent(token.stem(), Draft::new);
                if (draft.document != document) {
                    draft.begin(document);
                    found.add(draft);
                }
                draft.add(token.form(), field.level(), share);
            }
        });
        found.forEach(Draft::end);
    }

    /** A family while its words are being counted, document by document. */
    private static final class Draft {
        private final String stem;
        private final Set<String> forms = new HashSet<>();
        private final Postings postings = new Postings();
        private int document = -1;
        private Field.Level level = Field.Level.LEADING;
        private double weight;

        Draft(String stem) {
            this.stem = stem;
        }

        void begin(int number) {
            document = number;
            level = Field.Level.LEADING;
            weight = 0;
        }

        void add(String form, Field.Level found, double share) {
            forms.add(form);
            level = found.compareTo(level) > 0 ? found : level;
            weight += share;
        }

        void end() {
            long impact = Math.round(HIGHEST_IMPACT * weight / (SATURATION + weight));
            postings.add(new Family.Posting(document, level, (int) Math.max(1, Math.min(HIGHEST_IMPACT, impact))));
        }
    }
}
