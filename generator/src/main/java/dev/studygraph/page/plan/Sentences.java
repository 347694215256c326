package dev.studygraph.page.plan;

import dev.studygraph.note.Phrase;
import java.util.regex.Pattern;

/** Finds where sentences end. */
final class Sentences {
    /** An end mark followed by white space and something that can begin a sentence; CJK marks need no space. */
    private static final Pattern END = Pattern.compile("(?<=[.!?؟])\\s+(?=[\\p{Lu}\\p{Lo}\\p{N}\"“(])|(?<=[。！？])");

    private Sentences() {}

    static Phrase first(Phrase text) {
        var end = END.matcher(text.text());
        return end.find() ? text.part(0, end.start()) : text;
    }
}
