package dev.studygraph.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.studygraph.cli.Golden;
import dev.studygraph.cli.Run;
import dev.studygraph.site.LinkCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vault made of attacks becomes a site in which nothing runs, nothing loads from elsewhere and nothing came from outside. */
class AttackVaultTest {
    /** In every place one in so many attacks, each place others; the long run tries them all everywhere. */
    static final int SHARE = 24;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sanitize", "escape"})
    void nothingOfAnAttackIsLeft(String html) throws Exception {
        expectSafe(build(folder, html, SHARE, 300));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"sanitize", "escape"})
    void nothingOfAnyAttackIsLeftAnywhere(String html) throws Exception {
        expectSafe(build(folder, html, 1, 8_000));
    }

    @Test
    void theSearchForWhatIsUnsafeFindsIt() throws Exception {
        assertThat(SafePages.problems(build(folder, "trust", SHARE, 300))).hasSizeGreaterThan(100);
    }

    /** The site of attacks in a folder, of which there are at least so many. */
    static Path build(Path folder, String html, int share, int least) throws IOException {
        assertThat(AttackVault.write(folder, html, share)).isGreaterThanOrEqualTo(least);
        Run run = Run.in(folder, "build", "vault", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        return folder.resolve("site");
    }

    private static void expectSafe(Path site) throws Exception {
        assertThat(SafePages.problems(site)).isEmpty();
        assertThat(LinkCheck.of(site).broken()).isEmpty();
        for (String name : Golden.names(site)) {
            Path file = site.resolve(name);
            if (name.endsWith(".xml")) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            } else if (name.endsWith(".json")) {
                expectJson(Files.readString(file));
            } else if (name.matches(".*-data[.]js|(search|practice)/.*")) {
                String script = Files.readString(file);
                assertThat(script).as(name).doesNotContain("\u2028", "\u2029");
            }
        }
    }

    private static void expectJson(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                assertThat(json.currentToken()).isNotNull();
            }
        }
    }
}
