package dev.studygraph.note;

import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.note.Phrase.Span;
import dev.studygraph.note.Piece.Part;
import dev.studygraph.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Inline content in the making: grows the phrase and the piece side by side, so that they never differ. */
final class InlineBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Deque<PieceBuilder> outer = new ArrayDeque<>();
    private PieceBuilder piece = new PieceBuilder();
    /** Above zero inside links, code and headings, where names stay as they are. */
    private int quiet;

    InlineBuilder(boolean quiet) {
        this.quiet = quiet ? 1 : 0;
    }

    Inline build(Place place) {
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        return new Inline(new Phrase(text.toString().intern(), spans, place), piece.parts());
    }

    /** How much text there is so far. */
    int length() {
        return text.length();
    }

    String textFrom(int start) {
        return text.substring(start);
    }

    boolean isQuiet() {
        return quiet > 0;
    }

    /** Whether everything belongs to the label of a link, in which there can be no other. */
    boolean isLabel() {
        return !outer.isEmpty();
    }

    void hush() {
        quiet++;
    }

    void unhush() {
        quiet--;
    }

    /** Words that are shown, and that may become links unless it is quiet. */
    void words(String written) {
        String words = TextDirection.withoutOverrides(written);
        text.append(words);
        if (quiet > 0) {
            piece.text(words);
        } else {
            piece.prose(words);
        }
    }

    /** Words that are shown within markup of their own. */
    void enclosed(String open, String words, String close) {
        text.append(words);
        piece.markup(open).text(words).markup(close);
    }

    /** Words that are shown as this HTML. */
    void shown(String words, String html) {
        text.append(words);
        piece.markup(html);
    }

    /** HTML that adds nothing to the text. */
    void markup(String html) {
        piece.markup(html);
    }

    void lineBreak() {
        text.append('\n');
        piece.markup("<br>");
    }

    void mark(Mark mark, int start) {
        spans.add(new Span(mark, start, text.length(), Optional.empty()));
    }

    /** A part that stands between words, such as a picture, with what it refers to. */
    void part(Part part, Reference reference) {
        spans.add(new Span(Mark.LINK, text.length(), text.length(), Optional.of(reference)));
        piece.add(part);
    }

    /** A link whose label is its own text. */
    void link(Reference reference, String label) {
        int start = text.length();
        text.append(label);
        spans.add(new Span(Mark.LINK, start, text.length(), Optional.of(reference)));
        piece.add(new Part.Link(reference, List.of(new Part.Markup(Html.escape(label)))));
    }

    /** From here on everything belongs to a label. */
    void beginLabel() {
        outer.push(piece);
        piece = new PieceBuilder();
        quiet++;
    }

    /** The label that began at {@code start} is complete; without a reference it is only text. */
    void endLabel(int start, Optional<Reference> reference) {
        var label = piece.parts();
        piece = outer.pop();
        quiet--;
        if (reference.isPresent() && !label.isEmpty()) {
            spans.add(new Span(Mark.LINK, start, text.length(), reference));
            piece.add(new Part.Link(reference.get(), label));
        } else {
            piece.addAll(label);
        }
    }
}
