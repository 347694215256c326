package dev.studygraph.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.build.Look;
import dev.studygraph.build.OpenVault;
import dev.studygraph.build.Request;
import dev.studygraph.vault.UnsavedTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered at the end of a line that is being typed, and what is written if it is taken. */
class CompletionTest {
    @TempDir
    private static Path vault;

    private static Look look;

    @BeforeAll
    static void lookAtTwoNotes() {
        var request = new Request(vault, vault.resolve("site"), List.of(), Optional.empty(), true, false);
        try (var open = new OpenVault(request)) {
            look = open.look(new UnsavedTexts(
                    Map.of("glue.md", EditorServerTest.GLUE, "athena.md", EditorServerTest.ATHENA), Set.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            See [[Amazon A              ; Amazon Athena ; Amazon Athena]]
            See [[glu                   ; Glue          ; Glue]]
            See 🙂 [[athena#Ath         ; Athena vs Glue; Athena vs Glue]]
            > [!sc                      ; scenario      ; scenario]
            > **Gi                      ; Given         ; Given:**_
            > **Given:** Need           ; Needs servers ; Needs servers
            > **Given:** Needs servers =; yes           ; yes
            A #serv                     ; serverless    ; serverless
            | Ne                        ; Needs servers ; Needs servers
            """)
    void whatIsTypedIsCompleted(String typed, String label, String written) {
        CompletionItem item = completed("# New\n\n" + typed, 2, typed.length(), label);
        var range = item.getTextEdit().getLeft().getRange();
        assertThat(range.getEnd()).isEqualTo(new Position(2, typed.length()));
        assertThat(typed.substring(range.getStart().getCharacter()).strip().toLowerCase(java.util.Locale.ROOT))
                .satisfies(begun ->
                        assertThat(label.toLowerCase(java.util.Locale.ROOT)).startsWith(begun));
        assertThat(item.getTextEdit().getLeft().getNewText()).isEqualTo(written.replace('_', ' '));
    }

    @ParameterizedTest
    @CsvSource({
        "kind: ser, service",
        "part-of: Amazon, Amazon Athena",
        "'tags: [a, serv', serverless",
        "category: e, ETL",
        "requires: gl, Glue"
    })
    void frontMatterIsCompleted(String line, String label) {
        completed("---\n" + line + "\n---\n", 1, line.length(), label);
    }

    @ParameterizedTest
    @CsvSource({"Some words, 10", "# Heading, 9", "[[Glue]] and, 12", "'title: G', 8"})
    void whereOnlyTheAuthorKnowsNothingIsOffered(String line, int column) {
        assertThat(offered(line, 0, column)).isEmpty();
    }

    private static CompletionItem completed(String text, int line, int column, String label) {
        List<CompletionItem> items = offered(text, line, column);
        assertThat(items).extracting(CompletionItem::getLabel).contains(label);
        return items.stream()
                .filter(item -> item.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<CompletionItem> offered(String text, int line, int column) {
        var note = OpenNote.of("file:///new.md", "new.md", 1, text);
        return Completion.at(note, new Position(line, column), new Proposals(look))
                .getItems();
    }
}
