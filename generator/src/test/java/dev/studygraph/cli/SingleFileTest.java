package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole site as one file. */
class SingleFileTest {
    private static final byte[] DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    @TempDir
    Path folder;

    @BeforeEach
    void notes() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("Größe & mehr.md"), """
                # Engines

                ![a dot](dot.gif) and <a href="https://example.org/">elsewhere</a>, see [[#Which one?]].

                | Feature | Athena | EMR |
                |---|---|---|
                | Management | Serverless | Cluster |

                | Scenario | Service |
                |---|---|
                | Query files in S3 with SQL now and then | Athena |
                | Tune the cluster that runs a long Spark job | EMR |

                ## Which one?

                Text.
                """);
        Files.writeString(vault.resolve("secret.md"), "---\ndraft: true\n---\n# Secret plans\n");
        Files.write(vault.resolve("dot.gif"), DOT);
    }

    @Test
    void everyPageIsInItAndEveryLinkLeadsToAPlaceOfIt() throws IOException {
        assertThat(build().status()).isZero();
        String text = Files.readString(folder.resolve("one.html"));
        assertThat(text).doesNotContain("Secret plans").contains("data:image/gif;base64,");
        Document document = Jsoup.parse(text);
        List<String> ids = document.select("[id]").stream().map(Element::id).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("services/athena.html", "index.html");
        assertThat(document.select(".single-page > *").size()).isGreaterThan(20);
        for (Element link : document.select("a[href]")) {
            String to = link.attr("href");
            assertThat(to).matches("#.+|https://example\\.org/");
            if (to.startsWith("#") && !to.startsWith("#_find=")) {
                assertThat(ids).contains(URLDecoder.decode(to.substring(1), StandardCharsets.UTF_8));
            }
        }
        assertThat(document.select("[src]").eachAttr("src")).isNotEmpty().allMatch(to -> to.startsWith("data:"));
        assertThat(document.select("link, script[src]")).isEmpty();
        for (Element labelled : document.select("[aria-labelledby]")) {
            assertThat(ids).contains(labelled.attr("aria-labelledby").split(" "));
        }
    }

    @Test
    void itIsTheSameBytesWheneverNothingChangedAndNeverTakesTheNameOfAnotherFile() throws IOException {
        Path file = folder.resolve("one.html");
        Files.writeString(file, "mine");
        Run refused = build();
        assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(refused.err()).contains("the file 'one.html' was not written by studygraph");
        assertThat(file).hasContent("mine");
        Files.delete(file);
        build();
        byte[] first = Files.readAllBytes(file);
        assertThat(build().status()).isZero();
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void theLookOfTheVaultIsThatOfTheFile() throws IOException {
        Files.writeString(folder.resolve("vault/studygraph.yml"), "templates: ../look\n");
        Path look = Files.createDirectories(folder.resolve("look/single"));
        Files.writeString(look.resolve("single.css"), ".single-page { color: rebeccapurple }\n");
        assertThat(build().status()).isZero();
        assertThat(folder.resolve("one.html")).content().contains("rebeccapurple");
    }

    private Run build() {
        return Run.in(folder, "build", "vault", "--output", "site", "--cache", "cache", "--single-file", "one.html");
    }
}
