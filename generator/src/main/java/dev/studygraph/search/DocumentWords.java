package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

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

    /** Gives the numbers of its words. */
    void forEachWord(IntConsumer taker) {
        for (int word : words) {
            taker.accept(word);
        }
    }

    /** How many stems there are; each has a place from 0, in the order in which they first occur. */
    int stems() {
        return stems.length / 2;
    }

    /** The number of the stem at a place. */
    int stem(int place) {
        return stems[2 * place];
    }

    /** The highest level of the fields that the stem at a place stands in. */
    Field.Level level(int place) {
        Field.Level level = Field.Level.LEADING;
        for (int at = begin(place); at < stems[2 * place + 1]; at++) {
            Field.Level found = FIELDS.get(field(at)).level();
            level = found.compareTo(level) > 0 ? found : level;
        }
        return level;
    }

    /**
     * The occurrences of the stem at a place, each with the share of its field.
     *
     * @param shares what an occurrence counts, by field
     */
    double weight(int place, double[] shares) {
        double weight = 0;
        for (int at = begin(place); at < stems[2 * place + 1]; at++) {
            for (int times = occurrences[at] >>> FIELD_BITS; times > 0; times--) {
                weight += shares[field(at)];
            }
        }
        return weight;
    }

    private int begin(int place) {
        return place == 0 ? 0 : stems[2 * place - 1];
    }

    private int field(int at) {
        return occurrences[at] & (1 << FIELD_BITS) - 1;
    }
}
