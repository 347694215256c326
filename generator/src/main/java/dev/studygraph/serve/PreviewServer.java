package dev.studygraph.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Answers requests with the files of the current snapshot; there is no way from a request to the disk. */
final class PreviewServer implements AutoCloseable {
    private static final String OURS = ".studygraph/";

    /** With the mark of the page's content, by which the script knows the page that it runs in. */
    private static final String INJECTED = "<link rel=\"stylesheet\" href=\"/.studygraph/live.css\">"
            + "<script src=\"/.studygraph/live.js\" data-page=\"%s\" defer></script>";

    /** How many connections may wait to be taken up; beyond that the system lets browsers wait whole seconds. */
    private static final int BACKLOG = 1_024;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Supplier<Snapshot> current;
    private final Listeners listeners;
    private final HostCheck hosts;

    private PreviewServer(HttpServer server, Supplier<Snapshot> current, Listeners listeners, HostCheck hosts) {
        this.server = server;
        this.current = current;
        this.listeners = listeners;
        this.hosts = hosts;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "request");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any that is free
     */
    static PreviewServer open(String host, int port, Supplier<Snapshot> current, Listeners listeners)
            throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each response waits 44 ms on JDK 17
        System.setProperty("sun.net.httpserver.maxReqTime", "30"); // seconds a client may take to ask
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), BACKLOG);
        PreviewServer server = new PreviewServer(http, current, listeners, new HostCheck(host));
        http.setExecutor(server.threads);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            Optional<String> path = RequestPath.decoded(exchange.getRequestURI().getRawPath());
            if (!hosts.admits(exchange.getRequestHeaders())) {
                send(exchange, 403, MediaType.TEXT, bytes("this preview answers pages of its own address only\n"));
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, MediaType.TEXT, bytes("only GET and HEAD\n"));
            } else if (path.isEmpty()) {
                send(exchange, 400, MediaType.TEXT, bytes("no such path\n"));
            } else if (path.get().startsWith(OURS)) {
                answerForUs(exchange, path.get().substring(OURS.length()));
            } else {
                answerFromSite(exchange, path.get());
            }
        }
    }

    private void answerForUs(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "events" -> listeners.serve(exchange);
            case "live.js" -> send(exchange, 200, MediaType.SCRIPT, resource(name));
            case "live.css" -> send(exchange, 200, MediaType.STYLE, resource(name));
            default -> send(exchange, 404, MediaType.TEXT, bytes("not here\n"));
        }
    }

    private void answerFromSite(HttpExchange exchange, String path) throws IOException {
        Snapshot site = current.get();
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!site.holds(file) && site.holds(file + "/index.html")) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 302, MediaType.TEXT, new byte[0]);
            return;
        }
        int status = site.holds(file) ? 200 : 404;
        String shown = status == 200 ? file : "404.html";
        byte[] content;
        try {
            content = site.bytes(shown).orElse(bytes("<!doctype html><title>Not found</title><head></head>Not found"));
        } catch (IOException e) {
            send(exchange, 404, MediaType.TEXT, bytes("this file cannot be read any more\n"));
            return;
        }
        String type = MediaType.of(shown);
        send(exchange, status, type, type.equals(MediaType.HTML) ? withScript(content) : content);
    }

    private static byte[] withScript(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf("</head>");
        return head < 0 ? page : bytes(html.substring(0, head) + INJECTED.formatted(mark(page)) + html.substring(head));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        String tag = "\"" + mark(content) + "\"";
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-cache");
        headers.set("ETag", tag);
        headers.set("Content-Security-Policy", "default-src 'self'");
        headers.set("X-Content-Type-Options", "nosniff");
        if (status == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else if (exchange.getRequestMethod().equals("HEAD") || content.length == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    /** Tells two versions of one file apart. */
    private static String mark(byte[] content) {
        return Integer.toHexString(Arrays.hashCode(content)) + "-" + content.length;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PreviewServer.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
