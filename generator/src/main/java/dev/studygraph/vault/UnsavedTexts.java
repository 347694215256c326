package dev.studygraph.vault;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an editor holds of a vault and has not saved.
 *
 * @param texts of notes, by path relative to the vault
 * @param gone paths of notes that are no longer there
 */
public record UnsavedTexts(Map<String, String> texts, Set<String> gone) {
    public static final UnsavedTexts NONE = new UnsavedTexts(Map.of(), Set.of());

    public UnsavedTexts {
        texts = Map.copyOf(texts);
        gone = Set.copyOf(gone);
    }

    /** These and others, which win. */
    public UnsavedTexts and(UnsavedTexts others) {
        Map<String, String> all = new TreeMap<>(texts);
        all.keySet().removeAll(others.gone());
        all.putAll(others.texts());
        Set<String> allGone = new TreeSet<>(gone);
        allGone.addAll(others.gone());
        allGone.removeAll(others.texts().keySet());
        return new UnsavedTexts(all, allGone);
    }

    NoteFile file(String path) {
        return NoteFile.of(path, texts.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8));
    }
}
