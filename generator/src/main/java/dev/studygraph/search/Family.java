package dev.studygraph.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words that share a stem, and where they occur. */
record Family(String stem, SortedSet<String> forms, List<Posting> postings) {

    Family {
        forms = new TreeSet<>(forms);
        // a copy of all of them would be larger than the site
        postings = postings instanceof Postings ? postings : Collections.unmodifiableList(postings);
    }

    /**
     * An occurrence in a document.
     *
     * @param impact how much the document is about the word, 1 to 15
     */
    record Posting(int document, Field.Level level, int impact) {
        private static final int WEIGHTS = 64;
        private static final int IMPACTS = 16;

        /** The posting of a {@link #weight}. */
        static Posting of(int document, int weight) {
            return new Posting(document, levelOf(weight), weight % IMPACTS);
        }

        static Field.Level levelOf(int weight) {
            return Field.Level.ofRank(weight / IMPACTS);
        }

        /** Level and impact as one number below {@link #WEIGHTS}. */
        int weight() {
            return weight(level, impact);
        }

        static int weight(Field.Level level, int impact) {
            return level.rank() * IMPACTS + impact;
        }
    }

    /** Whether a word stands on this level in one of these documents. */
    boolean isIn(Field.Level level, BitSet documents) {
        if (postings instanceof Postings packed) {
            return packed.isIn(level, documents);
        }
        for (int i = 0; i < postings.size(); i++) {
            Posting posting = postings.get(i);
            if (posting.level() == level && documents.get(posting.document())) {
                return true;
            }
        }
        return false;
    }

    /** The forms as one text; empty where the stem is the only one. */
    String writtenForms() {
        return forms.size() == 1 && forms.first().equals(stem) ? "" : String.join(" ", forms);
    }

    /**
     * The postings by level and impact, the highest first: for each the level and impact as one digit, how many documents, and their
     * numbers as differences. Where many documents share a weight, each costs hardly more than a character.
     */
    String writtenPostings() {
        int[] many = new int[Posting.WEIGHTS];
        postings.forEach(posting -> many[posting.weight()]++);
        int[][] documents = new int[Posting.WEIGHTS][];
        for (int weight = 0; weight < Posting.WEIGHTS; weight++) {
            documents[weight] = new int[many[weight]];
        }
        int[] filled = new int[Posting.WEIGHTS];
        postings.forEach(posting -> documents[posting.weight()][filled[posting.weight()]++] = posting.document());
        StringBuilder text = new StringBuilder();
        for (int weight = Posting.WEIGHTS - 1; weight >= 0; weight--) {
            if (many[weight] > 0) {
                text.append(Vlq.DIGITS.charAt(weight));
                Vlq.append(many[weight], text);
                Vlq.appendAscending(documents[weight], text);
            }
        }
        return text.toString();
    }
}
