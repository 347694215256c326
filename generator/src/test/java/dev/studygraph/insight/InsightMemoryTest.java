package dev.studygraph.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is looked for in notes is looked for once in each. */
class InsightMemoryTest {
    private final List<String> looked = new ArrayList<>();

    @Test
    void onlyNotesThatWereReadAgainAreLookedThrough() {
        var memory = InsightMemory.kept();
        var glue = note("glue.md", "# Glue\n\nIt costs $5 a run.\n");
        var athena = note("athena.md", "# Athena\n\nIt costs $7 a run.\n");
        assertThat(claims(memory, glue, athena)).containsExactly("It costs $5 a run.", "It costs $7 a run.");
        var dearer = note("athena.md", "# Athena\n\nIt costs $9 a run.\n");
        assertThat(claims(memory, dearer, glue)).containsExactly("It costs $9 a run.", "It costs $5 a run.");
        assertThat(looked).containsExactlyInAnyOrder("glue.md", "athena.md", "athena.md");
        memory.forget();
        assertThat(claims(memory, glue)).containsExactly("It costs $5 a run.");
        assertThat(looked).hasSize(4);
    }

    private List<String> claims(InsightMemory memory, Note... notes) {
        return memory
                .undated(List.of(notes), note -> {
                    synchronized (looked) {
                        looked.add(note.path());
                    }
                    return UndatedClaim.in(note);
                })
                .stream()
                .map(claim -> claim.sentence().text())
                .toList();
    }

    private static Note note(String path, String text) {
        return new NoteReader(Configuration.DEFAULT).read(NoteFile.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }
}
