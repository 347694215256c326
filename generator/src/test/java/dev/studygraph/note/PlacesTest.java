package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place points to the text it speaks of. */
class PlacesTest {
    private static String at(String text, Place place) {
        String line = text.split("\r\n|\r|\n", -1)[place.line() - 1];
        return line.substring(place.column() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void blocksPhrasesAndReferencesAreWhereTheySay(String lineEnd) {
        String text = """
                ---
                title: T
                ---
                # Heading [[h]]

                para [[p]] and
                more [[q]]
                | cell | [[c\\|d]] |
                |------|-----------|
                | row  | [[r]]     |

                !!! note "Title"
                    inside [[i]]

                        code
                ::: tip
                colons [[k]]
                :::
                • bullet [[b]]
                > [!x] called [[t]]
                > body [[y]]

                1. one
                   - two [[l]]
                """.replace("\n", lineEnd);
        var note = Notes.read(text);
        assertThat(note.title()).isEqualTo("T");
        List<Reference> references = references(note);
        assertThat(references)
                .extracting(Reference::target)
                .containsExactly("h", "p", "q", "c", "r", "i", "k", "b", "t", "y", "l");
        assertThat(references)
                .allSatisfy(reference -> assertThat(at(text, reference.place())).startsWith("[[" + reference.target()));
        assertThat(Notes.blocks(note).map(block -> at(text, block.place())))
                .containsExactly(
                        "para [[p]] and",
                        "| cell | [[c\\|d]] |",
                        "!!! note \"Title\"",
                        "::: tip",
                        "• bullet [[b]]",
                        "> [!x] called [[t]]",
                        "1. one");
    }

    private static List<Reference> references(Note note) {
        return note.sections()
                .flatMap(section -> Stream.concat(
                        section.heading().references().stream(),
                        section.blocks().stream()
                                .flatMap(block -> inPiece(block.piece().parts()))))
                .toList();
    }

    private static Stream<Reference> inPiece(List<Piece.Part> parts) {
        return parts.stream()
                .filter(Piece.Part.Link.class::isInstance)
                .map(part -> ((Piece.Part.Link) part).reference());
    }

    @Test
    void aByteOrderMarkAndOtherEncodingsAreNoObstacle() {
        var marked = Notes.read("\uFEFF# A\n");
        assertThat(marked.root().sections().get(0).place()).hasToString("a.md:1:1");
        byte[] windows = "# A\n\ncaf\u00e9 [[b]]\n".getBytes(StandardCharsets.ISO_8859_1);
        var note = new NoteReader(Configuration.DEFAULT).read(NoteFile.of("a.md", windows));
        assertThat(Notes.html(note)).contains("café");
        assertThat(note.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.code().id()).isEqualTo("file-not-utf8"))
                .satisfies(d -> assertThat(d.place()).hasToString("a.md:3:4"));
    }

    @Test
    void theContentReadsWithoutAWord() {
        var diagnostics = new Diagnostics();
        var vault = Vault.open(Path.of("..", "content"), Optional.empty(), diagnostics);
        assertThat(vault.notes()).hasSizeGreaterThan(10);
        var reader = new NoteReader(vault.configuration());
        for (var file : vault.notes()) {
            var note = reader.read(file);
            diagnostics.reportAll(note.diagnostics());
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            assertThat(references(note))
                    .allSatisfy(reference -> assertThat(at(text, reference.place()))
                            .startsWith(reference.syntax() == Reference.Syntax.WIKILINK ? "[[" : "["));
            assertThat(Notes.html(note)).doesNotContain("[[", "]]", "[!");
        }
        assertThat(diagnostics.sorted()).isEmpty();
    }
}
