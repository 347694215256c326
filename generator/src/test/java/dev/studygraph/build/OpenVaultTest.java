package dev.studygraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.vault.UnsavedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vault that is looked at while it is worked in says what a check of the saved files would say. */
class OpenVaultTest {
    private static final Path VAULTS = Path.of("src/test/resources");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sites/every-kind/vault",
                "broken/unknown-link/input",
                "broken/permalink-claimed-twice/input",
                "broken/facts-contradict/input",
                "broken/not-utf8/input",
                "broken/configuration-key-misspelt/input"
            })
    void aLookFindsWhatACheckFinds(String vault) throws IOException {
        Request request = request(VAULTS.resolve(vault));
        List<Diagnostic> checked = new Build(request, Progress.SILENT).check().diagnostics();
        try (var open = new OpenVault(request)) {
            assertThat(open.look(UnsavedTexts.NONE).diagnostics())
                    .containsExactlyElementsOf(checked.stream()
                            .filter(found -> !found.code().id().startsWith("attachment-")
                                    || found.code() == Code.ATTACHMENT_MISSING)
                            .toList());
        }
    }

    @Test
    void textsThatAreNotSavedCountAndAreForgottenWhenTheyAreTakenBack() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# A\n\n[[B]]\n");
        Files.writeString(folder.resolve("b.md"), "# B\n\nText.\n");
        try (var open = new OpenVault(request(folder))) {
            List<Diagnostic> saved = open.look(UnsavedTexts.NONE).diagnostics();
            var typed = new UnsavedTexts(Map.of("a.md", "# A\n\n[[C]]\n", "c.md", "# C\n\n[[D]]\n"), Set.of());
            assertThat(open.look(typed).diagnostics())
                    .extracting(found -> found.place() + " " + found.code().id())
                    .contains("c.md:3:1 link-target-missing")
                    .doesNotContain("a.md:3:1 link-target-missing");
            var gone = new UnsavedTexts(Map.of(), Set.of("b.md"));
            assertThat(open.look(gone).diagnostics())
                    .extracting(found -> found.place() + " " + found.code().id())
                    .contains("a.md:3:1 link-target-missing");
            assertThat(open.look(UnsavedTexts.NONE).diagnostics()).isEqualTo(saved);
        }
    }

    @Test
    void filesThatCameToTheDiskAreSeenAfterItWasRefreshed() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# A\n\n[[B]]\n");
        try (var open = new OpenVault(request(folder))) {
            assertThat(open.look(UnsavedTexts.NONE).graph().notes()).containsOnlyKeys("a.md");
            Files.writeString(folder.resolve("b.md"), "# B\n");
            open.refresh();
            assertThat(open.look(UnsavedTexts.NONE).graph().notes()).containsOnlyKeys("a.md", "b.md");
        }
    }

    private Request request(Path vault) {
        return new Request(vault, folder.resolve("site"), List.of(), Optional.empty(), true, false);
    }
}
