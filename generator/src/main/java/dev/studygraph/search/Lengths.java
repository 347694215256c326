package dev.studygraph.search;

import java.util.List;

/** How long the fields of all documents are together, in whole words, so that a document can be taken out and another put in exactly. */
final class Lengths {
    private final long[] words;
    /** By field, how many documents have any. */
    private final long[] documents;

    private Lengths(long[] words, long[] documents) {
        this.words = words;
        this.documents = documents;
    }

    static Lengths of(List<DocumentWords> documents) {
        int fields = DocumentWords.FIELDS.size();
        var all = new Lengths(new long[fields], new long[fields]);
        documents.forEach(document -> all.enter(document, 1));
        return all;
    }

    /** The same with one document more. */
    Lengths with(DocumentWords document) {
        return entered(document, 1);
    }

    /** The same with one document less. */
    Lengths without(DocumentWords document) {
        return entered(document, -1);
    }

    /** By field, how many words those documents have on average that have any; 1 where none has. */
    double[] averages() {
        double[] averages = new double[words.length];
        for (int field = 0; field < averages.length; field++) {
            averages[field] = documents[field] > 0 ? (double) words[field] / documents[field] : 1;
        }
        return averages;
    }

    private Lengths entered(DocumentWords document, int times) {
        var other = new Lengths(words.clone(), documents.clone());
        other.enter(document, times);
        return other;
    }

    private void enter(DocumentWords document, int times) {
        for (int field = 0; field < words.length; field++) {
            int size = document.size(field);
            words[field] += (long) times * size;
            documents[field] += size > 0 ? times : 0;
        }
    }
}
