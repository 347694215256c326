package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of the extractor as a whole; the rules are shown by the examples of the manual. */
class ExtractorTest {
    private static final String TABLE = "# Notes\n\n| Need | Service |\n|---|---|\n| Cheap archive | [[Glacier]] |\n";

    private static List<String> read(String text, Map<String, Boolean> switches) {
        var file = NoteFile.of("a.md", text.getBytes(StandardCharsets.UTF_8));
        var note = new NoteReader(Configuration.DEFAULT).read(file);
        return StatementPrinter.print(new Extractor().extract(note, switches, List.of()));
    }

    @Test
    void aRuleThatIsSwitchedOffReadsNothing() {
        assertThat(read(TABLE, Map.of())).contains("5 S1 scenario Cheap archive = Glacier");
        assertThat(read(TABLE, Map.of("S1", false))).noneMatch(line -> line.contains("S1"));
    }

    @Test
    void everyRuleHasAnIdThatCanBeSwitched() {
        assertThat(Extractor.ruleIds())
                .doesNotHaveDuplicates()
                .contains("C1", "S1", "D1", "heading", "scenario-callout");
    }

    @Test
    void aNoteThatForbidsGuessesKeepsWhatItStates() {
        var statements =
                read("---\nextract: false\n---\n" + TABLE + "\n> [!scenario] A\n> **Answer:** [[B]]\n", Map.of());
        assertThat(statements).containsExactly("1 title about Notes (certain)", "10 scenario-callout scenario A = B");
    }
}
