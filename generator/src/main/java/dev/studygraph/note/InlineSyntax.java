package dev.studygraph.note;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The inline syntax of notes that the Markdown library does not know; asked before the library's own. */
final class InlineSyntax implements InlineParserExtension {
    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
        return switch (parser.peek()) {
            case '!' -> WikiLink.parse(parser);
            case '[' -> CalloutMark.parse(parser) || WikiLink.parse(parser);
            case '$' -> MathSpan.parse(parser);
            case '%' -> CommentSpan.parse(parser);
            case '^' -> InlineNote.parse(parser);
            default -> false;
        };
    }

    /** Makes the syntax known to the parser. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "![$%^";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineSyntax();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
