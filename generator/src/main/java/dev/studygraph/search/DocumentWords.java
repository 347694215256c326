package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a document, each stem once: its forms, and how often it stands in each field. A site has millions of them, so all are
 * numbers, side by side in three arrays.
 */
final class DocumentWords {
    /** A field goes by its place in this list. */
    static final List<Field> FIELDS = List.of(Field.values());

    private static final int FIELD_BITS = 4;

    private final int[] sizes;
    private final int[] words;
    /** For each stem its number, and where its {@link #occurrences} end. */
    private final int[] stems;
    /** A field in the lower bits, above them how often; those of a stem side by side. */
    private final int[] occurrences;

    private DocumentWords(int[] sizes, int[] words, int[] stems, int[] occurrences) {
        this.sizes = sizes;
        this.words = words;
        this.stems = stems;
        this.occurrences = occurrences;
    }

    static DocumentWords of(SearchDocument document, Tokenizer tokenizer, WordNumbers numbers) {
        int[] sizes = new int[FIELDS.size()];
        Set<Token> words = new LinkedHashSet<>();
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int field = 0; field < FIELDS.size(); field++) {
            List<Token> tokens = tokenizer.tokens(FIELDS.get(field).text(document));
            sizes[field] = tokens.size();
            for (Token token : tokens) {
                words.add(token);
                counts.computeIfAbsent(token.stem(), stem -> new int[FIELDS.size()])[field]++;
            }
        }
        int[] stems = new int[counts.size() * 2];
        int[] occurrences = new int[counts.size() * FIELDS.size()];
        int stem = 0;
        int filled = 0;
        for (Map.Entry<String, int[]> counted : counts.entrySet()) {
            for (int field = 0; field < FIELDS.size(); field++) {
                int often = counted.getValue()[field];
                if (often > 0) {
                    occurrences[filled++] = often << FIELD_BITS | field;
                }
            }
            stems[stem++] = numbers.ofStem(counted.getKey());
            stems[stem++] = filled;
        }
        return new DocumentWords(
                sizes, words.stream().mapToInt(numbers::ofWord).toArray(), stems, Arrays.copyOf(occurrences, filled));
    }

    /** How many words, compound ones with all their readings, a field has. */
    int size(int field) {
        return sizes[field];
    }

    /** Adds the numbers of its words to those seen. */
    void addTo(BitSet seen) {
        for (int word : words) {
            seen.set(word);
        }
    }

    /** Takes the stems of a document. */
    interface Taker {
        /**
         * A stem.
         *
         * @param stem its number
         * @param weight its occurrences, each with the share of its field
         */
        void take(int stem, Field.Level level, double weight);
    }

    /**
     * Gives every stem, in the order in which they first occur.
     *
     * @param shares what an occurrence counts, by field
     */
    void weigh(double[] shares, Taker taker) {
        int at = 0;
        for (int stem = 0; stem < stems.length; stem += 2) {
            Field.Level level = Field.Level.LEADING;
            double weight = 0;
            for (; at < stems[stem + 1]; at++) {
                int field = occurrences[at] & (1 << FIELD_BITS) - 1;
                for (int times = occurrences[at] >>> FIELD_BITS; times > 0; times--) {
                    weight += shares[field];
                }
                Field.Level found = FIELDS.get(field).level();
                level = found.compareTo(level) > 0 ? found : level;
            }
            taker.take(stems[stem], level, weight);
        }
    }
}
