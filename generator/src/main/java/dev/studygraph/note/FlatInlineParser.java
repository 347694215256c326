package dev.studygraph.note;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The library's reader of what stands in a line, without its patterns that go one step deeper for each letter of a comment, a title, an address or
 * for each attribute of a tag. What these match instead is the same, but found in a loop, so that no length of them is too much for the stack.
 */
final class FlatInlineParser extends InlineParserImpl {
    private static final Map<Pattern, Pattern> FLAT = flat(new Parsing(Dialect.OPTIONS));

    FlatInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        return super.match(FLAT.getOrDefault(pattern, pattern));
    }

    /** A repetition of alternatives is a loop only where what it took is never given back, as {@code *+} says. */
    private static Map<Pattern, Pattern> flat(Parsing parsing) {
        String escaped = parsing.ESCAPED_CHAR;
        return Map.of(
                parsing.LINK_TITLE,
                Pattern.compile("^(?:" + title(escaped, "\"", "\"") + "|" + title(escaped, "'", "'") + "|"
                        + title(escaped, "\\(", ")") + ")"),
                parsing.LINK_DESTINATION_ANGLES,
                Pattern.compile(
                        "^<(?:(?:[^<> \\t\\n\\\\\\x00]|" + escaped + "|\\\\| (?![\"']))*+>|[^<> \\t\\n\\x00]*\\\\>)"),
                parsing.LINK_LABEL,
                Pattern.compile("^\\[(?:(?:[^\\\\\\[\\]]|" + escaped + "|\\\\){0,999}+\\]|[^\\[\\]]*\\\\\\])"),
                parsing.EMAIL_AUTOLINK,
                Pattern.compile(parsing.EMAIL_AUTOLINK.pattern().replace(")*))>", ")*+))>")),
                parsing.HTML_TAG,
                Pattern.compile("^(?:<" + parsing.TAGNAME + parsing.ATTRIBUTE + "*+\\s*/?>|" + parsing.CLOSETAG
                        + "|<!---->|<!--(?:-?[^>-])(?:-?[^-])*+-->|" + parsing.PROCESSINGINSTRUCTION + "|"
                        + parsing.DECLARATION + "|" + parsing.CDATA + ")"));
    }

    /** A title that ends at the first closing mark without a backslash, or else at the last with one. */
    private static String title(String escaped, String opening, String closing) {
        return opening + "(?:(?:" + escaped + "|[^" + closing + "\\x00])*+[" + closing + "]|[^\\x00]*[" + closing
                + "])";
    }
}
