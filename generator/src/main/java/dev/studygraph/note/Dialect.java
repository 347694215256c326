package dev.studygraph.note;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown that notes are written in: CommonMark with what GitHub and Obsidian add. One parser serves all threads.
 * How deep it goes is bounded by counts ({@link OverLimit}), or by reading in a loop what the library reads by recursion.
 */
final class Dialect {
    static final DataHolder OPTIONS = new MutableDataSet()
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(Parser.SPACE_IN_LINK_URLS, true)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create(),
                            FootnoteExtension.create(),
                            DefinitionExtension.create()))
            .toImmutable();

    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customBlockParserFactory(new RuleBelowTable())
            .customBlockParserFactory(new RuleParser.Factory())
            .customBlockParserFactory(new HtmlBlocks())
            .customInlineParserFactory(FlatInlineParser::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customDelimiterProcessor(new HighlightSyntax())
            .customInlineParserExtensionFactory(new InlineSyntax.Factory())
            .build();

    private Dialect() {}

    static Document parse(String text) {
        return PARSER.parse(text);
    }
}
