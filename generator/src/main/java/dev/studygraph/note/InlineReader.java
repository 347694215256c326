package dev.studygraph.note;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.note.Phrase.Span;
import dev.studygraph.note.Piece.Part;
import dev.studygraph.note.Reference.Syntax;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a run of inline nodes into one {@link Inline}. */
final class InlineReader {
    private final Reading reading;
    private final LinkReader links;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private PieceBuilder piece = new PieceBuilder();
    /** Above zero inside links, code and headings, where names stay as they are. */
    private int quiet;

    private InlineReader(Reading reading, boolean quiet) {
        this.reading = reading;
        this.links = new LinkReader(reading);
        this.quiet = quiet ? 1 : 0;
    }

    /** Reads running text, in which names may become links. */
    static Inline prose(Reading reading, Iterable<Node> nodes, Place place) {
        return new InlineReader(reading, false).read(nodes, place);
    }

    /** Reads text in which names stay as they are. */
    static Inline heading(Reading reading, Iterable<Node> nodes, Place place) {
        return new InlineReader(reading, true).read(nodes, place);
    }

    private Inline read(Iterable<Node> nodes, Place place) {
        nodes.forEach(this::node);
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        return new Inline(new Phrase(text.toString(), spans, place), piece.parts());
    }

    private void node(Node node) {
        if (node instanceof Text) {
            words(node.getChars().unescape());
        } else if (node instanceof SoftLineBreak) {
            words("\n");
        } else if (node instanceof HardLineBreak) {
            lineBreak();
        } else if (node instanceof StrongEmphasis) {
            marked(node, Mark.STRONG, "strong");
        } else if (node instanceof Emphasis) {
            marked(node, Mark.EMPHASIS, "em");
        } else if (node instanceof Strikethrough) {
            marked(node, Mark.STRUCK, "del");
        } else if (node instanceof Code code) {
            code(code.getText().toString().replace('\n', ' '), "<code>");
        } else if (node instanceof MathSpan math) {
            code(math.formula(), math.display() ? "<code class=\"math math-display\">" : "<code class=\"math\">");
        } else if (node instanceof HtmlEntity) {
            words(node.getChars().unescape());
        } else if (!(node instanceof CommentSpan || node instanceof HtmlInlineComment)) {
            linkOrElse(node);
        }
    }

    private void linkOrElse(Node node) {
        if (node instanceof WikiLink wiki) {
            wikiLink(wiki);
        } else if (node instanceof Link link) {
            link(link, link.getUrl().unescape());
        } else if (node instanceof LinkRef ref && ref.isDefined()) {
            link(ref, ref.getReferenceNode(ref.getDocument()).getUrl().unescape());
        } else if (node instanceof Image image) {
            image(
                    image,
                    image.getUrl().unescape() + image.getUrlContent(),
                    image.getText().unescape());
        } else if (node instanceof ImageRef ref && ref.isDefined()) {
            image(
                    ref,
                    ref.getReferenceNode(ref.getDocument()).getUrl().unescape(),
                    ref.getText().unescape());
        } else if (node instanceof AutoLink auto) {
            address(auto, auto.getText().toString(), auto.getText().toString());
        } else if (node instanceof MailLink mail) {
            address(mail, "mailto:" + mail.getText(), mail.getText().toString());
        } else if (node instanceof HtmlInline) {
            tag(node.getChars().toString());
        } else if (node.hasChildren() && !(node instanceof LinkRef || node instanceof ImageRef)) {
            node.getChildren().forEach(this::node);
        } else {
            words(node.getChars().unescape());
        }
    }

    private void words(String words) {
        text.append(words);
        if (quiet > 0) {
            piece.text(words);
        } else {
            piece.prose(words);
        }
    }

    private void lineBreak() {
        text.append('\n');
        piece.markup("<br>");
    }

    private void marked(Node node, Mark mark, String element) {
        int start = text.length();
        piece.markup("<" + element + ">");
        node.getChildren().forEach(this::node);
        piece.markup("</" + element + ">");
        spans.add(new Span(mark, start, text.length(), Optional.empty()));
    }

    private void code(String code, String open) {
        int start = text.length();
        text.append(code);
        piece.markup(open).text(code).markup("</code>");
        spans.add(new Span(Mark.CODE, start, text.length(), Optional.empty()));
    }

    private void wikiLink(WikiLink wiki) {
        if (wiki.embed()) {
            Part part = links.embed(wiki);
            spans.add(new Span(Mark.LINK, text.length(), text.length(), Optional.of(links.reference(wiki))));
            piece.add(part);
            return;
        }
        Reference reference = links.reference(wiki);
        int start = text.length();
        text.append(reference.label());
        spans.add(new Span(Mark.LINK, start, text.length(), Optional.of(reference)));
        piece.add(new Part.Link(reference, List.of(new Part.Markup(Html.escape(reference.label())))));
    }

    private void link(Node node, String url) {
        int start = text.length();
        var outer = piece;
        piece = new PieceBuilder();
        quiet++;
        node.getChildren().forEach(this::node);
        quiet--;
        var label = piece.parts();
        piece = outer;
        String shown = text.substring(start);
        var reference = links.reference(Syntax.MARKDOWN, url, shown, reading.at(node));
        reference.ifPresentOrElse(
                found -> {
                    spans.add(new Span(Mark.LINK, start, text.length(), Optional.of(found)));
                    piece.add(new Part.Link(found, label));
                },
                () -> piece.addAll(label));
    }

    private void address(Node node, String url, String shown) {
        int start = text.length();
        text.append(shown);
        var reference = links.reference(Syntax.MARKDOWN, url, shown, reading.at(node));
        if (reference.isEmpty()) {
            piece.text(shown);
            return;
        }
        spans.add(new Span(Mark.LINK, start, text.length(), reference));
        piece.add(new Part.Link(reference.get(), List.of(new Part.Markup(Html.escape(shown)))));
    }

    private void image(Node node, String url, String alternative) {
        var label = PictureLabel.of(alternative);
        var reference = links.reference(Syntax.IMAGE, url, label.text(), reading.at(node));
        if (reference.isEmpty()) {
            words(label.text());
            return;
        }
        spans.add(new Span(Mark.LINK, text.length(), text.length(), reference));
        piece.add(new Part.Image(reference.get(), label.text(), label.width(), label.height()));
    }

    private void tag(String tag) {
        if (tag.matches("(?i)<br\\s*/?>")) {
            lineBreak();
        } else {
            words(tag);
        }
    }
}
