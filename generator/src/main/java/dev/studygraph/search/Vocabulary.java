package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        return of(documents.parallelStream()
                .map(document -> DocumentWords.of(document, tokenizer))
                .toList());
    }

    /** The same of documents whose words are known. */
    static Vocabulary of(List<DocumentWords> documents) {
        Vocabulary vocabulary = new Vocabulary();
        List<Double> averages = averages(documents);
        for (int number = 0; number < documents.size(); number++) {
            vocabulary.take(number, documents.get(number), averages);
        }
        return vocabulary;
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

    /** By field, how many words those documents have on average that have any. */
    private static List<Double> averages(List<DocumentWords> documents) {
        return IntStream.range(0, DocumentWords.FIELDS.size())
                .mapToObj(field -> documents.stream()
                        .mapToInt(words -> words.size(field))
                        .filter(size -> size > 0)
                        .average()
                        .orElse(1))
                .toList();
    }

    private void take(int number, DocumentWords words, List<Double> averages) {
        List<Double> shares = new ArrayList<>();
        for (int field = 0; field < averages.size(); field++) {
            double relative = words.size(field) / averages.get(field);
            Field kind = DocumentWords.FIELDS.get(field);
            shares.add(kind.weight() / (1 - kind.lengthShare() + kind.lengthShare() * relative));
        }
        words.weigh(shares, (stem, forms, level, weight) -> {
            Draft draft = drafts.computeIfAbsent(stem, Draft::new);
            for (Token token : forms) {
                draft.forms.add(token.form());
            }
            long impact = Math.round(HIGHEST_IMPACT * weight / (SATURATION + weight));
            draft.postings.add(
                    new Family.Posting(number, level, (int) Math.max(1, Math.min(HIGHEST_IMPACT, impact))));
        });
    }

    /** A family while its documents are being taken. */
    private static final class Draft {
        private final String stem;
        private final Set<String> forms = new HashSet<>();
        private final Postings postings = new Postings();

        Draft(String stem) {
            this.stem = stem;
        }
    }
}
