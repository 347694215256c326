package dev.studygraph.note;

import dev.studygraph.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The sections of a note in the making: each heading closes those of its level and below. */
final class SectionBuilder {
    private static final class Open {
        final int level;
        final Inline heading;
        final String anchor;
        final Place place;
        final List<Block> blocks = new ArrayList<>();
        final List<Section> sections = new ArrayList<>();
        final List<String> names = new ArrayList<>();

        Open(int level, Inline heading, String anchor, Place place) {
            this.level = level;
            this.heading = heading;
            this.anchor = anchor;
            this.place = place;
        }

        Section close() {
            return new Section(
                    level, heading.phrase(), new Piece(heading.parts()), anchor, names, blocks, sections, place);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    SectionBuilder(Place start) {
        open.push(new Open(0, new Inline(Phrase.plain("", start), List.of()), "", start));
    }

    void heading(int level, Inline heading, String anchor, Place place) {
        while (top().level >= level) {
            closeTop();
        }
        open.push(new Open(level, heading, anchor, place));
    }

    /** Gives the section that is being read further names for links. */
    void names(List<String> names) {
        top().names.addAll(names);
    }

    void block(Block block) {
        top().blocks.add(block);
    }

    /** The section of level 0 with everything in it. */
    Section root() {
        while (open.size() > 1) {
            closeTop();
        }
        return top().close();
    }

    private Open top() {
        return open.getFirst();
    }

    private void closeTop() {
        Section closed = open.pop().close();
        top().sections.add(closed);
    }
}
