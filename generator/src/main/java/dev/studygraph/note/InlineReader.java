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
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.studygraph.note.HighlightSyntax.Highlight;
import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.note.Piece.Part;
import dev.studygraph.note.ProseText.Stretch;
import dev.studygraph.note.Reference.Syntax;
import dev.studygraph.note.math.Formula;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a run of inline nodes into one {@link Inline}. */
final class InlineReader {
    private final Reading reading;
    private final LinkReader links;
    private final InlineBuilder inline;
    private final InlineTags tags;
    /** How many elements of Markdown are open. */
    private int enclosing;

    private boolean inFootnote;

    private InlineReader(Reading reading, boolean quiet) {
        this.reading = reading;
        this.links = new LinkReader(reading);
        this.inline = new InlineBuilder(quiet);
        this.tags = new InlineTags(reading, inline);
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
        tags.within(() -> nodes.forEach(this::node));
        return inline.build(place);
    }

    private void node(Node node) {
        if (node instanceof Text) {
            prose(node);
        } else if (node instanceof SoftLineBreak) {
            softBreak(node);
        } else if (node instanceof HardLineBreak) {
            inline.lineBreak();
        } else if (node instanceof StrongEmphasis) {
            marked(node, Mark.STRONG, "strong");
        } else if (node instanceof Emphasis) {
            marked(node, Mark.EMPHASIS, "em");
        } else if (node instanceof Strikethrough) {
            marked(node, Mark.STRUCK, "del");
        } else if (node instanceof Highlight) {
            element(node, "mark");
        } else if (node instanceof Code code) {
            code(code(code), "<code>");
        } else if (node instanceof MathSpan math) {
            formula(math);
        } else if (node instanceof InlineNote note) {
            footnote(note);
        } else if (node instanceof HtmlEntity) {
            inline.words(node.getChars().unescape());
        } else if (node instanceof HtmlInline) {
            tags.tag(node.getChars().toString(), reading.at(node));
        } else if (!(node instanceof CommentSpan || node instanceof HtmlInlineComment)) {
            reference(node);
        }
    }

    private void reference(Node node) {
        if (node instanceof WikiLink wiki) {
            wikiLink(wiki);
        } else if (node instanceof Link link) {
            link(link, link.getUrl().unescape());
        } else if (node instanceof LinkRef ref && ref.isDefined()) {
            link(ref, ref.getReferenceNode(ref.getDocument()).getUrl().unescape());
        } else if (node instanceof Image image) {
            image(image, image.getUrl().unescape() + image.getUrlContent(), image.getText());
        } else if (node instanceof ImageRef ref && ref.isDefined()) {
            image(ref, ref.getReferenceNode(ref.getDocument()).getUrl().unescape(), ref.getText());
        } else if (node instanceof AutoLink auto) {
            address(reading.at(auto), auto.getText().toString(), auto.getText().toString());
        } else if (node instanceof MailLink mail) {
            address(reading.at(mail), "mailto:" + mail.getText(), mail.getText().toString());
        } else if (node instanceof Footnote footnote && footnote.isDefined()) {
            inline.markup(reading.footnotes().mark(footnote.getFootnoteBlock()));
        } else if (node instanceof LinkRef ref && ref.hasChildren() && !ref.isReferenceTextCombined()) {
            undefined(ref);
        } else {
            inline.words(node.getChars().unescape());
        }
    }

    /** A footnote in a footnote, in a link or in a heading stays in the words. */
    private void footnote(InlineNote note) {
        if (inFootnote || inline.isLabel() || inline.isQuiet()) {
            inline.words(note.getChars().toString());
            return;
        }
        Place place = reading.at(note);
        var words = reading.within(note.begin(), () -> {
            List<Node> nodes = new ArrayList<>();
            Dialect.parse(note.content())
                    .getChildren()
                    .forEach(block -> block.getChildren().forEach(nodes::add));
            var reader = new InlineReader(reading, false);
            reader.inFootnote = true;
            return reader.read(nodes, place);
        });
        inline.markup(reading.footnotes().mark(words));
    }

    /** Words in which bare addresses and tags are looked for. */
    private void prose(Node node) {
        String written = node.getChars().toString();
        for (var stretch : ProseText.stretches(node.getChars().unescape())) {
            if (stretch instanceof Stretch.Address address && !inline.isQuiet()) {
                int offset = Math.max(0, written.indexOf(address.text()));
                address(reading.at(node.getStartOffset() + offset), address.url(), address.text());
            } else if (stretch instanceof Stretch.Tag tag) {
                reading.tags().add(tag.text().substring(1));
                inline.enclosed("<span class=\"tag\">", tag.text(), "</span>");
            } else {
                inline.words(stretch.text());
            }
        }
    }

