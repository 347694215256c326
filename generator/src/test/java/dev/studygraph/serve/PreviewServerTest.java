package dev.studygraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.build.Counts;
import dev.studygraph.build.Edition;
import dev.studygraph.build.SourceExcerpts;
import dev.studygraph.build.Verdicts;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.SiteFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as they come over the wire, so that no client tidies them up first. */
class PreviewServerTest {
    private final Listeners listeners = new Listeners();
    private PreviewServer server;

    @BeforeEach
    void startsAServer() throws IOException {
        var files = List.of(
                SiteFile.ofText(SitePath.of("index.html"), "<html><head></head><body>Home</body></html>"),
                SiteFile.ofText(SitePath.of("404.html"), "<html><head></head><body>Lost</body></html>"),
                SiteFile.ofText(SitePath.of("services/index.html"), "<html><head></head>Services</html>"),
                SiteFile.ofText(SitePath.of("files/größe 1.txt"), "a file"));
        var edition = new Edition(
                files,
                new Diagnostics(),
                new Counts(0, 0, 0, 0, 0, 0, 0, 4),
                Verdicts.NONE,
                new SourceExcerpts(Path.of("."), List.of()));
        var snapshot = new Snapshot(1, edition, "");
        server = PreviewServer.open("127.0.0.1", 0, () -> snapshot, listeners);
    }

    @AfterEach
    void stopsTheServer() {
        server.close();
    }

    @Test
    void aPageComesWithTheScriptThatKeepsItFresh() throws IOException {
        assertThat(get("/"))
                .startsWith("HTTP/1.1 200")
                .contains("text/html; charset=utf-8", "default-src 'self'", "Home")
                .containsPattern(
                        "<script src=\"/[.]studygraph/live[.]js\" data-page=\"[0-9a-f]+-[0-9]+\" defer></script></head>");
    }

    @Test
    void aFolderShowsItsStartPageAndANameMayBeEscaped() throws IOException {
        assertThat(get("/services/")).contains("Services");
        assertThat(get("/services")).startsWith("HTTP/1.1 302").contains("Location: /services/");
        assertThat(get("/files/gr%C3%B6%C3%9Fe%201.txt"))
                .startsWith("HTTP/1.1 200")
                .contains("a file");
    }

    @Test
    void anUnknownPathGetsTheSitesOwnPageForThat() throws IOException {
        assertThat(get("/nowhere.html")).startsWith("HTTP/1.1 404").contains("Lost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%252e%252e/etc/passwd",
                "/..\\..\\windows\\win.ini",
                "/..%5c..%5cwindows",
                "/files/%00",
                "/%",
                "/%zz",
                "/%c0%ae%c0%ae/etc/passwd",
                "//etc/passwd",
                "/./index.html",
                "/C:/windows/win.ini"
            })
    void noPathLeadsOutOfTheSite(String path) throws IOException {
        assertThat(get(path)).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example"})
    void aNameThatOnlyPointsHereIsRefused(String host) throws IOException {
        assertThat(send("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void aPageOfAnotherSiteHearsNothing() throws IOException {
        assertThat(send("GET /.studygraph/events HTTP/1.1\r\nHost: localhost:" + server.port()
                        + "\r\nOrigin: http://evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        assertThat(send("DELETE /index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(send("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("Home");
    }

    @Test
    void anOpenPageHearsOfEachBuild() throws IOException {
        listeners.tell("{\"build\":1}");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            write(socket, "GET /.studygraph/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
            String heard = readUntil(socket, "data: {\"build\":1}");
            assertThat(heard).contains("Content-type: text/event-stream");
            listeners.tell("{\"build\":2}");
            assertThat(readUntil(socket, "data: {\"build\":2}")).contains("data:");
        }
    }

    private String get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n\r\n");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String readUntil(Socket socket, String end) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = socket.getInputStream().read();
            assertThat(next).as("more after " + text).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }
}
