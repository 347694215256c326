package dev.studygraph.page.plan;

import dev.studygraph.source.WordCharacter;
import java.util.HashSet;
import java.util.Set;

/** The words of a text, to tell whether another one says more; found without a regular expression, as every line of a vault is asked. */
final class WordSet {
    private WordSet() {}

    /** Each word once; where no word begins or ends the text, also the empty one. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!WordCharacter.is(character)) {
                if (start < at || at == 0) {
                    words.add(text.substring(start, at));
                }
                start = at + Character.charCount(character);
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
