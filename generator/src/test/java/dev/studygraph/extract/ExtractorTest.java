package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.ConfigurationReader;
import dev.studygraph.vault.NoteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of the extractor as a whole; the rules are shown by the examples of the manual. */
class ExtractorTest {
    private static final String TABLE = "# Notes\n\n| Need | Service |\n|---|---|\n| Cheap archive | [[Glacier]] |\n";

    private static List<String> read(String text, String yaml) {
        var configuration = ConfigurationReader.read(yaml, new Diagnostics());
        var file = NoteFile.of("a.md", text.getBytes(StandardCharsets.UTF_8));
        var note = new NoteReader(configuration).read(file);
        return StatementPrinter.print(new Extractor().extract(note, configuration));
    }

    @Test
    void aRuleThatIsSwitchedOffReadsNothing() {
        assertThat(read(TABLE, "")).contains("5 S1 scenario Cheap archive = Glacier");
        assertThat(read(TABLE, "rules: {S1: false}")).noneMatch(line -> line.contains("S1"));
    }

    @Test
    void everyRuleHasAnIdThatCanBeSwitched() {
        assertThat(Extractor.ruleIds())
                .doesNotHaveDuplicates()
                .contains("C1", "S1", "D1", "heading", "scenario-callout");
    }

    @Test
    void aNoteThatForbidsGuessesKeepsWhatItStates() {
        var statements = read("---\nextract: false\n---\n" + TABLE + "\n> [!scenario] A\n> **Answer:** [[B]]\n", "");
        assertThat(statements).containsExactly("1 title about Notes (certain)", "10 scenario-callout scenario A = B");
    }

    @Test
    void anAuthorsOwnWordsCountBesideTheBuiltInOnes() {
        var table = "| Klausurfrage | Antwortdienst |\n|---|---|\n| Cheap archive | [[Glacier]] |\n";
        assertThat(read(table, "")).noneMatch(line -> line.contains("S1"));
        assertThat(read(table, "words: {scenario-header: [Klausurfrage], answer-header: Antwortdienst}"))
                .contains("3 S1 scenario Cheap archive = Glacier");
        assertThat(read("Use when", "words: {for-template: [nimm es]}")).isNotEmpty();
    }

    @Test
    void rulesAndClassesOfWordsThatDoNotExistAreReported() {
        var configuration =
                ConfigurationReader.read("rules: {S99: false}\nwords: {scenario-haeder: [x]}", new Diagnostics());
        assertThat(Extractor.faults(configuration))
                .extracting(Diagnostic::message)
                .containsExactly("'rules' has no key 'S99'", "'words' has no key 'scenario-haeder'");
        assertThat(Extractor.faults(configuration).get(1).hint()).contains("did you mean 'scenario-header'?");
        assertThat(Extractor.faults(Configuration.DEFAULT)).isEmpty();
    }
}
