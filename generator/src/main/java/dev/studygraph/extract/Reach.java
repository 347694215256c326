package dev.studygraph.extract;

import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Piece;
import dev.studygraph.note.Section;
import java.util.List;

/** How far a heading of needs reaches: what stands below a line drawn across under its list is about something else. */
final class Reach {
    private Reach() {}

    /** The blocks of the section that its heading speaks of. */
    static List<Block> of(Section section) {
        var blocks = section.blocks();
        boolean listed = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (listed && isLine(blocks.get(i))) {
                return blocks.subList(0, i);
            }
            listed |= blocks.get(i).shape() instanceof Bullets
                    || !TickedLines.of(blocks.get(i)).isEmpty();
        }
        return blocks;
    }

    private static boolean isLine(Block block) {
        return block.shape() instanceof Block.Shape.Opaque
                && block.piece().parts().equals(List.of(new Piece.Part.Markup("<hr>")));
    }
}
