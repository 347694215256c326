package dev.studygraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.Trees;
import dev.studygraph.export.format.ExportFormat;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Vaults;
import dev.studygraph.source.MarkdownText;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken over from files of other programs, and that reading the note finds it. */
class IntakeTest {
    private static final String HOSTILE = """
            > [!scenario] Say "quotes", commas; a < b & &amp; *stars* _all_ snake_case $5 #tag ==x== 1. ~z~ [[w]] | \\\\
            > **Answer:** [[Alpha "A"]] (mode; two) + [[Beta]] or [[Gamma]]
            > **Because:** =1+1; and "so" on: a <b>c</b>
            > **Not:** [[Delta]] — it has; a reason: two
            > **Not:** [[Epsilon: E]]
            > **Exam:** X/1.1, X/1.2

            ^own-id

            | Scenario | Service | Why |
            |---|---|---|
            | - begins like a list | +Plus | -1 |
            | Four | Delta |
            | Five | Epsilon: E |
            """;

    private static final KnowledgeGraph CONTENT =
            Vaults.onDisk(Path.of("../content")).build().graph();

    private static Intake intake(String name, String text) {
        return Intake.of(
                NoteFile.of(name, text.getBytes(StandardCharsets.UTF_8)), Optional.empty(), Configuration.DEFAULT);
    }

    private static KnowledgeGraph graph(String note) {
        return Vaults.vault().note("n.md", note).build().graph();
    }

    private static String exported(ExportFormat format, KnowledgeGraph graph) {
        return format.text(graph, Trees.of(graph).all());
    }

