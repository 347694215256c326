package dev.studygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;

/** A browser and a site, which it reads from a folder or from a server that allows nothing but the site's own files. */
public record Reader(Path site, Playwright playwright, Browser browser, HttpServer server) {

    /** How pages are reached. */
    public enum Way {
        FOLDER,
        HTTP
    }

    public static Reader of(Path site) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                Path file = site.resolve(exchange.getRequestURI().getPath().substring(1))
                        .normalize();
                boolean there = file.startsWith(site) && Files.isRegularFile(file);
                exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
                exchange.getResponseHeaders().set("Content-Type", typeOf(file.toString()));
                byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
                exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        var playwright = Playwright.create();
        return new Reader(site, playwright, Chromium.launch(playwright), server);
    }

    public String address(Way way, String page) {
        return way == Way.FOLDER ? site.toUri() + page : host() + page;
    }

    /** Does something on a new page; any error of the page, its console or its policy, and any foreign request, fails. */
    public void visit(Way way, Browser.NewContextOptions options, Consumer<Page> journey) {
        var complaints = new ArrayList<String>();
        // Nobody may keep the site: what one page loads is to be seen.
        options.setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        try (var context = browser.newContext(options)) {
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(way == Way.FOLDER ? "file:" : host())) {
                    complaints.add(page.url() + " asks for " + request.url());
                }
            });
            journey.accept(page);
        }
        assertThat(complaints).isEmpty();
    }

    /**
     * Follows a link and waits until the page behind it is there as a whole. A click alone does not: what is counted right after it
     * may be counted on half a page.
     */
    public static void follow(Page page, Locator link) {
        String here = page.url();
        link.click();
        page.waitForURL(url -> !url.equals(here));
    }

    public void close() {
        playwright.close();
        server.stop(0);
    }

    private String host() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    static String typeOf(String file) {
        if (file.endsWith(".html")) {
            return "text/html; charset=utf-8";
        }
        if (file.endsWith(".svg")) {
            return "image/svg+xml";
        }
        return file.endsWith(".css") ? "text/css" : "text/javascript; charset=utf-8";
    }
}
