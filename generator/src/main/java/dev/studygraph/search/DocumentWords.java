package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a document, each stem once: its forms, and how often it stands in each field. A site has millions of them, so they
 * stand side by side in three arrays.
 */
final class DocumentWords {
    /** A field goes by its place in this list. */
    static final List<Field> FIELDS = List.of(Field.values());

    private static final int FIELD_BITS = 4;

    private final int[] sizes;
    private final Token[] tokens;
    /** A field in the lower bits, above them how often; those of a stem side by side. */
    private final int[] occurrences;
    /** For each stem where its tokens and its occurrences end. */
    private final int[] ends;

    private DocumentWords(int[] sizes, Token[] tokens, int[] occurrences, int[] ends) {
        this.sizes = sizes;
        this.tokens = tokens;
        this.occurrences = occurrences;
        this.ends = ends;
    }

    static DocumentWords of(SearchDocument document, Tokenizer tokenizer) {
        int[] sizes = new int[FIELDS.size()];
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (int field = 0; field < FIELDS.size(); field++) {
            List<Token> tokens = tokenizer.tokens(FIELDS.get(field).text(document));
            sizes[field] = tokens.size();
            for (Token token : tokens) {
                counts.computeIfAbsent(token.stem(), stem -> new Counts()).add(token, field);
            }
        }
        List<Token> tokens = new ArrayList<>();
        int[] occurrences = new int[counts.size() * 2];
        int[] ends = new int[counts.size() * 2];
        int filled = 0;
        int stem = 0;
        for (Counts counted : counts.values()) {
            tokens.addAll(counted.tokens);
            if (filled + FIELDS.size() > occurrences.length) {
                occurrences = Arrays.copyOf(occurrences, occurrences.length * 2 + FIELDS.size());
            }
            for (int field = 0; field < FIELDS.size(); field++) {
                if (counted.inField[field] > 0) {
                    occurrences[filled++] = counted.inField[field] << FIELD_BITS | field;
                }
            }
            ends[stem++] = tokens.size();
            ends[stem++] = filled;
        }
        return new DocumentWords(sizes, tokens.toArray(Token[]::new), Arrays.copyOf(occurrences, filled), ends);
    }

    /** A stem while it is being counted. */
    private static final class Counts {
        private final Set<Token> tokens = new LinkedHashSet<>(2);
        private final int[] inField = new int[FIELDS.size()];

        void add(Token token, int field) {
            tokens.add(token);
            inField[field]++;
        }
    }

    /** How many words, compound ones with all their readings, a field has. */
    int size(int field) {
        return sizes[field];
    }

    /** Takes the stems of a document. */
    interface Taker {
        /**
         * A stem.
         *
         * @param weight its occurrences, each with the share of its field
         */
        void take(String stem, List<Token> forms, Field.Level level, double weight);
    }

    /**
     * Gives every stem, in the order in which they first occur.
     *
     * @param shares what an occurrence counts, by field
     */
    void weigh(List<Double> shares, Taker taker) {
        List<Token> all = Arrays.asList(tokens);
        int token = 0;
        int at = 0;
        for (int stem = 0; stem < ends.length; stem += 2) {
            Field.Level level = Field.Level.LEADING;
            double weight = 0;
            for (; at < ends[stem + 1]; at++) {
                int field = occurrences[at] & (1 << FIELD_BITS) - 1;
                double share = shares.get(field);
                for (int times = occurrences[at] >>> FIELD_BITS; times > 0; times--) {
                    weight += share;
                }
                Field.Level found = FIELDS.get(field).level();
                level = found.compareTo(level) > 0 ? found : level;
            }
            taker.take(tokens[token].stem(), all.subList(token, ends[stem]), level, weight);
            token = ends[stem];
        }
    }
}
