package dev.studygraph.page.plan;

import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Span;
import dev.studygraph.note.Reference;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.function.Predicate;

/** Writes a phrase with its marks as HTML. */
final class PhraseMarkup {
    private record Open(Span span, String end) {}

    private PhraseMarkup() {}

    /** {@code link} writes the start tag of a link and says whether it did. */
    static void write(Phrase phrase, MarkupWriter markup, Predicate<Reference> link) {
        var spans = phrase.spans().stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
                .toList();
        var open = new ArrayDeque<Open>();
        int written = 0;
        for (var span : spans) {
            while (!open.isEmpty() && open.getFirst().span().end() <= span.start()) {
                var ended = open.removeFirst();
                markup.escaped(phrase.text().substring(written, ended.span().end()));
                markup.raw(ended.end());
                written = ended.span().end();
            }
            boolean crosses = !open.isEmpty() && open.getFirst().span().end() < span.end();
            if (crosses || span.start() >= span.end()) {
                continue;
            }
            markup.escaped(phrase.text().substring(written, span.start()));
            written = span.start();
            open.addFirst(new Open(span, start(span, markup, link)));
        }
        while (!open.isEmpty()) {
            var ended = open.removeFirst();
            markup.escaped(phrase.text().substring(written, ended.span().end()));
            markup.raw(ended.end());
            written = ended.span().end();
        }
        markup.escaped(phrase.text().substring(written));
    }

    private static String start(Span span, MarkupWriter markup, Predicate<Reference> link) {
        return switch (span.mark()) {
            case STRONG -> element("strong", markup);
            case EMPHASIS -> element("em", markup);
            case CODE -> element("code", markup);
            case STRUCK -> element("del", markup);
            case LINK -> span.reference().filter(link).isPresent() ? "</a>" : "";
        };
    }

    private static String element(String name, MarkupWriter markup) {
        markup.raw("<" + name + ">");
        return "</" + name + ">";
    }
}
