package dev.studygraph.extract;

import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import java.util.List;

/** A list written with signs of its own, one line below the other: {@code ✅ Web sites}, {@code ❌ Batch jobs}. */
final class TickedLines {
    private static final String SIGNS = Negation.TICKS + Negation.CROSSES;

    private TickedLines() {}

    /** The lines of a paragraph of which each begins with a tick or a cross, without those that lead up to something; none of any other block. */
    static List<Phrase> of(Block block) {
        if (!(block.shape() instanceof Paragraph paragraph)) {
            return List.of();
        }
        var lines = Lines.of(paragraph.text());
        return lines.stream().allMatch(TickedLines::isTicked)
                ? lines.stream().filter(line -> !Lines.leadOn(line)).toList()
                : List.of();
    }

    private static boolean isTicked(Phrase line) {
        return SIGNS.indexOf(line.text().strip().codePointAt(0)) >= 0;
    }
}
