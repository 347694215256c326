package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings that so many notes repeat that they must be a template ({@code Exam Trap}); a note's own title and a vendor's name are none. */
final class RepeatedHeadings {
    /** What more notes than these have in common is no name. */
    static final int MOST_NOTES = 5;

    private final Set<String> repeated;
    private final NameKey keys;

    RepeatedHeadings(Collection<Note> notes, NameKey keys) {
        this.keys = keys;
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> titles = new HashMap<>();
        for (var note : notes) {
            Set<String> here = new HashSet<>();
            note.root()
                    .flatten()
                    .forEach(section -> spellings(section.heading().text()).forEach(here::add));
            here.forEach(heading -> counts.merge(heading, 1, Integer::sum));
            if (!NoteFiles.isFolderNote(note.path())) {
                titles.merge(NameKey.fold(note.title()), 1, Integer::sum);
            }
        }
        var headings = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_NOTES)
                .map(Map.Entry::getKey)
                .filter(heading -> !titles.containsKey(heading));
        var shared = titles.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_NOTES)
                .map(Map.Entry::getKey);
        repeated = Stream.concat(headings, shared).collect(Collectors.toUnmodifiableSet());
    }

    /** With and without what brackets add for one note only: {@code Logic (Why Lambda?)}. */
    private static Stream<String> spellings(String heading) {
        return Stream.of(heading, NameKey.withoutParentheses(heading))
                .map(NameKey::fold)
                .distinct();
    }

    boolean contains(String heading) {
        return spellings(heading).anyMatch(repeated::contains) && !keys.hasPrefix(heading);
    }
}
