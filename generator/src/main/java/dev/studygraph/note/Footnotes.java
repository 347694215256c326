package dev.studygraph.note;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes of a note, numbered in the order of their first marks. Each section shows those it marks, so that it can stand
 * alone; ids hold a colon, which no heading's anchor does.
 */
final class Footnotes {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> marks = new HashMap<>();
    /** Those of this section; one that marks itself, or another that marks it, is shown once all the same. */
    private final Map<String, Shown> inSection = new HashMap<>();

    private final List<Shown> pending = new ArrayList<>();
    private final Map<String, Integer> shown = new HashMap<>();

    /**
     * A footnote to be shown in a section.
     *
     * @param id unique in the note
     * @param mark the id of its first mark in the section
     */
    record Shown(int number, String id, String mark, Body body) {}

    /** What a footnote says. */
    sealed interface Body {
        /** It stands in a block of its own. */
        record Defined(FootnoteBlock block) implements Body {}

        /** It was written where it is marked. */
        record Written(Inline words) implements Body {}
    }

    /** The HTML of a mark. */
    String mark(FootnoteBlock block) {
        return mark(block.getText().toString(), new Body.Defined(block));
    }

    /** The HTML of the mark of a footnote that is written there. */
    String mark(Inline words) {
        // no defined footnote has a bracket in its name
        return mark("[" + numbers.size(), new Body.Written(words));
    }

    private String mark(String name, Body body) {
        int number = numbers.computeIfAbsent(name, unknown -> numbers.size() + 1);
        int count = marks.merge(name, 1, Integer::sum);
        String id = "fnref:" + number + (count == 1 ? "" : ":" + count);
        var note = inSection.computeIfAbsent(name, unknown -> {
            int times = shown.merge(name, 1, Integer::sum);
            var first = new Shown(number, "fn:" + number + (times == 1 ? "" : ":" + times), id, body);
            pending.add(first);
            return first;
        });
        return "<sup class=\"footnote-mark\"><a href=\"#%s\" id=\"%s\">%s</a></sup>".formatted(note.id(), id, number);
    }

    /** The footnotes marked since the last call, in order of their marks. */
    List<Shown> take() {
        List<Shown> taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }

    /** The section ends: what the next one marks, it shows. */
    void endSection() {
        inSection.clear();
    }
}
