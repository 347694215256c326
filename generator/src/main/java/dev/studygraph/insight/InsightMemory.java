package dev.studygraph.insight;

import dev.studygraph.note.Note;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was found in each note by itself when insights were last worked out. Of a note that is the very same object it is known; whoever reads
 * a vault again and keeps the notes that have not changed has it looked for in the others alone.
 */
public final class InsightMemory {
    private final boolean keeps;
    private Map<String, Looked> known = Map.of();

    private record Looked(Note note, List<UndatedClaim> undated) {}

    private InsightMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** For a program that goes on running. */
    public static InsightMemory kept() {
        return new InsightMemory(true);
    }

    /** For insights that are worked out once. */
    public static InsightMemory none() {
        return new InsightMemory(false);
    }

    /** Lets go of everything. */
    public synchronized void forget() {
        known = Map.of();
    }

    /** The undated claims of notes, in their order; {@code look} finds those of one, and several threads ask it. */
    synchronized List<UndatedClaim> undated(Collection<Note> notes, Function<Note, List<UndatedClaim>> look) {
        Map<String, Looked> before = known;
        List<Looked> now =
                notes.parallelStream().map(note -> looked(note, before, look)).toList();
        if (keeps) {
            known = new HashMap<>();
            now.forEach(looked -> known.put(looked.note().path(), looked));
        }
        return now.stream().flatMap(looked -> looked.undated().stream()).toList();
    }

    @SuppressWarnings("ReferenceEquality") // an equal note that was read again is as soon looked through as compared
    private static Looked looked(Note note, Map<String, Looked> before, Function<Note, List<UndatedClaim>> look) {
        Looked last = before.get(note.path());
        return last != null && last.note() == note ? last : new Looked(note, List.copyOf(look.apply(note)));
    }
}
