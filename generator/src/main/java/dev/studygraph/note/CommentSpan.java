package dev.studygraph.note;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A {@code %%comment%%} that readers do not see. */
final class CommentSpan extends Node {
    private CommentSpan(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int close = parser.peek(1) == '%' ? input.indexOf("%%", start + 2) : -1;
        if (close < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.setIndex(close + 2);
        parser.getBlock().appendChild(new CommentSpan(input.subSequence(start, close + 2)));
        return true;
    }
}
