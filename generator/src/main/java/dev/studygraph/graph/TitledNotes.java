package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes by the names of what they may describe. */
final class TitledNotes {
    private final NameKey keys;
    private final NoteAliases aliases;
    private final Map<String, List<Note>> byKey = new LinkedHashMap<>();
    private final Map<String, List<Note>> byTitle = new LinkedHashMap<>();

    TitledNotes(NameKey keys, NoteAliases aliases) {
        this.keys = keys;
        this.aliases = aliases;
    }

    void add(Note note) {
        NoteNames.of(note, aliases.of(note))
                .map(keys::of)
                .distinct()
                .forEach(key ->
                        byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(note));
        byTitle.computeIfAbsent(keys.of(note.title()), absent -> new ArrayList<>())
                .add(note);
    }

    /** The notes that have the name, in whatever spelling: as their title, else as another name or that of their file. */
    List<Note> like(String name) {
        String key = keys.of(name);
        return byTitle.getOrDefault(key, byKey.getOrDefault(key, List.of()));
    }

    /** The notes that describe what has the name; where several are called like it, not those that are about something else. */
    List<Note> of(String name) {
        var all = byTitle.containsKey(keys.of(name)) ? like(name) : sure(like(name), name);
        return all.size() < 2
                ? all
                : all.stream()
                        .filter(note -> NoteNames.of(note, aliases.of(note))
                                .filter(called -> keys.of(called).equals(keys.of(name)))
                                .anyMatch(called -> isSame(called, name)))
                        .toList();
    }

    /** Of several notes whose files are called alike, {@code lists/add.md} and {@code sets/add.md}, those whose titles hold the name. */
    private List<Note> sure(List<Note> notes, String name) {
        return notes.size() < 2
                ? notes
                : notes.stream()
                        .filter(note -> aliases.of(note).stream()
                                        .anyMatch(alias -> NameKey.fold(alias).equals(NameKey.fold(name)))
                                || (" " + NameKey.fold(note.title()) + " ").contains(" " + NameKey.fold(name) + " "))
                        .toList();
    }

    /** Whether a note of its own has the name, so that it is not that of the draft, which another describes. */
    boolean areApart(String name, ServiceDraft draft) {
        return !draft.notes().isEmpty()
                && !isSame(draft.title(), name)
                && like(name).size() > 1
                && of(name).stream().anyMatch(note -> !draft.notes().contains(note));
    }

    /** {@code Backup} and {@code Backups} are one, and so are {@code Backup} and {@code AWS Backup}; {@code AWS Backup} and {@code Backups} are two. */
    private boolean isSame(String one, String other) {
        String left = keys.withoutPrefix(one);
        String right = keys.withoutPrefix(other);
        boolean sameVendor = left.equals(one.strip()) == right.equals(other.strip());
        return sameVendor || NameKey.fold(left).equals(NameKey.fold(right));
    }
}
