package dev.studygraph.note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.note.OverLimit.Stretch;
import dev.studygraph.source.Place;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.Limits;
import java.util.ArrayList;
import java.util.List;

/** The sections of one note while they are read. */
final class NoteBody {
    private final Reading reading;
    private final SectionBuilder sections;
    private final BlockReader blocks;
    private ExplicitAnchors names = ExplicitAnchors.NONE;

    NoteBody(Reading reading, Place start) {
        this.reading = reading;
        this.sections = new SectionBuilder(start);
        this.blocks = new BlockReader(reading);
    }

    /** Shows a block of front matter that could not be read; nothing is understood of it. */
    void yaml(String block) {
        sections.block(PlainText.block(block, reading.start()));
    }

    /** Shows a note over the size limit as plain text, in pieces that a browser can lay out. */
    void tooLong(SourceText source, int from, int limit) {
        reading.overLimit(Place.startOf(source.path()), "a note of more than %s bytes".formatted(limit));
        sections.block(PlainText.block(source.text().substring(from), source.at(from)));
    }

    void markdown(NoteLines lines, Limits limits) {
        var code = new CodeLines(lines);
        var over = new OverLimit(lines, code, limits);
        List<Stretch> stretches = over.whole().map(List::of).orElseGet(over::stretches);
        for (var stretch : stretches) {
            reading.overLimit(reading.source().at(lines.start(stretch.first())), stretch.reason());
        }
        ForeignSyntax.report(lines, code, reading);
        names = ExplicitAnchors.of(lines, code, reading.source());
        var prepared = Preparation.of(lines, code, stretches, !over.definesReferences());
        int from = 0;
        for (int cut : prepared.cuts()) {
            reading.use(prepared, from);
            part(prepared.text().substring(from, cut));
            from = cut;
        }
    }

    Section root() {
        sections.names(names.before(Integer.MAX_VALUE));
        return sections.root();
    }

    private void part(String text) {
        List<Node> nodes = new ArrayList<>();
        Dialect.parse(text).getChildren().forEach(nodes::add);
        int[] groups = blocks.groups(nodes);
        List<Node> between = new ArrayList<>();
        int foldedTo = 0;
        for (int i = 0; i < nodes.size(); i++) {
            foldedTo = Math.max(foldedTo, groups[i]);
            // A heading that is folded away with its text is no section of the note.
            if (nodes.get(i) instanceof Heading heading && i >= foldedTo) {
                flush(between);
                heading(heading);
            } else {
                between.add(nodes.get(i));
            }
        }
        flush(between);
        footnotes();
    }

    private void flush(List<Node> nodes) {
        blocks.blocks(nodes).forEach(sections::block);
        nodes.clear();
    }

    private void footnotes() {
        blocks.footnotes().ifPresent(sections::block);
    }

    private void heading(Heading heading) {
        footnotes();
        Place place = reading.at(heading);
        Place words = heading.getFirstChild() == null ? place : reading.at(heading.getFirstChild());
        Inline inline = InlineReader.heading(reading, heading.getChildren(), words);
        var named = HeadingName.of(inline);
        String anchor = reading.anchors()
                .unique(named.name().orElse(named.words().phrase().text()));
        sections.names(names.before(place.line()));
        sections.heading(heading.getLevel(), named.words(), anchor, place);
    }
}
