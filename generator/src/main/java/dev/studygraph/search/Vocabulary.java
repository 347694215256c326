package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    private final WordNumbers numbers;
    private final BitSet words = new BitSet();
    private final @Nullable Postings[] postings;

    private Vocabulary(WordNumbers numbers) {
        this.numbers = numbers;
        this.postings = new Postings[numbers.stems()];
    }

    /** The words of the documents, which are numbered by their place in the list. */
    static Vocabulary of(List<SearchDocument> documents, Tokenizer tokenizer) {
        WordNumbers numbers = new WordNumbers();
        List<DocumentWords> words = documents.parallelStream()
                .map(document -> DocumentWords.of(document, tokenizer, numbers))
                .toList();
        return of(words, numbers);
    }

    /** The same of documents whose words are known. */
    static Vocabulary of(List<DocumentWords> documents, WordNumbers numbers) {
        Vocabulary vocabulary = new Vocabulary(numbers);
        double[] averages = averages(documents);
        for (int number = 0; number < documents.size(); number++) {
            vocabulary.take(number, documents.get(number), averages);
        }
        return vocabulary;
    }

    /** All families, by stem. */
    List<Family> families() {
        List<SortedSet<String>> forms = IntStream.range(0, postings.length)
                .<SortedSet<String>>mapToObj(stem -> new TreeSet<>())
                .toList();
        numbers.forEachWord((word, number) -> {
            if (words.get(number)) {
                forms.get(numbers.ofStem(word.stem())).add(word.form());
            }
        });
        List<Family> families = new ArrayList<>();
        numbers.forEachStem((stem, number) -> {
            Postings found = number < postings.length ? postings[number] : null;
            if (found != null) {
                families.add(new Family(stem, forms.get(number), found));
            }
        });
        families.sort(Comparator.comparing(Family::stem));
        return families;
    }

    /** Stems of the words by which services are called. */
    static Set<String> ofNames(List<Family> families, List<SearchDocument> documents) {
        BitSet services = new BitSet();
        for (int number = 0; number < documents.size(); number++) {
            services.set(number, Group.of(documents.get(number)) == Group.SERVICE);
        }
        return families.stream()
                .filter(family -> family.postings().stream()
                        .anyMatch(posting -> posting.level() == Field.Level.NAME && services.get(posting.document())))
                .map(Family::stem)
                .collect(Collectors.toSet());
    }

    /** By field, how many words those documents have on average that have any. */
    private static double[] averages(List<DocumentWords> documents) {
        return IntStream.range(0, DocumentWords.FIELDS.size())
                .mapToDouble(field -> documents.stream()
                        .mapToInt(words -> words.size(field))
                        .filter(size -> size > 0)
                        .average()
                        .orElse(1))
                .toArray();
    }

    private void take(int document, DocumentWords found, double[] averages) {
        double[] shares = new double[averages.length];
        for (int field = 0; field < averages.length; field++) {
            double relative = found.size(field) / averages[field];
            Field kind = DocumentWords.FIELDS.get(field);
            shares[field] = kind.weight() / (1 - kind.lengthShare() + kind.lengthShare() * relative);
        }
        found.addTo(words);
        found.weigh(shares, (stem, level, weight) -> {
            Postings known = postings[stem];
            if (known == null) {
                known = new Postings();
                postings[stem] = known;
            }
            long impact = Math.round(HIGHEST_IMPACT * weight / (SATURATION + weight));
            known.add(document, level, (int) Math.max(1, Math.min(HIGHEST_IMPACT, impact)));
        });
    }
}
