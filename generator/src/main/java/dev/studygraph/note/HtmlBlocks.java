package dev.studygraph.note;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Lets the library look for a block of HTML only where the tag that would begin it is no longer than tags are: it goes one step deeper for each letter
 * of a name and for each attribute. What is longer is HTML in a paragraph.
 */
final class HtmlBlocks extends InsteadOf {
    private static final int LONGEST_NAME = 150;
    private static final int MOST_ATTRIBUTES = 50;

    HtmlBlocks() {
        super(new HtmlBlockParser.Factory());
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        var library = new HtmlBlockParser.Factory().apply(options);
        return (state, matched) -> beginsWithLongTag(state.getLine(), state.getNextNonSpaceIndex())
                ? BlockStart.none()
                : library.tryStart(state, matched);
    }

    private static boolean beginsWithLongTag(BasedSequence line, int from) {
        if (line.charAt(from) != '<' || "!?".indexOf(line.safeCharAt(from + 1)) >= 0) {
            return false;
        }
        int name = from + 1;
        while (name < line.length() && " \t\r\n>".indexOf(line.charAt(name)) < 0) {
            name++;
        }
        return name - from > LONGEST_NAME || attributes(line, name) > MOST_ATTRIBUTES;
    }

    /** The words before the end of a tag that stand outside quotation marks. */
    private static int attributes(BasedSequence line, int from) {
        int words = 0;
        char quote = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                break;
            } else if (c == ' ' || c == '\t') {
                words++;
            }
        }
        return words;
    }
}
