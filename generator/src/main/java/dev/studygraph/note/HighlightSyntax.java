package dev.studygraph.note;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The syntax {@code ==highlighted==}. */
final class HighlightSyntax implements DelimiterProcessor {
    /** A highlighted range. */
    static final class Highlight extends DelimitedNodeImpl {
        Highlight(BasedSequence opening, BasedSequence text, BasedSequence closing) {
            super(opening, text, closing);
        }
    }

    @Override
    public char getOpeningCharacter() {
        return '=';
    }

    @Override
    public char getClosingCharacter() {
        return '=';
    }

    @Override
    public int getMinLength() {
        return 2;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() == 2 && closer.length() == 2 ? 2 : 0;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
        BasedSequence input = opener.getInput();
        var highlight = new Highlight(
                opener.getTailChars(delimitersUsed),
                input.subSequence(opener.getEndIndex(), closer.getStartIndex()),
                closer.getLeadChars(delimitersUsed));
        opener.moveNodesBetweenDelimitersTo(highlight, closer);
    }

    @Override
    public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
        return null;
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean beforePunct,
            boolean afterPunct,
            boolean beforeSpace,
            boolean afterSpace) {
        return left;
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean beforePunct,
            boolean afterPunct,
            boolean beforeSpace,
            boolean afterSpace) {
        return right;
    }

    @Override
    public boolean skipNonOpenerCloser() {
        return false;
    }
}
