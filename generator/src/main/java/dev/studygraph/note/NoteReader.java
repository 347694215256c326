package dev.studygraph.note;

import dev.studygraph.note.FrontMatterReader.Head;
import dev.studygraph.source.Place;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.util.List;
import java.util.stream.IntStream;

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
        var reading =
                new Reading(source, configuration.html(), configuration.limits().nesting());
        reading.diagnostics().addAll(decoded.diagnostics());
        var head = FrontMatterReader.read(source, configuration.relations().keySet());
        reading.diagnostics().addAll(head.diagnostics());
        Section root = sections(source, head, reading, file.bytes().length);
        reading.tags().addAll(0, head.frontMatter().tags());
        String title = NoteTitle.of(head.frontMatter(), root, file.path());
        var tags = reading.tags().stream().distinct().toList();
        var writtenIn = WrittenIn.of(source.text(), head.body());
        return new Note(file.path(), head.frontMatter(), title, root, writtenIn, tags, reading.diagnostics());
    }

    /** The lines of a file as places count them, the first at index 0. */
    public static List<String> lines(NoteFile file) {
        var source = new SourceText(file.path(), DecodedText.of(file).text());
        return IntStream.rangeClosed(1, source.lineCount())
                .mapToObj(source::line)
                .toList();
    }

    private Section sections(SourceText source, Head head, Reading reading, int size) {
        var body = new NoteBody(reading, Place.startOf(source.path()));
        head.unreadable().ifPresent(body::yaml);
        if (size > configuration.limits().noteBytes()) {
            body.tooLong(source, head.body(), configuration.limits().noteBytes());
        } else {
            body.markdown(new NoteLines(source, head.body()), configuration.limits());
        }
        return body.root();
    }
}
