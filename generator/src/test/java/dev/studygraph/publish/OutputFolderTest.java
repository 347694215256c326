package dev.studygraph.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    private Path vault;

    @BeforeEach
    void makesAVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("home/notes"));
    }

    @Test
    void aFolderBesideOrInsideTheVaultIsAllowed() throws IOException {
        assertThat(refusalOf(folder.resolve("home/site"))).isEmpty();
        assertThat(refusalOf(vault.resolve("site"))).isEmpty();
        assertThat(refusalOf(folder.resolve("not/there/yet"))).isEmpty();
    }

    @Test
    void theVaultItsParentsTheHomeFolderAndTheRootAreRefused() throws IOException {
        assertThat(refusalOf(vault)).get().asString().contains("is the vault itself");
        assertThat(refusalOf(folder)).isPresent();
        assertThat(refusalOf(folder.resolve("home"))).get().asString().contains("home folder");
        assertThat(refusalOf(folder.getRoot())).get().asString().contains("root of the file system");
    }

    @Test
    void theFolderOfAVaultThatIsOneNoteIsRefused() throws IOException {
        Path note = Files.writeString(folder.resolve("note.md"), "# Note");
        assertThat(new OutputFolder(folder).refusal(note, folder.resolve("home")))
                .isPresent();
        assertThat(new OutputFolder(folder.resolve("site")).refusal(note, folder.resolve("home")))
                .isEmpty();
    }

    @Test
    void aLinkToTheVaultIsTheVault() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), vault);
        assertThat(refusalOf(link)).get().asString().contains("is the vault itself");
    }

    @Test
    void aFileIsNoOutputFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("site"), "text");
        assertThat(refusalOf(file)).get().asString().contains("is a file");
    }

    private Optional<String> refusalOf(Path output) throws IOException {
        return new OutputFolder(output).refusal(vault, folder.resolve("home"));
    }
}
