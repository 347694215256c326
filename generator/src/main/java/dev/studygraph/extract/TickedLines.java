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
        return ticked(Lines.of(paragraph.text()));
    }

    /** The same of the lines that stand behind a label: {@code When to use Ferries:} in the line above. */
    static List<Phrase> behind(Phrase text, int label) {
        var lines = Lines.of(text.part(label, text.text().length()));
        boolean rest = lines.size() > 1
                && lines.get(0).text().codePoints().noneMatch(Character::isLetterOrDigit)
                && !isTicked(lines.get(0));
        return ticked(rest ? lines.subList(1, lines.size()) : lines);
    }

    private static List<Phrase> ticked(List<Phrase> lines) {
        return lines.stream().allMatch(TickedLines::isTicked)
                ? lines.stream().filter(line -> !Lines.leadOn(line)).toList()
                : List.of();
    }

    private static boolean isTicked(Phrase line) {
        return SIGNS.indexOf(line.text().strip().codePointAt(0)) >= 0;
    }
}
