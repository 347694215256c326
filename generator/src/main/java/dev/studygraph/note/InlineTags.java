package dev.studygraph.note;

import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The HTML tags in running text; each that is opened is closed where its surroundings end, if not before. */
final class InlineTags {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)[\\s\\S]*>");
    private static final Set<String> SILENT = Set.of("code", "kbd", "samp");
    private static final Map<String, Mark> MARKS = Map.of(
            "b",
            Mark.STRONG,
            "strong",
            Mark.STRONG,
            "i",
            Mark.EMPHASIS,
            "em",
            Mark.EMPHASIS,
            "code",
            Mark.CODE,
            "kbd",
            Mark.CODE,
            "s",
            Mark.STRUCK,
            "del",
            Mark.STRUCK);

    private final Reading reading;
    private final InlineBuilder inline;
    private final HtmlCleaner html;
    private final Deque<Open> open = new ArrayDeque<>();
    /** How many tags were open where the surrounding markup began; it must not close those. */
    private int floor;

    InlineTags(Reading reading, InlineBuilder inline) {
        this.reading = reading;
        this.inline = inline;
        this.html = new HtmlCleaner(reading);
    }

    /** An open element; {@code start} is how much text there was before it. */
    private record Open(String name, String shown, int start, Optional<Reference> link) {}

    void tag(String written, Place place) {
        var matcher = TAG.matcher(written);
        String name = matcher.matches() ? matcher.group(2).toLowerCase(Locale.ROOT) : "";
        if (name.equals("br")) {
            inline.lineBreak();
        } else if (reading.html() == HtmlPolicy.ESCAPE || !(name.isEmpty() || HtmlElements.isKnown(written))) {
            inline.words(written);
        } else if (reading.html() == HtmlPolicy.TRUST) {
            inline.markup(written);
        } else if (!name.isEmpty() && matcher.group(1).isEmpty()) {
            open(name, HtmlCleaner.element(written).orElse(new Element(name)), place);
        } else if (!name.isEmpty()) {
            close(name);
        }
    }

    /** Whether a tag is open. */
    boolean areOpen() {
        return !open.isEmpty();
    }

    /** Reads what stands within markup; tags opened there are closed there. */
    void within(Runnable content) {
        int before = floor;
        floor = open.size();
        content.run();
        while (open.size() > floor) {
            closeInnermost();
        }
        floor = before;
    }

    private void open(String name, Element element, Place place) {
        var shown = HtmlElements.inline(name);
        if (name.equals("img")) {
            html.picture(element, place).ifPresent(picture -> inline.part(picture, picture.reference()));
        } else if (name.equals("a")) {
            html.link(element, element.attr("title"), place).ifPresent(reference -> {
                open.push(new Open(name, name, inline.length(), Optional.of(reference)));
                inline.beginLabel();
            });
        } else if (name.equals("wbr")) {
            inline.markup("<wbr>");
        } else if (name.equals("script") || name.equals("style")) {
            html.leftOut(name, place);
        } else if (shown.isPresent()) {
            open.push(new Open(name, shown.get(), inline.length(), Optional.empty()));
            inline.markup(HtmlElements.open(shown.get(), element));
            if (SILENT.contains(shown.get())) {
                inline.hush();
            }
        } else {
            html.missed(name, place);
        }
    }

    private void close(String name) {
        boolean known = open.stream()
                .limit(open.size() - floor)
                .anyMatch(element -> element.name().equals(name));
        boolean closed = !known;
        while (!closed) {
            closed = open.getFirst().name().equals(name);
            closeInnermost();
        }
    }

    private void closeInnermost() {
        Open element = open.pop();
        if (element.link().isPresent()) {
            inline.endLabel(element.start(), element.link());
            return;
        }
        if (SILENT.contains(element.shown())) {
            inline.unhush();
        }
        inline.markup("</" + element.shown() + ">");
        Optional.ofNullable(MARKS.get(element.shown())).ifPresent(mark -> inline.mark(mark, element.start()));
    }
}
