package dev.studygraph.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.cli.Golden;
import dev.studygraph.cli.Run;
import dev.studygraph.site.HtmlValidity;
import dev.studygraph.site.LinkCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the site of any vault: it is made, nothing in it can run, its links lead somewhere, its pages are valid. */
class GeneratedVaultsTest {
    @TempDir
    private Path folder;

    static LongStream few() {
        return LongStream.rangeClosed(1, 4);
    }

    static LongStream many() {
        return LongStream.rangeClosed(5, 220);
    }

    @ParameterizedTest
    @MethodSource("few")
    void anyVaultBecomesASoundSite(long seed) throws Exception {
        // The checker of HTML takes longer than all else.
        expectSound(seed, 16, seed == 1);
    }

    /** A note told of nowhere, an address that is not that of the title, words around a block: each stood in one of these. */
    @ParameterizedTest
    @ValueSource(longs = {6, 65, 90})
    void whereOnceSomethingWasWrongItStaysMended(long seed) throws Exception {
        expectSound(seed, 40, seed == 6);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("many")
    void moreVaultsBecomeSoundSites(long seed) throws Exception {
        expectSound(seed, 40, true);
    }

    private void expectSound(long seed, int notes, boolean validated) throws Exception {
        GeneratedVault.write(folder.resolve("vault"), seed, notes);
        Run run = Run.in(folder, "build", "vault", "--quiet", "--keep-going", "--base-url", "https://notes.example/");
        assertThat(run.status()).as("seed %d: %s", seed, run.err()).isIn(0, 1);
        Path site = folder.resolve("site");
        assertThat(SafePages.problems(site)).as("seed %d", seed).isEmpty();
        assertThat(LinkCheck.of(site).broken()).as("seed %d", seed).isEmpty();
        assertThat(Files.readString(site.resolve("index.html"))).endsWith("</html>\n");
        assertThat(lost(folder.resolve("vault"), site, run)).as("seed %d", seed).isEmpty();
        if (validated) {
            var validity = new HtmlValidity();
            for (String name : Golden.names(site)) {
                if (name.endsWith(".html")) {
                    validity.check(site, name);
                }
            }
            // Authors may skip a level of headings; the outline of their note is theirs.
            assertThat(validity.errors()).as("seed %d", seed).allMatch(error -> error.contains("skipping"));
        }
    }

    /** Notes that the site says nothing of, that nobody asked to keep private, and that the report does not name. */
    private static List<String> lost(Path vault, Path site, Run run) throws IOException {
        var graph = new ObjectMapper().readTree(Files.readString(site.resolve("graph.json")));
        var shown = Set.copyOf(graph.findValuesAsText("file"));
        var lost = new ArrayList<String>();
        for (String name : Golden.names(vault)) {
            boolean note =
                    name.toLowerCase(Locale.ROOT).endsWith(".md") && !name.startsWith(".") && !name.contains("/.");
            if (note && !shown.contains(name) && !run.err().contains(name) && !isPrivate(vault.resolve(name))) {
                lost.add(name);
            }
        }
        return lost;
    }

    private static boolean isPrivate(Path note) throws IOException {
        var text = new String(Files.readAllBytes(note), StandardCharsets.ISO_8859_1);
        return text.contains("publish: false") || text.contains("draft: true");
    }
}
