package dev.studygraph.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;

/** The {@code [!type]}, {@code [!type]-} or {@code [!type]+} that makes a quotation a callout. */
final class CalloutMark extends Node {
    private static final int LONGEST = 60;

    private final String type;
    private final Folding folding;

    /** Whether a callout can be folded, and how it is at first. */
    enum Folding {
        NONE,
        CLOSED,
        OPEN
    }

    private CalloutMark(BasedSequence chars, String type, Folding folding) {
        super(chars);
        this.type = type;
        this.folding = folding;
    }

    String type() {
        return type;
    }

    Folding folding() {
        return folding;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Takes a mark that opens the first paragraph of a quotation. */
    static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (start + 3 >= input.length() || input.charAt(start + 1) != '!' || !opensQuotation(parser)) {
            return false;
        }
        int close = input.indexOf(']', start);
        if (close < start + 3 || close - start > LONGEST) {
            return false;
        }
        String inside = input.subSequence(start + 2, close).toString();
        int bar = inside.indexOf('|');
        String type = (bar < 0 ? inside : inside.substring(0, bar)).strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty() || type.indexOf('\n') >= 0 || type.indexOf('[') >= 0) {
            return false;
        }
        char next = close + 1 < input.length() ? input.charAt(close + 1) : ' ';
        Folding folding = next == '-' ? Folding.CLOSED : next == '+' ? Folding.OPEN : Folding.NONE;
        int end = folding == Folding.NONE ? close + 1 : close + 2;
        parser.flushTextNode();
        parser.setIndex(end);
        parser.getBlock().appendChild(new CalloutMark(input.subSequence(start, end), type, folding));
        return true;
    }

    private static boolean opensQuotation(LightInlineParser parser) {
        Node block = parser.getBlock();
        return parser.getIndex() == 0
                && block instanceof Paragraph
                && block.getParent() instanceof BlockQuote
                && block.getPrevious() == null;
    }
}
