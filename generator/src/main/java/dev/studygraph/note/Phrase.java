package dev.studygraph.note;

import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * Inline text as a reader sees it, without markup, with the ranges that were marked up.
 *
 * @param text plain text; breaks within it are line feeds
 * @param spans marked ranges, by start; they may nest
 * @param place where the first character stands
 */
public record Phrase(String text, List<Span> spans, Place place) {
    /** The pattern of a comma between names; the one of {@code Ferry<Deck, Cabin>} is within one. */
    public static final String COMMA = "(?:,(?!(?<=\\p{L}<[^<>]{0,60},)[^<>]*>)|[，、])";

    public Phrase {
        spans = List.copyOf(spans);
    }

    /** A range of the text, {@code start} inclusive and {@code end} exclusive, in UTF-16 units. */
    public record Span(Mark mark, int start, int end, Optional<Reference> reference) {}

    /** Whether one mark goes from its beginning to its end. */
    public boolean isAll(Mark mark) {
        return spans.stream().anyMatch(span -> span.mark() == mark && span.start() == 0 && span.end() == text.length());
    }

    /** What a range was marked as. */
    public enum Mark {
        STRONG,
        EMPHASIS,
        CODE,
        LINK,
        STRUCK
    }

    public static Phrase plain(String text, Place place) {
        return new Phrase(text, List.of(), place);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The references within the phrase, in reading order. */
    public List<Reference> references() {
        return spans.stream().flatMap(span -> span.reference().stream()).toList();
    }

    /** The part from {@code start} to {@code end} without white space around it, its spans cut to fit. */
    public Phrase part(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int first = from;
        int last = to;
        var within = spans.isEmpty()
                ? spans
                : spans.stream()
                        .filter(span -> span.start() < last && span.end() > first)
                        .map(span -> new Span(
                                span.mark(),
                                Math.max(span.start(), first) - first,
                                Math.min(span.end(), last) - first,
                                span.reference()))
                        .toList();
        int lines = breaksBefore(first);
        var at = lines == 0
                ? new Place(place.path(), place.line(), place.column() + first)
                : new Place(place.path(), place.line() + lines, 1);
        return new Phrase(text.substring(first, last), within, at);
    }

    private int breaksBefore(int end) {
        int breaks = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
            breaks++;
        }
        return breaks;
    }

    /** The bold text the phrase begins with (`**Exam tip:** …`), if it does. */
    public Optional<Phrase> leadIn() {
        return spans.stream()
                .filter(span -> span.mark() == Mark.STRONG
                        && text.substring(0, span.start()).isBlank())
                .findFirst()
                .map(span -> part(span.start(), span.end()));
    }
}
