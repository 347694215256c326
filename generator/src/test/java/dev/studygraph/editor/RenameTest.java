package dev.studygraph.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.build.Look;
import dev.studygraph.build.Request;
import dev.studygraph.graph.Node;
import dev.studygraph.vault.UnsavedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that gets another name everywhere, and the bytes that stay. */
class RenameTest {
    @TempDir
    private Path vault;

    private Optional<Workbench> bench = Optional.empty();

    @AfterEach
    void close() {
        bench.ifPresent(Workbench::close);
    }

    @Test
    void everythingThatWritesTheNameWritesTheNewOneAndNothingElseChanges() throws IOException {
        write("glue.md", "---\r\nkind: service\r\naliases: [Glue]\r\n---\r\n# AWS Glue\r\n\r\nAWS Glue runs.  \r\n");
        write("other.md", """
                ---
                part-of: "[[AWS Glue]]"
                permalink: /AWS Glue/
                ---
                # Other

                [[AWS Glue]], [[AWS Glue#Use|AWS Glue's use]], ![[aws glue]], [[Glue]], [[Glue|g]] and `AWS Glue`,
                [label](glue.md), AWS Glue DataBrew, AWS Gluey, 🙂 AWS Glue.\t
                \tcode
                ```java
                x = "AWS Glue";
                ```
                ```
                Need → AWS Glue
                ```

                | Scenario | Service |
                |----------|---------|
                | Join     | AWS Glue + AWS Glue DataBrew |

                ## AWS Glue: Deep Dive
                """);
        write("brew.md", "---\nkind: service\n---\n# AWS Glue DataBrew\n");
        Map<String, String> after = applied(rename("glue.md", 4, 4, "Spark Runner"));
        assertThat(after.get("glue.md"))
                .isEqualTo(
                        "---\r\nkind: service\r\naliases: [Glue]\r\n---\r\n# Spark Runner\r\n\r\nSpark Runner runs.  \r\n");
        assertThat(after.get("other.md")).isEqualTo("""
                ---
                part-of: "[[Spark Runner]]"
                permalink: /AWS Glue/
                ---
                # Other

                [[Spark Runner]], [[Spark Runner#Use|Spark Runner's use]], ![[Spark Runner]], [[Glue]], [[Glue|g]] and `AWS Glue`,
                [label](glue.md), AWS Glue DataBrew, AWS Gluey, 🙂 Spark Runner.\t
                \tcode
                ```java
                x = "AWS Glue";
                ```
                ```
                Need → Spark Runner
                ```

                | Scenario | Service |
                |----------|---------|
                | Join     | Spark Runner + AWS Glue DataBrew |

                ## Spark Runner: Deep Dive
                """);
        assertThat(after).doesNotContainKey("brew.md");
    }

    @Test
    void theNoteThatIsCalledAfterItMovesAndLinksByPathFollow() throws IOException {
        write("svc/AWS Glue.md", "---\nkind: service\n---\nRuns.\n");
        write("a.md", "# A\n\n[[AWS Glue]] [[svc/AWS Glue|g]] [x](svc/AWS%20Glue.md#y)\n");
        WorkspaceEdit edit = rename("a.md", 2, 4, "Spark Runner");
        assertThat(applied(edit))
                .containsEntry("a.md", "# A\n\n[[Spark Runner]] [[svc/Spark Runner|g]] [x](svc/Spark%20Runner.md#y)\n");
        assertThat(edit.getDocumentChanges().get(1).getRight())
                .isEqualTo(new RenameFile(
                        vault.resolve("svc/AWS Glue.md").toUri().toString(),
                        vault.resolve("svc/Spark Runner.md").toUri().toString()));
    }

