package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Piece.Part;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a whole note. */
class NoteReaderTest {
    private static Note read(String text) {
        return new NoteReader(Configuration.DEFAULT).read(NoteFile.of("a.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void headingsBecomeSectionsWithAnchorsOfTheirOwn() {
        var note = read("# A\n\nx\n\n## B\n\n# A\n\n# A-2\n");
        assertThat(note.title()).isEqualTo("A");
        assertThat(note.sections().map(Section::anchor)).containsExactly("", "a", "b", "a-2", "a-2-2");
        assertThat(note.sections().map(section -> section.place().line())).containsExactly(1, 1, 5, 7, 9);
    }

    @Test
    void aNoteWhoseFirstHeadingHeadsAPartOfAnyNoteIsCalledAsItsFile() {
        for (String heading : List.of("Overview", "**What is it?**", "概要", "Введение:")) {
            assertThat(titled("Night Ferries.md", heading)).isEqualTo("Night Ferries");
        }
        assertThat(titled("night-ferries.md", "Definition")).isEqualTo("night ferries");
        assertThat(titled("Night Ferries.md", "Overview of ferries")).isEqualTo("Overview of ferries");
        assertThat(titled("02_Overview.md", "Overview")).isEqualTo("Overview");
        assertThat(titled("boats/README.md", "Overview")).isEqualTo("Overview");
    }

    private static String titled(String path, String heading) {
        byte[] text = ("# " + heading + "\n\nText.\n").getBytes(StandardCharsets.UTF_8);
        return new NoteReader(Configuration.DEFAULT)
                .read(NoteFile.of(path, text))
                .title();
    }

    @Test
    void aTableKeepsWikilinksWithBarsWhole() {
        var block = read("| A | B |\n|-|-|\n| [[X\\|y]] | `a|b` |\n")
                .root()
                .blocks()
                .get(0);
        var table = (Shape.Table) block.shape();
        assertThat(table.header()).extracting(Phrase::text).containsExactly("A", "B");
        assertThat(table.rows().get(0).get(0).references())
                .extracting(Reference::target, Reference::label)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("X", "y"));
    }

    @Test
    void aCalloutHasTypeTitleAndBlocks() {
        var block = read("> [!tip]- Exam tip\n> **Answer:** [[X]]\n> - a\n")
                .root()
                .blocks()
                .get(0);
        var callout = (Shape.Callout) block.shape();
        assertThat(callout.type()).isEqualTo("tip");
        assertThat(callout.title().text()).isEqualTo("Exam tip");
        assertThat(callout.blocks()).hasSize(2);
        assertThat(((Shape.Paragraph) callout.blocks().get(0).shape()).text().text())
                .isEqualTo("Answer: X");
    }

    @Test
    void frontMatterMovesNoPlace() {
        var note = read("---\nkind: service\naliases: [B]\n---\n\nSee [[X#y|z]].\n");
        assertThat(note.frontMatter().kind()).contains("service");
        var paragraph = (Shape.Paragraph) note.root().blocks().get(0).shape();
        assertThat(paragraph.text().place()).hasToString("a.md:6:1");
        assertThat(paragraph.text().references())
                .extracting(reference -> reference.place().toString())
                .containsExactly("a.md:6:5");
        assertThat(note.root().blocks().get(0).piece().parts()).element(1).isEqualTo(new Part.Prose("See "));
        assertThat(note.diagnostics()).isEqualTo(List.of());
    }
}
