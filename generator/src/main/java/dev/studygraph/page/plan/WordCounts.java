package dev.studygraph.page.plan;

import dev.studygraph.page.SearchDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many words the texts of pages hold. Of a document that is the very one of the last time they are not counted again. */
final class WordCounts {
    private Map<String, Counted> known = Map.of();

    private record Counted(SearchDocument document, int words) {}

    /** By the path of a page, the words of all documents that stand on it. */
    synchronized Map<String, Integer> byPage(List<SearchDocument> documents) {
        Map<String, Counted> now = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (var document : documents) {
            var counted = counted(document);
            now.put(document.id(), counted);
            words.merge(document.path().value(), counted.words(), Integer::sum);
        }
        known = now;
        return words;
    }

    @SuppressWarnings("ReferenceEquality") // another object that is equal is rare, and as soon counted as compared
    private Counted counted(SearchDocument document) {
        var before = known.get(document.id());
        return before != null && before.document() == document
                ? before
                : new Counted(document, wordsIn(document.body()));
    }

    private static int wordsIn(String text) {
        int words = 0;
        boolean within = false;
        char[] characters = text.toCharArray(); // looking into the text itself takes four times as long
        for (int i = 0; i < characters.length; i++) {
            char character = characters[i];
            boolean space = character == ' ' || (character >= '\t' && character <= '\r');
            words += !space && !within ? 1 : 0;
            within = !space;
        }
        return words;
    }
}
