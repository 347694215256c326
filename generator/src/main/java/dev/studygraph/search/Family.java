package dev.studygraph.search;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words that share a stem, and where they occur. */
record Family(String stem, SortedSet<String> forms, List<Posting> postings) {

    Family {
        forms = new TreeSet<>(forms);
        postings = List.copyOf(postings);
    }

    /**
     * An occurrence in a document.
     *
     * @param impact how much the document is about the word, 1 to 15
     */
    record Posting(int document, Field.Level level, int impact) {}

    /** The forms as one text; empty where the stem is the only one. */
    String writtenForms() {
        return forms.size() == 1 && forms.first().equals(stem) ? "" : String.join(" ", forms);
    }

    String writtenPostings() {
        StringBuilder text = new StringBuilder();
        int before = 0;
        for (Posting posting : postings) {
            Vlq.append(posting.document() - before, text);
            text.append(Vlq.DIGITS.charAt(posting.level().rank() * 16 + posting.impact()));
            before = posting.document();
        }
        return text.toString();
    }
}
