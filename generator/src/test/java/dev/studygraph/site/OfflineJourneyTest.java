package dev.studygraph.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import dev.studygraph.cli.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published site in a browser whose network comes and goes, through two builds and one that is half uploaded. */
@Tag("browser")
class OfflineJourneyTest {
    private static final String NEXT_IS_READY = "navigator.serviceWorker.getRegistration().then(async found => {"
            + " await found.update().catch(() => {});"
            + " for (let tries = 0; found.installing && tries < 300; tries++) await new Promise(go => setTimeout(go, 20));"
            + " return found.waiting !== null; })";

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    private int port;
    private HttpServer server;

    @BeforeAll
    static void open() {
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @Test
    void theSiteIsReadWithoutNetworkAndNeverAsAMixtureOfTwoBuilds() throws IOException {
        build("SQL on files", "one.md");
        online();
        try (var context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(address("index.html"));
            page.evaluate(
                    "navigator.serviceWorker.ready.then(kept => new Promise(go => kept.active.state === 'activated'"
                            + " ? go() : kept.active.addEventListener('statechange', go)))");
            offline();
            page.reload();
            page.locator(".site-nav a, .doors a").first().waitFor();
            page.navigate(address("services/athena.html"));
            assertThat(page.locator("main")).containsText("SQL on files");
            page.navigate(address("practice.html"));
            assertThat(page.locator(".practice-form")).isVisible();
            page.navigate(address("search.html?q=sql"));
            assertThat(page.locator(".search-group a").first()).isVisible();
            page.navigate(address("nowhere.html"));
            assertThat(page.locator("body.page-not-found")).hasCount(1);

            build("Queries on objects", "one.md", "two.md");
            online();
            page.navigate(address("services/athena.html"));
            assertThat(page.locator("main")).containsText("SQL on files");
            assertThat(page.evaluate(NEXT_IS_READY)).isEqualTo(true);
            page.navigate(address("services/athena.html"));
            assertThat(page.locator("main")).containsText("Queries on objects");
            assertThat(page.evaluate("caches.keys().then(names => names.length)"))
                    .isEqualTo(1);
            offline();
            page.navigate(address("services/emr.html"));
            assertThat(page.locator("h1")).hasText("EMR");

            Path site = folder.resolve("site");
            byte[] page2 = Files.readAllBytes(site.resolve("services/athena.html"));
            build("Something else", "one.md", "two.md");
            Files.write(site.resolve("services/athena.html"), page2);
            online();
            assertThat(page.evaluate(NEXT_IS_READY)).isEqualTo(false);
            offline();
            page.navigate(address("comparisons/index.html"));
            page.navigate(address("services/athena.html"));
            assertThat(page.locator("main")).containsText("Queries on objects");
        } finally {
            offline();
        }
    }

    private static void build(String athena, String... notes) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        for (String note : notes) {
            Files.writeString(vault.resolve(note), """
                    # %s

                    | Feature | Athena | %s |
                    |---|---|---|
                    | Purpose | %s | Spark |

                    | Scenario | Service |
                    |---|---|
                    | SQL now and then | Athena |
                    """.formatted(note, note.equals("one.md") ? "Glue" : "EMR", athena));
        }
        Run run = Run.in(folder, "build", "vault", "--output", "site", "--cache", "cache");
        assertThat(run.status()).as(run.err()).isZero();
    }

    private void online() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        port = server.getAddress().getPort();
        server.createContext("/", exchange -> {
            try (exchange) {
                Path file = folder.resolve("site" + exchange.getRequestURI().getPath());
                boolean there = Files.isRegularFile(file);
                exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
                exchange.getResponseHeaders().set("Content-Type", Reader.typeOf(file.toString()));
                byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
                exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    private void offline() {
        server.stop(0);
    }

    private String address(String page) {
        return "http://127.0.0.1:" + port + "/" + page;
    }
}
