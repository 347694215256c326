package dev.studygraph.note;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A rule such as {@code * * *}, of any length; the library's own reader of it goes one step deeper for each mark. */
final class RuleParser extends AbstractBlockParser {
    private static final int FEWEST = 3;
    private static final int INDENT_OF_CODE = 4;

    private final ThematicBreak block = new ThematicBreak();

    RuleParser(BasedSequence line) {
        block.setChars(line);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    private static boolean isRule(BasedSequence line, int from) {
        char mark = line.charAt(from);
        if (mark != '*' && mark != '_' && mark != '-') {
            return false;
        }
        int marks = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= FEWEST;
    }

    /** Makes the syntax known to the parser. */
    static final class Factory extends InsteadOf {
        Factory() {
            super(new ThematicBreakParser.Factory());
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return (state, matched) -> {
                BasedSequence line = state.getLine();
                return state.getIndent() < INDENT_OF_CODE && isRule(line, state.getNextNonSpaceIndex())
                        ? BlockStart.of(new RuleParser(line.subSequence(state.getIndex())))
                                .atIndex(line.length())
                        : BlockStart.none();
            };
        }
    }
}
