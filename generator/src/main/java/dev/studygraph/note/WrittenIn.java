package dev.studygraph.note;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The language that a note is written in.
 *
 * @param language a tag such as {@code pt}; empty where too little is written to tell
 * @param letters how much of the note was looked at
 */
public record WrittenIn(String language, int letters) {
    /** Enough to tell a language by, so that a long note takes no longer. */
    private static final int LOOKED_AT = 4_000;

    /** The language of the Markdown from an offset on, code in fences aside. */
    static WrittenIn of(String text, int from) {
        var letters = new LetterCounts();
        int end = Math.min(text.length(), from + LOOKED_AT);
        boolean code = false;
        for (int start = from; start < end; ) {
            int next = text.indexOf('\n', start) + 1;
            int stop = next == 0 ? end : Math.min(next, end);
            boolean fence = text.startsWith("```", start) || text.startsWith("~~~", start);
            code ^= fence;
            if (!code && !fence) {
                letters.add(text, start, stop);
            }
            start = stop;
        }
        return new WrittenIn(letters.language(), letters.total());
    }

    /** The language that most is written in; empty where that of no note is known. */
    public static String ofMost(Stream<WrittenIn> notes) {
        Map<String, Long> letters = new TreeMap<>();
        notes.filter(note -> !note.language().isEmpty())
                .forEach(note -> letters.merge(note.language(), (long) note.letters(), Long::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
