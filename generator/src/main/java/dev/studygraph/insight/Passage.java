package dev.studygraph.insight;

import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A running text of a note, with the section it stands in.
 *
 * @param callout the type of the callout it stands in, or empty
 */
public record Passage(Phrase text, SectionRef section, String callout) {
    private static final Set<String> NOT_PROSE = Set.of("scenario", "comparison", "compare", "decision", "skip");

    /** Every paragraph, list item and table cell of a note, in reading order; scenarios, comparisons and decisions are left out. */
    public static List<Passage> of(Note note) {
        var passages = new ArrayList<Passage>();
        note.sections().forEach(section -> {
            var reference = new SectionRef(note.path(), section.anchor());
            section.blocks().forEach(block -> collect(block, reference, "", passages));
        });
        return passages;
    }

    private static void collect(Block block, SectionRef section, String callout, List<Passage> into) {
        var shape = block.shape();
        if (shape instanceof Block.Shape.Paragraph paragraph) {
            into.add(new Passage(paragraph.text(), section, callout));
        } else if (shape instanceof Block.Shape.Bullets bullets) {
            for (var item : bullets.items()) {
                into.add(new Passage(item.text(), section, callout));
                item.blocks().forEach(inner -> collect(inner, section, callout, into));
            }
        } else if (shape instanceof Block.Shape.Table table) {
            table.rows().forEach(row -> row.forEach(cell -> into.add(new Passage(cell, section, callout))));
        } else if (shape instanceof Block.Shape.Callout inner && !NOT_PROSE.contains(inner.type())) {
            inner.blocks().forEach(within -> collect(within, section, inner.type(), into));
        } else if (shape instanceof Block.Shape.Quote quote) {
            quote.blocks().forEach(within -> collect(within, section, callout, into));
        } else if (shape instanceof Block.Shape.Details details) {
            details.blocks().forEach(within -> collect(within, section, callout, into));
        }
    }
}
