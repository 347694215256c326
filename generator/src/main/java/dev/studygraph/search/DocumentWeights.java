package dev.studygraph.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * How much a document is about each of its stems, in the order of its words.
 *
 * <p>The weight of a word in a document is BM25F's (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, §3.6): occurrences
 * are weighed by field, corrected for the field's length, added up, and only then saturated. It is made here in full, so that a query only adds.
 *
 * <p>It is rounded to one of fifteen impacts. So of the lengths of all other documents, which give the averages, most weights do not depend at all
 * while these move little: {@link #loose} are those that may.
 */
final class DocumentWeights {
    /** The k1 of BM25F: the higher, the more a second occurrence adds. */
    private static final double SATURATION = 2.0;

    private static final int HIGHEST_IMPACT = 15;

    /** By so much of themselves averages may move and weights stay known. */
    private static final double LEEWAY = 0.0005;

    /**
     * So near to where rounding changes an impact is loose. The share of a field, and so the sum, changes by no larger part of itself than the
     * average does; the saturated sum, 15 w / (2 + w), by no more than 15 / 4 of that part. Averages on two sides of where they began are
     * twice the leeway apart; the rest is for what computing rounds.
     */
    private static final double NEAR = HIGHEST_IMPACT / 4.0 * 2 * LEEWAY + 1e-9;

    private final DocumentWords words;
    /** As {@link Family.Posting#weight()}. */
    private final byte[] weights;
    /** Places of stems. */
    private final int[] loose;

    private DocumentWeights(DocumentWords words, byte[] weights, int[] loose) {
        this.words = words;
        this.weights = weights;
        this.loose = loose;
    }

    /** @param averages by field, how many words those documents have that have any */
    static DocumentWeights of(DocumentWords words, double[] averages) {
        double[] shares = shares(words, averages);
        byte[] weights = new byte[words.stems()];
        int[] loose = new int[weights.length];
        int many = 0;
        for (int place = 0; place < weights.length; place++) {
            double impact = impact(words.weight(place, shares));
            weights[place] = packed(words, place, impact);
            if (Math.abs(impact - Math.floor(impact) - 0.5) <= NEAR) {
                loose[many++] = place;
            }
        }
        return new DocumentWeights(words, weights, Arrays.copyOf(loose, many));
    }

    /** Whether weights of these averages can be had of those of the others by looking at the loose ones. */
    static boolean areNear(double[] averages, double[] others) {
        for (int field = 0; field < averages.length; field++) {
            double ratio = averages[field] / others[field];
            if (ratio > 1 + LEEWAY || ratio < 1 / (1 + LEEWAY)) {
                return false;
            }
        }
        return true;
    }

    /** The same under averages that are near to those it began with; this one where nothing differs. */
    DocumentWeights near(double[] averages) {
        if (loose.length == 0) {
            return this;
        }
        double[] shares = shares(words, averages);
        byte[] now = weights;
        for (int place : loose) {
            byte weight = packed(words, place, impact(words.weight(place, shares)));
            if (weight != now[place]) {
                now = now == weights ? weights.clone() : now;
                now[place] = weight;
            }
        }
        return now == weights ? this : new DocumentWeights(words, now, loose);
    }

    DocumentWords words() {
        return words;
    }

    /** What a {@link Family.Posting} of a stem weighs. */
    int weight(int place) {
        return weights[place];
    }

    /** Tells the places at which weights of the same words differ. */
    void differences(DocumentWeights other, IntConsumer taker) {
        for (int place = 0; place < weights.length; place++) {
            if (weights[place] != other.weights[place]) {
                taker.accept(place);
            }
        }
    }

    /** What an occurrence counts, by field. */
    private static double[] shares(DocumentWords words, double[] averages) {
        double[] shares = new double[averages.length];
        for (int field = 0; field < averages.length; field++) {
            double relative = words.size(field) / averages[field];
            Field kind = DocumentWords.FIELDS.get(field);
            shares[field] = kind.weight() / (1 - kind.lengthShare() + kind.lengthShare() * relative);
        }
        return shares;
    }

    private static double impact(double weight) {
        return HIGHEST_IMPACT * weight / (SATURATION + weight);
    }

    private static byte packed(DocumentWords words, int place, double impact) {
        int rounded = (int) Math.max(1, Math.min(HIGHEST_IMPACT, Math.round(impact)));
        return (byte) Family.Posting.weight(words.level(place), rounded);
    }
}
