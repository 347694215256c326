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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server goes on answering whatever else is open, half said or nonsense. */
class BusyServerTest {
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private final Listeners listeners = new Listeners();
    private final List<Socket> open = new ArrayList<>();
    private PreviewServer server;

    @BeforeEach
    void startsAServer() throws IOException {
        var files = List.of(SiteFile.ofText(SitePath.of("index.html"), "<html><head></head><body>Home</body></html>"));
        var sources = new SourceExcerpts(Path.of("."), List.of());
        var edition = new Edition(files, new Diagnostics(), new Counts(0, 0, 0, 0, 0, 0, 0, 1), Verdicts.NONE, sources);
        var snapshot = new Snapshot(1, edition, "");
        server = PreviewServer.open("127.0.0.1", 0, () -> snapshot, listeners);
    }

    @AfterEach
    void stopsTheServer() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        server.close();
    }

    @Test
    void aThousandOpenConnectionsDoNotStopIt() throws IOException {
        for (int i = 0; i < 1_000; i++) {
            Socket socket = connect();
            open.add(socket);
            String said = i % 4 == 0
                    ? "GET /.studygraph/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    : i % 4 == 1 ? "GET / HTTP/1.1\r\nHost: loc" : i % 4 == 2 ? "G" : "";
            socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
        for (int i = 0; i < 20; i++) {
            assertThat(send(REQUEST)).startsWith("HTTP/1.1 200").endsWith("Home</body></html>");
        }
        listeners.tell("{\"build\":2}");
        for (int i = 0; i < open.size(); i += 4) {
            open.get(i).setSoTimeout(20_000);
            assertThat(open.get(i).getInputStream().read()).isEqualTo('H');
        }
    }

    @Tag("long")
    @Test
    void aHundredThousandRequestsLeaveNothingBehind() throws Exception {
        int readers = 8;
        ask(readers, 20_000 / readers);
        long before = Memory.held();
        long start = System.nanoTime();
        List<Long> waits = ask(readers, 100_000 / readers);
        long end = System.nanoTime();
        long after = Memory.held();
        waits.sort(null);
        System.out.printf(
                "%d requests by %d readers: %.0f a second; half within %d, all but one in a hundred within %d microseconds; heap %d, then %d MB%n",
                waits.size(),
                readers,
                waits.size() * 1e9 / (end - start),
                waits.get(waits.size() / 2) / 1_000,
                waits.get(waits.size() * 99 / 100) / 1_000,
                before >> 20,
                after >> 20);
        assertThat(after).as("heap").isLessThan(before + (16L << 20));
    }

    /** Each reader asks one thing after the other, of which one in four is not there; gives how long each waited in nanoseconds. */
    private List<Long> ask(int readers, int times) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        URI home = URI.create("http://127.0.0.1:" + server.port() + "/");
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            List<Callable<List<Long>>> tasks = Collections.nCopies(readers, () -> {
                List<Long> waits = new ArrayList<>();
                for (int i = 0; i < times; i++) {
                    URI address = i % 4 == 3 ? home.resolve("missing-" + i + ".html") : home;
                    long asked = System.nanoTime();
                    int status = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                            .statusCode();
                    waits.add(System.nanoTime() - asked);
                    assertThat(status).isEqualTo(i % 4 == 3 ? 404 : 200);
                }
                return waits;
            });
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> answered : threads.invokeAll(tasks)) {
                all.addAll(answered.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n",
                "GET\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET  /  HTTP/1.1\r\n\r\n",
                "GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n: x\r\nHost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "\u0016\u0003\u0001\u0002\u0000",
                "GET /% HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
            })
    void nonsenseGetsNoPageAndHarmsNobody(String nonsense) throws IOException {
        Socket socket = connect();
        open.add(socket);
        socket.getOutputStream().write(nonsense.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
        socket.setSoTimeout(5_000);
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).doesNotStartWith("HTTP/1.1 200").doesNotContain("at java", "dev.studygraph");
        assertThat(send(REQUEST)).startsWith("HTTP/1.1 200");
    }

    private String send(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }
}
