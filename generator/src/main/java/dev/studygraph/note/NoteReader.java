package dev.studygraph.note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.source.Place;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.util.List;

/** Reads Markdown files into notes; one reader serves any number of threads. */
public final class NoteReader {
    private final Configuration configuration;

    public NoteReader(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The note in a file, whatever its bytes are; what was wrong with it is in its diagnostics. */
    public Note read(NoteFile file) {
        var decoded = DecodedText.of(file);
        var source = new SourceText(file.path(), decoded.text());
        var reading = new Reading(source, configuration.html());
        reading.diagnostics().addAll(decoded.diagnostics());
        var head = FrontMatterReader.read(source);
        reading.diagnostics().addAll(head.diagnostics());
        Section root = sections(source, head.body(), reading);
        reading.tags().addAll(head.frontMatter().tags());
        String title = NoteTitle.of(head.frontMatter(), root, file.path());
        return new Note(
                file.path(), head.frontMatter(), title, root, List.copyOf(reading.tags()), reading.diagnostics());
    }

    private static Section sections(SourceText source, int from, Reading reading) {
        var sections = new SectionBuilder(Place.startOf(source.path()));
        var blocks = new BlockReader(reading);
        String text = source.text();
        var prepared = new PreparedText.Builder(text).copy(from, text.length()).build();
        reading.use(prepared);
        for (Node node : Dialect.parse(prepared.text()).getChildren()) {
            if (node instanceof Heading heading) {
                Place place = reading.at(heading);
                Place words = heading.getFirstChild() == null ? place : reading.at(heading.getFirstChild());
                Inline inline = InlineReader.heading(reading, heading.getChildren(), words);
                String anchor = reading.anchors().unique(inline.phrase().text());
                sections.heading(heading.getLevel(), inline, anchor, place);
            } else {
                blocks.blocks(List.of(node)).forEach(sections::block);
            }
        }
        return sections.root();
    }
}
