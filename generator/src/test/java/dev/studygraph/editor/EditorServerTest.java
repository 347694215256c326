package dev.studygraph.editor;

import static dev.studygraph.editor.Editor.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the language server tells an editor that opens notes, types and asks. */
class EditorServerTest {
    static final String GLUE = """
            ---
            kind: service
            aliases: [Glue]
            category: ETL
            tags: [serverless]
            ---
            # AWS Glue

            Prepares data without servers. 🙂 See [[Amazon Athena]] and 🙂 [[Athenaa]].

            ## Use cases

            | Scenario | Service |
            |---|---|
            | Transform a table every night | AWS Glue |
            """;

    static final String ATHENA = """
            # Amazon Athena

            Queries files where they lie; [[Glue]] holds their tables.

            ## Athena vs Glue

            | Feature | Amazon Athena | AWS Glue |
            |---|---|---|
            | Needs servers | no | yes |
            """;

    @TempDir
    private Path vault;

    private Editor editor;

    @BeforeEach
    void openTheVault() throws Exception {
        Files.writeString(vault.resolve("studygraph.yml"), "title: Notes\n");
        Files.writeString(vault.resolve("glue.md"), GLUE);
        Files.writeString(vault.resolve("athena.md"), ATHENA);
        editor = Editor.in(vault);
        editor.open("glue.md");
    }

    @AfterEach
    void close() throws IOException {
        editor.close();
    }

    @Test
    void whatIsWrongIsSaidWhileTypingAndTakenBackWhenItIsMended() throws Exception {
        List<Diagnostic> found = editor.report("glue.md", 1).getDiagnostics();
        int column = line(GLUE, 8).indexOf("[[Athenaa]]");
        assertThat(found).hasSize(1).first().satisfies(diagnostic -> {
            assertThat(diagnostic.getRange()).isEqualTo(range(8, column, column + "[[Athenaa]]".length()));
            assertThat(diagnostic.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
            assertThat(diagnostic.getCode()).isEqualTo(Either.forLeft("link-target-missing"));
            assertThat(diagnostic.getMessage().getLeft()).contains("'Athenaa'", "hint: did you mean");
        });
        int version = editor.type("glue.md", 8, column + 2, column + "[[Athenaa".length(), "Athena");
        PublishDiagnosticsParams mended = editor.report("glue.md", version);
        assertThat(mended.getDiagnostics()).isEmpty();
    }

    @Test
    void aReportIsWhatCheckWouldSayOfTheTextThatIsNotSaved() throws Exception {
        editor.open("new.md", "---\nkind: servise\n---\n# New\n\n[[Nowhere at all]] [[Nowhere at all]]\n");
        List<Diagnostic> found = editor.report("new.md", 2).getDiagnostics();
        assertThat(found)
                .extracting(
                        diagnostic -> diagnostic.getCode().getLeft(),
                        diagnostic -> diagnostic.getRange().getStart())
                .contains(
                        tuple("front-matter-invalid", new Position(1, 6)),
                        tuple("link-target-missing", new Position(5, 0)),
                        tuple("link-target-missing", new Position(5, 19)));
        assertThat(found.get(found.size() - 1).getRelatedInformation()).hasSize(1);
    }

    @Test
    void aNoteThatIsNotSavedYetIsKnownByName() throws Exception {
        editor.open("sub/LAKE.MD", "# Data Lake\n");
        editor.report("glue.md", 1);
        editor.open("new.md", "[[Data L");
        answer(editor.server().getTextDocumentService().references(references("glue.md", 6, 4, true)));
        assertThat(completed("new.md", 0, 8, "Data Lake").getDetail()).isEqualTo("topic");
    }

    @Test
    void aNameShowsItsCard() throws Exception {
        String card = hover("glue.md", 8, line(GLUE, 8).indexOf("Athena"))
                .getContents()
                .getRight()
                .getValue();
        assertThat(card)
                .startsWith("**Amazon Athena** · service")
                .contains("Queries files where they lie", "`athena.md:1`");
        Hover own = hover("glue.md", 6, 4);
        assertThat(own.getContents().getRight().getValue())
                .contains("ETL", "*Also called:* Glue", "*Answers:* 1 scenario");
        assertThat(hover("glue.md", 3, 1)).isNull();
    }

    @Test
    void aLinkAndANameLeadToWhereTheirNodeIsDescribed() throws Exception {
        editor.open("athena.md");
        assertThat(defined("athena.md", 2, line(ATHENA, 2).indexOf("Glue"))).isEqualTo(location("glue.md", 6));
        assertThat(defined("glue.md", 14, line(GLUE, 14).indexOf("Glue"))).isEqualTo(location("glue.md", 6));
        assertThat(defined("glue.md", 8, line(GLUE, 8).indexOf("Amazon"))).isEqualTo(location("athena.md", 0));
    }

    @Test
    void everyPlaceThatSpeaksOfAServiceIsFound() throws Exception {
        List<? extends Location> places =
                answer(editor.server().getTextDocumentService().references(references("glue.md", 6, 4, false)));
        assertThat(places)
                .extracting(place -> place.getUri().replaceFirst(".*/", "")
                        + place.getRange().getStart().getLine() + ":"
                        + place.getRange().getStart().getCharacter())
                .contains("athena.md2:" + line(ATHENA, 2).indexOf("[["), "athena.md6:28", "glue.md14:2")
                .doesNotContain("glue.md6:0");
    }

    @Test
    void theOutlineHoldsHeadingsAndWhatStandsBelowThem() throws Exception {
        editor.report("glue.md", 1);
        List<DocumentSymbol> outline = outline("glue.md");
        assertThat(outline).singleElement().satisfies(title -> {
            assertThat(title.getName()).isEqualTo("AWS Glue");
            assertThat(title.getRange()).isEqualTo(new Range(new Position(6, 0), new Position(15, 0)));
            assertThat(title.getChildren()).singleElement().satisfies(section -> {
                assertThat(section.getSelectionRange()).isEqualTo(range(10, 0, "## Use cases".length()));
                assertThat(section.getChildren())
                        .extracting(DocumentSymbol::getName)
                        .containsExactly("Transform a table every night");
            });
        });
    }

    @Test
    void whatCheckWouldMendIsOfferedWhereItIsWrong() throws Exception {
        String line = line(GLUE, 8);
        int column = line.indexOf("[[Athenaa]]");
        Diagnostic shown = editor.report("glue.md", 1).getDiagnostics().get(0);
        var asked = new CodeActionParams(
                editor.document("glue.md"), shown.getRange(), new CodeActionContext(List.of(shown)));
        List<CodeAction> actions = answer(
                        editor.server().getTextDocumentService().codeAction(asked))
                .stream()
                .map(Either::getRight)
                .toList();
        assertThat(actions).extracting(CodeAction::getKind).containsExactly("quickfix", "source.fixAll");
        assertThat(actions.get(0).getDiagnostics()).containsExactly(shown);
        TextDocumentEdit edit =
                actions.get(0).getEdit().getDocumentChanges().get(0).getLeft();
        assertThat(edit.getEdits())
                .singleElement()
                .satisfies(change -> assertThat(change.getLeft().getRange())
                        .isEqualTo(range(8, column + 2, column + 2 + "Athenaa".length())));
        assertThat(edit.getEdits().get(0).getLeft().getNewText()).isIn("Athena", "athena", "Amazon Athena");
        assertThat(actions.get(0).getTitle()).startsWith("Change to '");
    }

    @Test
    void whatIsNotOfTheVaultIsNotAnswered() throws Exception {
        for (String uri :
                List.of("untitled:Untitled-1", "file:///nowhere/x.md", "no uri at all %%", editor.uri("not open.md"))) {
            var params = new HoverParams();
            params.setTextDocument(new org.eclipse.lsp4j.TextDocumentIdentifier(uri));
            params.setPosition(new Position(0, 0));
            assertThat(answer(editor.server().getTextDocumentService().hover(params)))
                    .isNull();
        }
        editor.type("not open.md", 0, 0, 0, "typed into nothing");
        assertThat(hover("glue.md", 999, 999)).isNull();
        editor.type("glue.md", 999, 999, 9999, "x");
        editor.type("glue.md", 5, 7, 2, "y");
        assertThat(outline("glue.md")).isNotEmpty();
    }

    @Test
    void whatIsNoMessageIsPassedOver() throws Exception {
        editor.say("Content-Length: 9\r\n\r\n{\"broken\"");
        editor.say("Content-Length: 2\r\n\r\n[]");
        editor.say("X-Nothing: 1\r\n\r\n");
        String unknown = "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"no/such\",\"params\":{}}";
        editor.say("Content-Length: " + unknown.length() + "\r\n\r\n" + unknown);
        assertThat(outline("glue.md")).isNotEmpty();
    }

    @Test
    void aQuestionThatIsTakenBackIsNotAnswered() throws Exception {
        var question = editor.server().getTextDocumentService().references(references("glue.md", 6, 4, true));
        question.cancel(true);
        assertThat(question).isCancelled();
        assertThatThrownBy(() -> answer(editor.server()
                        .getTextDocumentService()
                        .resolveCompletionItem(new CompletionItem("never offered"))))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ResponseErrorException.class);
        assertThat(outline("glue.md")).isNotEmpty();
    }

