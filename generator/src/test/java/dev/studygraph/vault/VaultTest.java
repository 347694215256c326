package dev.studygraph.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.jimfs.Jimfs;
import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an opened vault holds. */
class VaultTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private FileSystem files;
    private Path root;

    @BeforeEach
    void makeAnEmptyVault() throws IOException {
        files = Jimfs.newFileSystem(com.google.common.jimfs.Configuration.unix());
        root = Files.createDirectory(files.getPath("/vault"));
    }

    @AfterEach
    void close() throws IOException {
        files.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Vault open() {
        return Vault.open(root, Optional.of(root.resolve("site")), diagnostics);
    }

    private static List<String> paths(Vault vault) {
        return vault.notes().stream().map(NoteFile::path).toList();
    }

    @Test
    void notesAndAttachmentsComeInTheOrderOfTheirPaths() throws IOException {
        write("b.md", "b");
        write("a/z.markdown", "z");
        write("a.md", "a");
        write("pictures/x.png", "x");
        assertThat(paths(open())).containsExactly("a.md", "a/z.markdown", "b.md");
        assertThat(open().attachments()).containsExactly("pictures/x.png");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void hiddenFoldersModulesAndTheOutputAreNotRead() throws IOException {
        write("a.md", "a");
        write(".obsidian/b.md", "b");
        write("node_modules/c.md", "c");
        write("site/d.md", "d");
        write(".hidden.md", "e");
        assertThat(paths(open())).containsExactly("a.md");
        assertThat(open().attachments()).isEmpty();
    }

    private List<String> leftOut() {
        return open().leftOut().stream()
                .map(file -> file.path() + ": " + file.reason().label())
                .toList();
    }

    @Test
    void excludedPathsAreLeftOutAndNamed() throws IOException {
        write("studygraph.yml", "exclude: [drafts/, '*.tmp.md', 'work/**/secret*', '**/old']\n");
        write("a.md", "a");
        write("drafts/b.md", "b");
        write("x/drafts/c.md", "c");
        write("d.tmp.md", "d");
        write("work/x/secret.md", "e");
        write("old/f.md", "f");
        assertThat(paths(open())).containsExactly("a.md");
        assertThat(leftOut())
                .containsExactly(
                        "d.tmp.md: excluded",
                        "drafts/b.md: excluded",
                        "old/f.md: excluded",
                        "work/x/secret.md: excluded",
                        "x/drafts/c.md: excluded");
        assertThat(open().attachments()).isEmpty();
    }

    @Test
    void notesInHiddenFoldersAreNamedAsLeftOut() throws IOException {
        write("a.md", "a");
        write(".github/ISSUE_TEMPLATE/b.md", "b");
        write("x/node_modules/c/README.md", "c");
        write(".obsidian/app.json", "{}");
        assertThat(paths(open())).containsExactly("a.md");
        assertThat(leftOut())
                .containsExactly(".github/ISSUE_TEMPLATE/b.md: hidden", "x/node_modules/c/README.md: hidden");
    }

    @Test
    void aLinkThatLeavesTheVaultIsNotFollowed() throws IOException {
        write("a.md", "a");
        Path outside = Files.createDirectory(files.getPath("/outside"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("link"), outside);
        Files.createSymbolicLink(root.resolve("one.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("inside.md"), root.resolve("a.md"));
        Files.createSymbolicLink(root.resolve("round"), root);
        assertThat(paths(open())).containsExactly("a.md", "inside.md");
        assertThat(leftOut()).containsExactly("one.md: outside");
    }

    @Test
    void aSingleFileIsAVaultOfOneNote() throws IOException {
        write("a.md", "a");
        write("b.md", "b");
        write("pictures/x.png", "x");
        var vault = Vault.open(root.resolve("a.md"), Optional.empty(), diagnostics);
        assertThat(paths(vault)).containsExactly("a.md");
        assertThat(vault.attachments()).containsExactly("pictures/x.png");
        assertThat(vault.file("pictures/x.png")).exists();
    }

    @Test
    void aFileThatCannotBeReadIsAnError() throws IOException {
        write("a.md", "a");
        Files.createSymbolicLink(root.resolve("gone.md"), root.resolve("nowhere.md"));
        assertThat(paths(open())).containsExactly("a.md");
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(Code.FILE_UNREADABLE))
                .satisfies(diagnostic -> assertThat(diagnostic.place()).hasToString("gone.md:1:1"));
    }

    @Test
    void aFolderWithoutPermissionIsAnError(@TempDir Path folder) throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.writeString(locked.resolve("a.md"), "a");
        assumeThat(locked.toFile().setReadable(false)).isTrue();
        // The super-user reads everything; the fault has to bite before it can prove anything.
        assumeThat(Files.isReadable(locked)).isFalse();
        assertThat(paths(Vault.open(folder, Optional.empty(), diagnostics))).isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.place()).hasToString("locked:1:1"));
    }

    @Test
    void theHashIsThatOfTheBytes() {
        assertThat(NoteFile.of("a.md", new byte[0]).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
