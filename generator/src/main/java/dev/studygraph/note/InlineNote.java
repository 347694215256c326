package dev.studygraph.note;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A footnote written where it is marked: {@code ^[text]}. */
final class InlineNote extends Node {
    /** No footnote is longer; so that many that are never closed cost no more than their length each. */
    private static final int LONGEST = 2000;

    private final int begin;
    private final String content;

    private InlineNote(BasedSequence chars, int begin, String content) {
        super(chars);
        this.begin = begin;
        this.content = content;
    }

    String content() {
        return content;
    }

    /** Where the content begins, as an offset like that of any node. */
    int begin() {
        return begin;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    static boolean parse(LightInlineParser parser) {
        if (parser.peek(1) != '[') {
            return false;
        }
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int close = close(input, start + 2);
        if (close < 0 || input.subSequence(start + 2, close).isBlank()) {
            return false;
        }
        parser.flushTextNode();
        parser.setIndex(close + 1);
        var content = input.subSequence(start + 2, close);
        parser.getBlock()
                .appendChild(new InlineNote(
                        input.subSequence(start, close + 1), content.getStartOffset(), content.toString()));
        return true;
    }

    /** The bracket that closes the note, those of links inside left out. */
    private static int close(BasedSequence input, int open) {
        int depth = 0;
        int last = Math.min(input.length(), open + LONGEST);
        for (int i = open; i < last; i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