    @Test
    void nodesAreFoundByTitleInTheWholeVault() throws Exception {
        assertThat(answer(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("athena")))
                        .getRight())
                .extracting(symbol -> symbol.getName())
                .contains("Amazon Athena");
    }

    @Test
    void theServerEndsWhenItIsAskedTo() throws Exception {
        assertThat(editor.leave()).isTrue();
    }

    private CompletionItem completed(String path, int line, int column, String label) throws Exception {
        var items = answer(editor.server()
                        .getTextDocumentService()
                        .completion(editor.at(new CompletionParams(), path, line, column)))
                .getRight()
                .getItems();
        assertThat(items).extracting(CompletionItem::getLabel).contains(label);
        return items.stream()
                .filter(item -> item.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Hover hover(String path, int line, int column) throws Exception {
        return answer(editor.server().getTextDocumentService().hover(editor.at(new HoverParams(), path, line, column)));
    }

    private Location defined(String path, int line, int column) throws Exception {
        return answer(editor.server()
                        .getTextDocumentService()
                        .definition(editor.at(new DefinitionParams(), path, line, column)))
                .getLeft()
                .get(0);
    }

    private ReferenceParams references(String path, int line, int column, boolean home) {
        var params = new ReferenceParams();
        params.setContext(new ReferenceContext(home));
        return editor.at(params, path, line, column);
    }

    private List<DocumentSymbol> outline(String path) throws Exception {
        return answer(editor.server()
                        .getTextDocumentService()
                        .documentSymbol(new DocumentSymbolParams(editor.document(path))))
                .stream()
                .map(Either::getRight)
                .toList();
    }

    private Location location(String path, int line) {
        return new Location(editor.uri(path), range(line, 0, Integer.MAX_VALUE));
    }

    private static String line(String text, int number) {
        return text.lines().skip(number).findFirst().orElseThrow();
    }

    private static Range range(int line, int start, int end) {
        return new Range(new Position(line, start), new Position(line, end));
    }
}
