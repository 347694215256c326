package dev.studygraph.note;

import dev.studygraph.source.SourceText;
import java.util.OptionalInt;

/** Where the YAML block at the head of a note begins and ends. */
public final class FrontMatterLines {
    private FrontMatterLines() {}

    /** Whether the first line opens such a block. */
    public static boolean open(SourceText source) {
        return source.line(1).stripTrailing().equals("---");
    }

    /** The line that closes the block; empty if none does, or if nothing opens it. */
    public static OptionalInt closing(SourceText source) {
        for (int line = 2; open(source) && line <= source.lineCount(); line++) {
            String text = source.line(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }
}
