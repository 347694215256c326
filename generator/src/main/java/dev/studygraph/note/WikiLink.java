package dev.studygraph.note;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A {@code [[target#fragment|label]]} or {@code ![[…]]}, in a table also with {@code \|}. */
final class WikiLink extends Node {
    private static final int LONGEST = 1_000;

    private final boolean embed;
    private final String target;
    private final String fragment;
    private final String label;

    private WikiLink(BasedSequence chars, boolean embed, String target, String fragment, String label) {
        super(chars);
        this.embed = embed;
        this.target = target;
        this.fragment = fragment;
        this.label = label;
    }

    boolean embed() {
        return embed;
    }

    String target() {
        return target;
    }

    String fragment() {
        return fragment;
    }

    /** The text after the bar; empty where there is none. */
    String label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Takes a wikilink at the parser's position, before its brackets mean anything else. */
    static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        boolean embed = input.charAt(start) == '!';
        int open = embed ? start + 1 : start;
        int close = close(input, open);
        if (close < 0) {
            return false;
        }
        String inside = input.subSequence(open + 2, close).toString();
        int bar = inside.indexOf('|');
        String address = bar < 0 ? inside : inside.substring(0, bar);
        // A table cell needs the bar escaped; the backslash belongs to the bar, not to the name.
        if (bar > 0 && address.endsWith("\\")) {
            address = address.substring(0, address.length() - 1);
        }
        int hash = address.indexOf('#');
        String target = (hash < 0 ? address : address.substring(0, hash)).strip();
        String fragment = hash < 0 ? "" : address.substring(hash + 1).strip();
        String label = bar < 0 ? "" : inside.substring(bar + 1).strip();
        if (target.isEmpty() && fragment.isEmpty()) {
            return false;
        }
        parser.flushTextNode();
        parser.setIndex(close + 2);
        parser.getBlock()
                .appendChild(new WikiLink(input.subSequence(start, close + 2), embed, target, fragment, label));
        return true;
    }

    /** The offset of the closing brackets on the same line, or -1. */
    private static int close(BasedSequence input, int open) {
        int end = Math.min(input.length(), open + LONGEST);
        if (open + 3 >= end || input.charAt(open) != '[' || input.charAt(open + 1) != '[') {
            return -1;
        }
        for (int i = open + 2; i + 1 < end; i++) {
            char c = input.charAt(i);
            if (c == '\n' || c == '\r' || c == '[') {
                return -1;
            }
            if (c == ']' && input.charAt(i + 1) == ']') {
                return i;
            }
        }
        return -1;
    }
}
