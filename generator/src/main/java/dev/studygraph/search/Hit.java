package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.List;

/**
 * A document that answers a query.
 *
 * @param score what decides within a class
 * @param factor what the kind of the document, and a name begun, multiply the score by
 * @param words what each word of the query that it holds adds to the score, before the factor
 */
public record Hit(SearchDocument document, HitClass place, double score, double factor, List<Share> words) {
    public Hit {
        words = List.copyOf(words);
    }

    /**
     * One word's part of a score.
     *
     * @param word as asked
     * @param found the stems by which it was found; empty for a beginning of one or two letters
     * @param way word, joined, prefix, synonym, spelling, related or hint
     * @param level where it stands: name, own or leading
     */
    public record Share(String word, String found, String way, String level, double score) {}
}
