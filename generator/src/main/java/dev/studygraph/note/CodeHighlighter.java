package dev.studygraph.note;

import java.util.List;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Code as HTML whose words carry their role as a class: {@code <span class="tok-keyword">}. */
final class CodeHighlighter {
    private static final int LARGEST = 100_000;
    private static final int LONGEST_LINE = 5_000;

    /** What fences call a language, and what the highlighting library calls it. */
    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("bash", "text/unix"),
            Map.entry("c", "text/c"),
            Map.entry("c#", "text/cs"),
            Map.entry("c++", "text/cpp"),
            Map.entry("cpp", "text/cpp"),
            Map.entry("csharp", "text/cs"),
            Map.entry("css", "text/css"),
            Map.entry("csv", "text/csv"),
            Map.entry("dart", "text/dart"),
            Map.entry("docker", "text/dockerfile"),
            Map.entry("dockerfile", "text/dockerfile"),
            Map.entry("go", "text/golang"),
            Map.entry("golang", "text/golang"),
            Map.entry("groovy", "text/groovy"),
            Map.entry("html", "text/html"),
            Map.entry("ini", "text/ini"),
            Map.entry("java", "text/java"),
            Map.entry("javascript", "text/javascript"),
            Map.entry("js", "text/javascript"),
            Map.entry("json", "text/json"),
            Map.entry("jsonc", "text/jshintrc"),
            Map.entry("kotlin", "text/kotlin"),
            Map.entry("latex", "text/latex"),
            Map.entry("lua", "text/lua"),
            Map.entry("makefile", "text/makefile"),
            Map.entry("perl", "text/perl"),
            Map.entry("php", "text/php"),
            Map.entry("powershell", "text/powershell"),
            Map.entry("properties", "text/properties"),
            Map.entry("proto", "text/proto"),
            Map.entry("py", "text/python"),
            Map.entry("pyspark", "text/python"),
            Map.entry("python", "text/python"),
            Map.entry("rb", "text/ruby"),
            Map.entry("ruby", "text/ruby"),
            Map.entry("rust", "text/rust"),
            Map.entry("scala", "text/scala"),
            Map.entry("sh", "text/unix"),
            Map.entry("shell", "text/unix"),
            Map.entry("sql", "text/sql"),
            Map.entry("ts", "text/typescript"),
            Map.entry("typescript", "text/typescript"),
            Map.entry("xml", "text/xml"),
            Map.entry("yaml", "text/yaml"),
            Map.entry("yml", "text/yaml"),
            Map.entry("zsh", "text/unix"));

    private CodeHighlighter() {}

    /** The lines as HTML, each ended by a line feed; escaped and no more where the language is unknown. */
    static String highlight(String language, List<String> lines) {
        String style = STYLES.get(language);
        long size = lines.stream().mapToLong(String::length).sum();
        var html = new StringBuilder();
        if (style == null || size > LARGEST || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            lines.forEach(line -> html.append(Html.escape(line)).append('\n'));
            return html.toString();
        }
        // A maker keeps its state between calls, so each block gets one of its own.
        TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
        int state = TokenTypes.NULL;
        for (String line : lines) {
            char[] characters = line.toCharArray();
            line(html, maker.getTokenList(new Segment(characters, 0, characters.length), state, 0));
            html.append('\n');
            state = maker.getLastTokenTypeOnLine(new Segment(characters, 0, characters.length), state);
        }
        return html.toString();
    }

    private static void line(StringBuilder html, Token first) {
        for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
            String role = role(token.getType());
            String text = Html.escape(token.getLexeme());
            if (role.isEmpty()) {
                html.append(text);
            } else {
                html.append("<span class=\"tok-")
                        .append(role)
                        .append("\">")
                        .append(text)
                        .append("</span>");
            }
        }
    }

    private static String role(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> "comment";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> "keyword";
            case TokenTypes.FUNCTION -> "function";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> "number";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.REGEX -> "string";
            case TokenTypes.DATA_TYPE, TokenTypes.MARKUP_TAG_NAME -> "type";
            case TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE, TokenTypes.ANNOTATION -> "name";
            case TokenTypes.OPERATOR -> "operator";
            default -> "";
        };
    }
}