    /** All columns but the place, which is another one, and the given facts, which only comparisons of the vault explain. */
    private static List<List<String>> rows(KnowledgeGraph graph) {
        return Sheet.of(exported(ExportFormat.SCENARIOS_CSV, graph)).rows().stream()
                .map(row -> List.of(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(7)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCENARIOS_CSV", "SCENARIOS_TSV"})
    void whatWeExportIsImportedAsTheSameScenarios(ExportFormat format) {
        for (var graph : List.of(CONTENT, graph(HOSTILE))) {
            var intake = intake(format.id().replace("scenarios-", "s."), exported(format, graph));
            assertThat(intake.remarks()).isEmpty();
            assertThat(intake.count()).isEqualTo(graph.scenarios().size());
            var again = Vaults.vault(graph.configuration())
                    .note("s.md", intake.text())
                    .build();
            assertThat(rows(again.graph())).containsExactlyElementsOf(rows(graph));
        }
    }

    @Test
    void givenFactsComeBackWhereTheVaultComparesThem() {
        String comparison = "## A vs B\n\n| Feature | A | B |\n|---|---|---|\n| Serverless | Yes | No |\n\n";
        var before = graph(comparison + "> [!scenario] No servers\n> **Answer:** A\n> **Given:** Serverless = yes\n");
        var note = intake("s.csv", exported(ExportFormat.SCENARIOS_CSV, before)).text();
        var after = graph(comparison + note);
        assertThat(after.scenarios())
                .singleElement()
                .satisfies(scenario -> assertThat(scenario.given())
                        .isEqualTo(before.scenarios().get(0).given()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scenario;Service;Why\r\n\"Files; with SQL\";Athena;\"a \"\"b\"\"\"\r\n;Glue;\r\n",
                "question\tcorrect answer\texplanation\tTags\nFiles; with SQL\tAthena\ta \"b\"\tx\nNo answer\t\t\n",
                "Need,Answer,Because\n\n\"Files; with\nSQL\",Athena,\"a \"\"b\"\"\""
            })
    void sheetsOfAnyProgramAreReadByTheirHeadings(String text) {
        var intake = intake("s.csv", text);
        assertThat(intake.count()).isEqualTo(1);
        assertThat(intake.text()).endsWith("""
                > [!scenario] Files; with SQL
                > **Answer:** Athena
                > **Because:** a "b"
                """);
        assertThat(intake.remarks().stream().filter(remark -> remark.contains("left out")))
                .hasSize(text.startsWith("Need") ? 0 : 1);
    }

    @Test
    void whatIsLeftOutIsSaidWithItsLine() {
        assertThat(intake("s.tsv", "need\tanswer\tmood\na\tb\tc\nonly a need\n").remarks())
                .containsExactly("the column 'mood' is not taken over", "line 3 is left out: it has no answer");
        assertThat(intake("s.csv", "one,two\na,b\n").remarks())
                .singleElement()
                .asString()
                .contains("line 1", "'need'", "'answer'");
        assertThat(intake("s.csv", "").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void lettersOfSpreadsheetsSurvive(String charset) {
        var bytes = "need,answer\nGröße prüfen,Maß\n".getBytes(Charset.forName(charset));
        assertThat(Intake.of(NoteFile.of("s.csv", bytes), Optional.empty(), Configuration.DEFAULT)
                        .text())
                .contains("> [!scenario] Größe prüfen", "> **Answer:** Maß");
    }

    @Test
    void aQuizBecomesScenariosWhereNamesAnswerItAndStaysAQuizElsewhere() {
        var intake = intake("my_quiz.md", """
                ### Q1. Which one buffers messages?
                - [ ] SNS
                  > keeps nothing
                - [x] SQS

                It waits.

                ### How is a bucket encrypted, if at all?
                - [x] Turn on default encryption
                - [ ] Hope for the *best*
                """);
        assertThat(intake.text()).isEqualTo("""
                # my quiz

                > [!scenario] Which one buffers messages?
                > **Answer:** SQS
                > **Because:** It waits.
                > **Not:** SNS — keeps nothing

                **How is a bucket encrypted, if at all?**

                - [x] Turn on default encryption
                - [ ] Hope for the best
                """);
        assertThat(intake.remarks()).singleElement().asString().startsWith("1 of them is kept as questions");
        assertThat(graph(intake.text()).scenarios()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMR: Elastic MapReduce\nS3 - Simple Storage Service\nNot an entry\n",
                "- **EMR** — Elastic MapReduce\n- **S3** = Simple Storage Service\n",
                "| Term | Full form |\n|---|---|\n| EMR | Elastic MapReduce |\n| S3 | Simple Storage Service |\n",
                "EMR (Elastic MapReduce)\nS3\tSimple Storage Service\n"
            })
    void acronymsBecomeATableOfOtherNames(String text) {
        var intake = intake("acronyms.txt", text);
        assertThat(intake.text()).isEqualTo("""
                # acronyms

                | Acronym | Meaning |
                |---|---|
                | EMR | Elastic MapReduce |
                | S3 | Simple Storage Service |
                """);
        var graph = graph(intake.text() + "\n| Scenario | Service |\n|---|---|\n| Spark on a cluster | EMR |\n");
        assertThat(graph.services().get(0).aliases()).contains("Elastic MapReduce");
    }

    @Test
    void aSheetOfAcronymsIsToldFromOneOfScenarios() {
        var intake = intake("a.csv", "Acronym,Meaning\nEMR,Elastic MapReduce\n");
        assertThat(intake.format()).isEqualTo(ImportFormat.ACRONYMS);
        assertThat(intake.count()).isEqualTo(1);
    }

    /** Any text at all as a need: read again, it says the same. */
    @Test
    void plainTextIsPlainTextAgain() {
        var random = new Random(9);
        String alphabet = "aB1 \t`*_~=%$#|<>[](){}!&;^\\\\:.-+'\"/@";
        Set<String> texts = new TreeSet<>();
        while (texts.size() < 400) {
            String text = "w"
                    + random.ints(1 + random.nextInt(24), 0, alphabet.length())
                            .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                            .collect(Collectors.joining())
                    + texts.size() + "z";
            texts.add(text.replaceAll("\\s+", " "));
        }
        String note = texts.stream()
                .map(text -> "> [!scenario] " + MarkdownText.of(text) + "\n> **Answer:** Alpha\n")
                .collect(Collectors.joining("\n"));
        assertThat(graph(note).scenarios())
                .extracting((Node.Scenario scenario) -> scenario.need().text())
                .containsExactlyInAnyOrderElementsOf(texts);
    }
}
