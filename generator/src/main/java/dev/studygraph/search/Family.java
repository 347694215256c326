package dev.studygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
    record Posting(int document, Field.Level level, int impact) {

        /** Level and impact as one number below 64. */
        int weight() {
            return level.rank() * 16 + impact;
        }
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
        NavigableMap<Integer, List<Integer>> byWeight = new TreeMap<>();
        for (Posting posting : postings) {
            byWeight.computeIfAbsent(posting.weight(), same -> new ArrayList<>())
                    .add(posting.document());
        }
        StringBuilder text = new StringBuilder();
        byWeight.descendingMap().forEach((weight, documents) -> {
            text.append(Vlq.DIGITS.charAt(weight));
            Vlq.append(documents.size(), text);
            text.append(Vlq.ascending(documents));
        });
        return text.toString();
    }
}
