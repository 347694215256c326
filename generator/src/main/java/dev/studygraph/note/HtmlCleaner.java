package dev.studygraph.note;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.note.Reference.Syntax;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Raw HTML of an author as parts of a piece: known elements, safe attributes, links and pictures as references. */
final class HtmlCleaner {
    private static final int DEEPEST = 60;
    private static final Set<String> ACTIVE = Set.of("script", "style", "object", "embed", "applet", "template");
    private static final Set<String> PLAYED = Set.of("iframe", "video", "audio", "source");

    private final Reading reading;
    private final LinkReader links;

    HtmlCleaner(Reading reading) {
        this.reading = reading;
        this.links = new LinkReader(reading);
    }

    /** Cleaned HTML as a phrase and as parts; always balanced. */
    Inline clean(String html, Place place) {
        var piece = new PieceBuilder();
        var text = new StringBuilder();
        children(Jsoup.parseBodyFragment(HtmlElements.withoutUnknown(html)).body(), piece, text, place, 0);
        return new Inline(Phrase.plain(text.toString().strip(), place), piece.parts());
    }

    /** The element of a single opening tag. */
    static Optional<Element> element(String tag) {
        return Optional.ofNullable(
                Jsoup.parse(tag, "", Parser.xmlParser()).children().first());
    }

    /** A picture from an {@code img} element, if its address is allowed. */
    Optional<Piece.Part.Image> picture(Element image, Place place) {
        String alternative = image.attr("alt");
        return links.reference(Syntax.IMAGE, image.attr("src"), alternative, place)
                .map(reference -> new Piece.Part.Image(
                        reference, alternative, pixels(image.attr("width")), pixels(image.attr("height"))));
    }

    Optional<Reference> link(Element anchor, String label, Place place) {
        return anchor.hasAttr("href")
                ? links.reference(Syntax.MARKDOWN, anchor.attr("href"), label, place)
                : Optional.empty();
    }

    private static int pixels(String length) {
        String digits = length.endsWith("px") ? length.substring(0, length.length() - 2) : length;
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private void children(Element parent, PieceBuilder piece, StringBuilder text, Place place, int depth) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                String shown = TextDirection.withoutOverrides(words.getWholeText());
                text.append(shown);
                piece.text(shown);
            } else if (child instanceof Element element && depth < DEEPEST) {
                element(element, piece, text, place, depth + 1);
            } else if (child instanceof Element element) {
                piece.text(element.text());
            } else if (child instanceof DataNode) {
                leftOut(parent.normalName(), place);
            }
        }
    }

    private void element(Element written, PieceBuilder piece, StringBuilder text, Place place, int depth) {
        Element element = HtmlElements.isFoldedUnderNothing(written) ? written.tagName("div") : written;
        String name = element.normalName();
        Element parent = element.parent();
        var shown = HtmlElements.shown(name, parent == null ? "" : parent.normalName());
        if (name.equals("a")) {
            anchor(element, piece, text, place, depth);
        } else if (name.equals("img")) {
            picture(element, place).ifPresent(piece::add);
        } else if (PLAYED.contains(name) && element.hasAttr("src")) {
            played(element, piece, place);
        } else if (ACTIVE.contains(name)) {
            leftOut(name, place);
        } else if (name.matches("h[1-6]")) {
            piece.markup("<p class=\"heading-" + name.charAt(1) + "\"><strong>");
            children(element, piece, text, place, depth);
            piece.markup("</strong></p>");
        } else if (shown.isEmpty()) {
            missed(name, place);
            children(element, piece, text, place, depth);
        } else if (HtmlElements.isVoid(shown.get())) {
            text.append(name.equals("br") ? "\n" : "");
            piece.markup(HtmlElements.open(shown.get(), element));
        } else if (HtmlElements.isAroundBlocks(shown.get(), element)) {
            children(element, piece, text, place, depth);
        } else {
            piece.markup(HtmlElements.open(shown.get(), element));
            children(element, piece, text, place, depth);
            piece.markup("</" + shown.get() + ">");
        }
    }

    private void anchor(Element element, PieceBuilder piece, StringBuilder text, Place place, int depth) {
        var label = new PieceBuilder();
        children(element, label, text, place, depth);
        var reference = link(element, element.text(), place);
        if (reference.isPresent() && !label.parts().isEmpty()) {
            piece.add(new Piece.Part.Link(reference.get(), label.parts()));
        } else {
            piece.addAll(label.parts());
        }
    }

    /** What would be played or framed becomes a link, so that nothing is loaded from elsewhere. */
    private void played(Element element, PieceBuilder piece, Place place) {
        String address = element.attr("src");
        String label = element.hasAttr("title") ? element.attr("title") : address;
        links.reference(Syntax.MARKDOWN, address, label, place)
                .ifPresent(reference ->
                        piece.add(new Piece.Part.Link(reference, List.of(new Piece.Part.Markup(Html.escape(label))))));
    }

    /** Reports what is not shown of an element that has no words, or more than words. */
    void missed(String element, Place place) {
        if (element.equals("svg")) {
            reading.report(
                    Code.SYNTAX_NOT_SUPPORTED,
                    place,
                    "the drawing of <svg> is left out",
                    "save it as a file, say drawing.svg, and write ![[drawing.svg]]");
        } else if (HtmlElements.isMissed(element)) {
            leftOut(element, place);
        }
    }

    void leftOut(String element, Place place) {
        reading.report(
                Code.SYNTAX_NOT_SUPPORTED,
                place,
                "<%s> is left out".formatted(element),
                "put it into a code block if readers are to see it");
    }
}
