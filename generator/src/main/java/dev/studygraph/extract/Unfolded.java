package dev.studygraph.extract;

import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Details;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Piece;
import dev.studygraph.note.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A note as its rules read it: where a fold-out holds a chapter with headings of its own, these are sections as well. Such a section has the
 * anchor of the one that the fold-out stands in, for there is no other.
 */
final class Unfolded {
    private final WordLists words;
    private final String anchor;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Section> sections = new ArrayList<>();

    private record Open(int level, Phrase heading, List<Block> blocks, List<Section> sections) {}

    private Unfolded(WordLists words, String anchor) {
        this.words = words;
        this.anchor = anchor;
    }

    static Note of(Note note, WordLists words) {
        var root = of(note.root(), words);
        return root.equals(note.root())
                ? note
                : new Note(
                        note.path(),
                        note.frontMatter(),
                        note.title(),
                        root,
                        note.writtenIn(),
                        note.tags(),
                        note.diagnostics());
    }

    private static Section of(Section section, WordLists words) {
        var unfolded = new Unfolded(words, section.anchor());
        unfolded.read(section.blocks(), section.level());
        unfolded.closeDownTo(0);
        section.sections().forEach(child -> unfolded.sections.add(of(child, words)));
        return section.with(unfolded.blocks, unfolded.sections);
    }

    /** @param outer the level of what the blocks stand in: headings among them are below it */
    private void read(List<Block> from, int outer) {
        for (var block : from) {
            if (block.shape() instanceof Details details && holdsChapter(details)) {
                int depth = open.size();
                int level = outer;
                if (!details.summary().isBlank()) {
                    level++;
                    heading(level, details.summary());
                }
                read(details.blocks(), level);
                closeDownTo(depth);
            } else if (block.shape() instanceof Paragraph paragraph && paragraph.heading() > 0) {
                heading(Math.max(paragraph.heading(), outer + 1), paragraph.text());
            } else {
                (open.isEmpty() ? blocks : open.getFirst().blocks()).add(block);
            }
        }
    }

    /** A fold-out with the answer to a question stays one, whatever headings it has. */
    private boolean holdsChapter(Details details) {
        return !words.isIn(Word.ANSWER, details.summary().text()) && hasHeading(details);
    }

    private static boolean hasHeading(Details details) {
        return details.blocks().stream()
                .anyMatch(block -> (block.shape() instanceof Paragraph paragraph && paragraph.heading() > 0)
                        || (block.shape() instanceof Details inner && hasHeading(inner)));
    }

    private void heading(int level, Phrase text) {
        while (!open.isEmpty() && open.getFirst().level() >= level) {
            close();
        }
        open.push(new Open(level, text, new ArrayList<>(), new ArrayList<>()));
    }

    private void closeDownTo(int depth) {
        while (open.size() > depth) {
            close();
        }
    }

    private void close() {
        var closed = open.pop();
        var section = new Section(
                closed.level(),
                closed.heading(),
                new Piece(List.of()),
                anchor,
                List.of(),
                closed.blocks(),
                closed.sections(),
                closed.heading().place());
        (open.isEmpty() ? sections : open.getFirst().sections()).add(section);
    }
}
