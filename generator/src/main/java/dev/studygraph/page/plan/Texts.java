package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Resolution;
import dev.studygraph.insight.Embeds;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Piece;
import dev.studygraph.note.Reference;
import dev.studygraph.page.RichText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what notes say into rich text: fills the slots of pieces and links known names. */
final class Texts {
    private final KnowledgeGraph graph;
    private final Addresses addresses;
    private final Attachments files;
    private final Embeds embeds;

    Texts(KnowledgeGraph graph, Embeds embeds, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
        this.files = new Attachments(graph.configuration().html());
        this.embeds = embeds;
    }

    /**
     * A block of a section for the page of {@code page}; the first mention of each name not in {@code linked} becomes a link and is
     * added.
     *
     * @param ids what goes before the ids of the note on this page
     */
    RichText fill(Piece piece, NodeId page, Set<NodeId> linked, String ids) {
        return fill(piece, new Reader(page, linked, List.of(), EmbeddedIds.ofSections(ids)));
    }

    /** A block that is shown once more, out of its section. */
    RichText excerpt(Piece piece, NodeId page, String ids) {
        return fill(
                piece, new Reader(page, new HashSet<>(Set.of(page)), List.of(), EmbeddedIds.of(ids, List.of(piece))));
    }

    private RichText fill(Piece piece, Reader reader) {
        var markup = new MarkupWriter();
        write(piece.parts(), markup, reader);
        return markup.text();
    }

    /** A heading: its names stay text, its links stay links. */
    RichText label(Piece piece, NodeId page, String ids) {
        var markup = new MarkupWriter();
        var reader = new Reader(page, new HashSet<>(Set.of(page)), List.of(), EmbeddedIds.ofSections(ids));
        for (var part : piece.parts()) {
            if (part instanceof Piece.Part.Prose prose) {
                markup.escaped(prose.text());
            } else {
                write(List.of(part), markup, reader);
            }
        }
        return markup.text();
    }

    /** Inline text with its marks and links, for a sentence out of its block. */
    RichText inline(Phrase phrase) {
        var markup = new MarkupWriter();
        PhraseMarkup.write(phrase, markup, reference -> open(reference, markup));
        return markup.text();
    }

    /** Whose page is written, which names are links already, which embeds what is written stands in, and its ids. */
    private record Reader(NodeId page, Set<NodeId> linked, List<Reference> around, EmbeddedIds ids) {
        Reader within(Reference embed, List<Piece> shown) {
            var place = embed.place();
            String prefix = ids.prefix() + "embed-" + place.line() + "-" + place.column() + ":";
            return new Reader(
                    page,
                    linked,
                    Stream.concat(around.stream(), Stream.of(embed)).toList(),
                    EmbeddedIds.of(prefix, shown));
        }
    }

    private void write(List<Piece.Part> parts, MarkupWriter markup, Reader reader) {
        for (var part : parts) {
            if (part instanceof Piece.Part.Markup html) {
                markup.raw(reader.ids().in(html.html()));
            } else if (part instanceof Piece.Part.Prose prose) {
                writeProse(prose.text(), markup, reader);
            } else if (part instanceof Piece.Part.Link link) {
                boolean opened = open(link.reference(), markup);
                writePlain(link.label(), markup, reader);
                markup.raw(opened ? "</a>" : "");
            } else if (part instanceof Piece.Part.Image image) {
                writeImage(image, markup);
            } else if (part instanceof Piece.Part.Embed embed) {
                writeEmbed(embed, markup, reader);
            }
        }
    }

    /** Labels of links: the names in them are not links again. */
    private void writePlain(List<Piece.Part> parts, MarkupWriter markup, Reader reader) {
        for (var part : parts) {
            if (part instanceof Piece.Part.Prose prose) {
                markup.escaped(prose.text());
            } else if (part instanceof Piece.Part.Link link) {
                writePlain(link.label(), markup, reader);
            } else {
                write(List.of(part), markup, reader);
            }
        }
    }

    private void writeProse(String prose, MarkupWriter markup, Reader reader) {
        int written = 0;
        for (var mention : graph.mentionsIn(prose)) {
            if (reader.linked().add(mention.node())) {
                markup.escaped(prose.substring(written, mention.start()));
                markup.raw("<a class=\"mention\" href=\"")
                        .href(addresses.of(mention.node()), "")
                        .raw("\">");
                markup.escaped(prose.substring(mention.start(), mention.end())).raw("</a>");
                written = mention.end();
            }
        }
        markup.escaped(prose.substring(written));
    }

    /** Writes the start tag of a link; false where the reference must stay text. */
    private boolean open(Reference reference, MarkupWriter markup) {
        var meant = graph.resolve(reference);
        if (meant instanceof Resolution.ToNode node) {
            markup.raw("<a href=\"").href(addresses.of(node.node()), "").raw("\">");
        } else if (meant instanceof Resolution.ToSection section) {
            var spot = addresses.spotOf(section.section(), reference.fragment());
            markup.raw("<a href=\"").href(spot.page(), spot.anchor()).raw("\">");
        } else if (meant instanceof Resolution.ToFile file) {
            markup.raw("<a href=\"").href(files.pathOf(file.path()), "").raw("\">");
        } else if (meant instanceof Resolution.External external) {
            markup.raw("<a class=\"external\" rel=\"noopener\" href=\"")
                    .escaped(external.url())
                    .raw("\">");
        } else if (meant instanceof Resolution.Missing) {
            markup.raw("<a class=\"missing\" role=\"link\" aria-disabled=\"true\">");
        } else {
            return false;
        }
        return true;
    }

    private void writeImage(Piece.Part.Image image, MarkupWriter markup) {
        var meant = graph.resolve(image.reference());
        if (meant instanceof Resolution.ToFile file) {
            markup.raw("<img src=\"").href(files.pathOf(file.path()), "");
            markup.raw("\" alt=\"").escaped(image.alternative());
            markup.raw(image.width() > 0 ? "\" width=\"" + image.width() : "");
            markup.raw(image.height() > 0 ? "\" height=\"" + image.height() : "");
            markup.raw("\" loading=\"lazy\">");
            return;
        }
        // An image of another host would be a request that leaves the reader's machine: it becomes a link.
        boolean opened = open(image.reference(), markup);
        markup.escaped(image.alternative().isBlank() ? image.reference().target() : image.alternative());
        markup.raw(opened ? "</a>" : "");
    }

    private void writeEmbed(Piece.Part.Embed embed, MarkupWriter markup, Reader reader) {
        Reference reference = embed.reference();
        var shown = embed.block() ? embeds.shown(reference, reader.around()) : Optional.<Embeds.Content>empty();
        if (shown.isEmpty()) {
            markup.raw(embed.block() ? "<p>" : "");
            writeSource(reference, markup);
            markup.raw(embed.block() ? "</p>" : "");
            return;
        }
        markup.raw("<div class=\"embed\">");
        var within = reader.within(reference, shown.get().pieces());
        for (var piece : shown.get().pieces()) {
            write(piece.parts(), markup, within);
        }
        markup.raw("<p class=\"embed-source\">");
        writeSource(reference, markup);
        markup.raw("</p></div>");
    }

    private void writeSource(Reference reference, MarkupWriter markup) {
        boolean opened = open(reference, markup);
        markup.escaped(reference.label().isBlank() ? reference.target() : reference.label());
        markup.raw(opened ? "</a>" : "");
    }
}
