package dev.studygraph.note;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ---} right below the last row of a table ends it, as on the pages that notes are written for; to the library it makes a heading of the table. */
final class RuleBelowTable implements CustomBlockParserFactory {
    private static final Pattern RULE = Pattern.compile("[ ]{0,3}-{3,}[ \\t]*\\R?");

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return (state, matched) -> {
            BasedSequence line = state.getLine();
            return RULE.matcher(line.subSequence(state.getIndex())).matches()
                            && endsTable(matched.getParagraphContent())
                    ? BlockStart.of(new RuleParser(line.subSequence(state.getIndex())))
                            .atIndex(line.length())
                    : BlockStart.none();
        };
    }

    private static boolean endsTable(@Nullable BasedSequence paragraph) {
        if (paragraph == null) {
            return false;
        }
        var text = paragraph.toString().stripTrailing();
        return text.indexOf('|', text.lastIndexOf('\n') + 1) >= 0
                && text.lines().anyMatch(RuleBelowTable::standsBelowTheHead);
    }

    /** {@code | --- | :-: |}. */
    private static boolean standsBelowTheHead(String line) {
        return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(HeadingParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
