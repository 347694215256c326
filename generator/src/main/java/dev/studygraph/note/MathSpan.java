package dev.studygraph.note;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula between {@code $} or {@code $$}; prices such as {@code $5} are not one. */
final class MathSpan extends Node {
    private final String formula;
    private final boolean display;

    private MathSpan(BasedSequence chars, String formula, boolean display) {
        super(chars);
        this.formula = formula;
        this.display = display;
    }

    String formula() {
        return formula;
    }

    boolean display() {
        return display;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Takes a formula: no space inside the dollars, no digit after the closing one, as Pandoc and Obsidian have it. */
    static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        boolean display = parser.peek(1) == '$';
        int open = start + (display ? 2 : 1);
        int close = display ? input.indexOf("$$", open) : close(input, open);
        if (close <= open) {
            return false;
        }
        String formula = input.subSequence(open, close).toString();
        if (formula.isBlank()) {
            return false;
        }
        int end = close + (display ? 2 : 1);
        parser.flushTextNode();
        parser.setIndex(end);
        parser.getBlock().appendChild(new MathSpan(input.subSequence(start, end), formula.strip(), display));
        return true;
    }

    private static int close(BasedSequence input, int open) {
        if (open >= input.length() || Character.isWhitespace(input.charAt(open))) {
            return -1;
        }
        for (int i = open; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean spaceBefore = Character.isWhitespace(input.charAt(i - 1));
                boolean digitAfter = i + 1 < input.length() && Character.isDigit(input.charAt(i + 1));
                return spaceBefore || digitAfter ? -1 : i;
            }
        }
        return -1;
    }
}