    /** A line that begins with a bold label, as in {@code **Answer:**}, stays a line of its own. */
    private void softBreak(Node node) {
        if (node.getNext() instanceof StrongEmphasis label && isLabel(label)) {
            inline.markup("<br>");
        }
        inline.words("\n");
    }

    private static boolean isLabel(StrongEmphasis strong) {
        Node next = strong.getNext();
        return strong.getText().endsWith(":")
                || (next != null && next.getChars().startsWith(":"));
    }

    private void marked(Node node, Mark mark, String element) {
        int start = inline.length();
        element(node, element);
        inline.mark(mark, start);
    }

    private void element(Node node, String element) {
        if (enclosing == reading.nesting()) {
            reading.overLimit(reading.at(node), "emphasis nested more than %s deep".formatted(reading.nesting()));
            inline.words(node.getChars().unescape());
            return;
        }
        inline.markup("<" + element + ">");
        enclosing++;
        tags.within(() -> node.getChildren().forEach(this::node));
        enclosing--;
        inline.markup("</" + element + ">");
    }

    /** Whether nothing is open that a block must not stand in. */
    private boolean standsFree() {
        return enclosing == 0 && !tags.areOpen() && !inline.isQuiet() && !inline.isLabel();
    }

    /** The text of a code span; in a table a bar had to be escaped even there. */
    private static String code(Code code) {
        String text = code.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
        boolean cell = text.contains("\\|") && code.getAncestorOfType(TableCell.class) != null;
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String stripped = padded ? text.substring(1, text.length() - 1) : text;
        return cell ? stripped.replace("\\|", "|") : stripped;
    }

    private void code(String code, String open) {
        int start = inline.length();
        inline.enclosed(open, code, "</code>");
        inline.mark(Mark.CODE, start);
    }

    /** A formula as MathML; one that is not understood as it was typed, and a lone arrow as the character that it is. */
    private void formula(MathSpan math) {
        var formula = new Formula(math.formula(), math.display());
        var drawn = formula.mathMl();
        if (formula.isSign()) {
            inline.words(formula.text());
        } else if (drawn.isPresent()) {
            int start = inline.length();
            inline.shown(formula.text(), drawn.get());
            inline.mark(Mark.CODE, start);
        } else {
            code(math.formula(), math.display() ? "<code class=\"math math-display\">" : "<code class=\"math\">");
        }
    }

    private void wikiLink(WikiLink wiki) {
        Reference reference = links.reference(wiki);
        if (wiki.embed()) {
            inline.part(links.embed(wiki, standsFree()), reference);
        } else if (inline.isQuiet() && inline.isLabel()) {
            inline.words(reference.label());
        } else {
            inline.link(reference, reference.label());
        }
    }

    private void link(Node node, String url) {
        if (inline.isLabel()) {
            tags.within(() -> node.getChildren().forEach(this::node));
            return;
        }
        int start = inline.length();
        inline.beginLabel();
        tags.within(() -> node.getChildren().forEach(this::node));
        String label = inline.textFrom(start);
        inline.endLabel(start, links.reference(Syntax.MARKDOWN, url, label, reading.at(node)));
    }

    /** Brackets around text that nothing defines are brackets. */
    private void undefined(LinkRef ref) {
        inline.words(
                ref.getTextOpeningMarker().isEmpty()
                        ? "["
                        : ref.getTextOpeningMarker().toString());
        tags.within(() -> ref.getChildren().forEach(this::node));
        inline.words("]");
        if (!ref.getReferenceOpeningMarker().isEmpty()
                && !ref.getTextOpeningMarker().isEmpty()) {
            inline.words("[" + ref.getReference() + "]");
        }
    }

    private void address(Place place, String url, String shown) {
        var reference =
                inline.isLabel() ? Optional.<Reference>empty() : links.reference(Syntax.MARKDOWN, url, shown, place);
        reference.ifPresentOrElse(found -> inline.link(found, shown), () -> inline.words(shown));
    }

    private void image(Node node, String url, BasedSequence alternative) {
        var label = PictureLabel.of(alternative.unescape(), url);
        var reference = links.reference(Syntax.IMAGE, url, label.text(), reading.at(node));
        reference.ifPresentOrElse(
                found -> inline.part(new Part.Image(found, label.text(), label.width(), label.height()), found),
                () -> inline.words(label.text()));
    }
}
