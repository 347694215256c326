package dev.studygraph.note;

import dev.studygraph.note.Piece.Part;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes for tests, and pieces as text that tests can compare. */
final class Notes {
    private Notes() {}

    static Note read(String text) {
        return read(text, Configuration.DEFAULT);
    }

    static Note read(String text, Configuration configuration) {
        return new NoteReader(configuration).read(NoteFile.of("a.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A note in which every syntax occurs. */
    static String sample() {
        try (var stream = Objects.requireNonNull(Notes.class.getResourceAsStream("sample.md"), "sample.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Block> blocks(Note note) {
        return note.sections().flatMap(section -> section.blocks().stream());
    }

    static String html(Note note) {
        return blocks(note).map(block -> html(block.piece().parts())).collect(Collectors.joining("\n"));
    }

    /** HTML with prose in guillemets and slots in braces. */
    static String html(List<Part> parts) {
        return parts.stream().map(Notes::html).collect(Collectors.joining());
    }

    private static String html(Part part) {
        if (part instanceof Part.Markup markup) {
            return markup.html();
        } else if (part instanceof Part.Prose prose) {
            return "«" + prose.text() + "»";
        } else if (part instanceof Part.Link link) {
            return "{link " + address(link.reference()) + " " + html(link.label()) + "}";
        } else if (part instanceof Part.Image image) {
            return "{image %s '%s' %dx%d}"
                    .formatted(address(image.reference()), image.alternative(), image.width(), image.height());
        }
        var embed = (Part.Embed) part;
        return (embed.block() ? "{embed " : "{embed in line ") + address(embed.reference()) + "}";
    }

    private static String address(Reference reference) {
        return reference.target() + (reference.fragment().isEmpty() ? "" : "#" + reference.fragment());
    }
}
