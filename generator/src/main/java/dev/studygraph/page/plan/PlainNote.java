package dev.studygraph.page.plan;

import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A note in plain words, for the search.
 *
 * @param texts of its sections, in reading order, without the callouts and table rows of needs, which stand for themselves
 * @param besides what these say, in reading order
 */
record PlainNote(Note note, List<String> texts, List<Beside> besides) {
    PlainNote {
        texts = List.copyOf(texts);
        besides = List.copyOf(besides);
    }

    /** What a need has beside it, where it stands. */
    record Beside(String need, String text) {}

    static PlainNote of(Note note, Set<String> needs) {
        List<Beside> besides = new ArrayList<>();
        List<String> texts = note.sections()
                .map(section -> section.blocks().stream()
                        .map(block ->
                                ShapeText.without(needs, block, (need, text) -> besides.add(new Beside(need, text))))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")))
                .toList();
        return new PlainNote(note, texts, besides);
    }
}