    @Test
    void aNameThatCameWithTheOldOneBecomesAnAlias() throws IOException {
        write("etl.md", "---\nkind: service\ntitle: AWS Glue\n---\nRuns.\n");
        write("a.md", "# A\n\n[[Glue]] and [[AWS Glue]]\n");
        assertThat(applied(rename("etl.md", 2, 9, "C: runner")))
                .containsEntry("a.md", "# A\n\n[[Glue]] and [[C: runner]]\n")
                .containsEntry("etl.md", "---\naliases: [Glue]\nkind: service\ntitle: \"C: runner\"\n---\nRuns.\n");
    }

    @Test
    void afterARenamingTheVaultSaysTheSameOfTheNewName() throws IOException {
        write("glue.md", EditorServerTest.GLUE);
        write("athena.md", EditorServerTest.ATHENA);
        Map<String, String> after = applied(rename("athena.md", 0, 4, "Query Engine"));
        Look before = bench.orElseThrow().now();
        Look now = bench.orElseThrow().with(new UnsavedTexts(after, Set.of()));
        assertThat(now.graph().services())
                .extracting(Node::title)
                .containsExactlyInAnyOrder("AWS Glue", "Query Engine");
        assertThat(now.graph().edges()).hasSameSizeAs(before.graph().edges());
        assertThat(now.graph().facts()).hasSameSizeAs(before.graph().facts());
        assertThat(now.diagnostics()).hasSameSizeAs(before.diagnostics());
    }

    @Test
    void aNameThatWillNotDoIsRefusedWithTheReason() throws IOException {
        write("glue.md", EditorServerTest.GLUE);
        write("athena.md", EditorServerTest.ATHENA);
        assertThatThrownBy(() -> rename("glue.md", 6, 4, "Amazon Athena"))
                .isInstanceOf(ResponseErrorException.class)
                .hasMessageContaining("'Amazon Athena' is the name of something else");
        for (String name : List.of("", "a|b", "a]]", "a\nb", "a#b")) {
            assertThatThrownBy(() -> rename("glue.md", 6, 4, name)).isInstanceOf(ResponseErrorException.class);
        }
        assertThatThrownBy(() -> rename("glue.md", 12, 1, "X")).hasMessageContaining("only services and notes");
    }

    private WorkspaceEdit rename(String path, int line, int column, String name) throws IOException {
        if (bench.isEmpty()) {
            var request = new Request(vault, vault.resolve("site"), List.of(), Optional.empty(), true, false);
            bench = Optional.of(new Workbench(request, 0, (look, held) -> {}, fault -> {}));
        }
        String text = Files.readString(vault.resolve(path));
        var note = OpenNote.of(vault.resolve(path).toUri().toString(), path, 1, text);
        var renames = new Renames(bench.get(), new Abilities(true, true, true));
        assertThat(renames.prepared(note, new Position(line, column)).isPresent()
                        || note.line(line).startsWith("|"))
                .isTrue();
        return renames.of(note, new Position(line, column), name);
    }

    /** The texts of the notes that change, as an editor would make them of those on the disk. */
    private Map<String, String> applied(WorkspaceEdit edit) throws IOException {
        Map<String, String> after = new TreeMap<>();
        for (var change : edit.getDocumentChanges()) {
            if (change.isLeft()) {
                TextDocumentEdit document = change.getLeft();
                Path file =
                        Path.of(java.net.URI.create(document.getTextDocument().getUri()));
                String path = vault.relativize(file).toString().replace('\\', '/');
                after.put(path, applied(document, OpenNote.of("", path, 1, Files.readString(file))));
            }
        }
        return after;
    }

    private static String applied(TextDocumentEdit document, OpenNote before) {
        var text = new StringBuilder(before.text());
        List<TextEdit> edits =
                document.getEdits().stream().map(either -> either.getLeft()).toList();
        for (int i = edits.size() - 1; i >= 0; i--) {
            int start = before.offset(edits.get(i).getRange().getStart());
            int end = before.offset(edits.get(i).getRange().getEnd());
            text.replace(start, end, edits.get(i).getNewText());
        }
        return text.toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = vault.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
