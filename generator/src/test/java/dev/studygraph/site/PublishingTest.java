package dev.studygraph.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.cli.Run;
import dev.studygraph.vault.VaultYaml;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of docs/publishing.md, as far as they can be tried on one machine. */
class PublishingTest {
    private static final Path RECIPES = Path.of("../docs/examples/publishing");
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    @TempDir
    private Path folder;

    @Test
    void headersAndRedirectsAreWrittenForHostsThatReadThem() throws IOException {
        write("content/sqs.md", "---\naliases: [/old/queue.html, /q/]\n---\n# Amazon SQS\n\nA queue.\n");
        build();
        assertThat(folder.resolve("site/_headers"))
                .content()
                .startsWith("/*\n  Content-Security-Policy: " + POLICY + "\n")
                .endsWith("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        assertThat(folder.resolve("site/_redirects"))
                .hasContent("/old/queue.html /services/amazon-sqs.html 301\n/q/ /services/amazon-sqs.html 301\n");
    }

    @Test
    void aVaultWhoseHtmlIsTrustedHasNoPolicyAndOneWithoutFormerAddressesNoRedirects() throws IOException {
        write("content/studygraph.yml", "html: trust\n");
        write("content/sqs.md", "# Amazon SQS\n\nA queue.\n");
        build();
        assertThat(folder.resolve("site/_headers")).content().doesNotContain("Content-Security-Policy");
        assertThat(folder.resolve("site/_redirects")).doesNotExist();
    }

    /** The policy is written down in several languages; it is the same everywhere. */
    @Test
    void everyRecipeSaysTheSamePolicy() throws IOException {
        assertThat(RECIPES.resolve("nginx.conf")).content().contains("Content-Security-Policy \"" + POLICY + "\"");
        assertThat(new ObjectMapper()
                        .readTree(RECIPES.resolve("cloudfront/response-headers-policy.json")
                                .toFile())
                        .at("/SecurityHeadersConfig/ContentSecurityPolicy/ContentSecurityPolicy")
                        .asText())
                .isEqualTo(POLICY);
    }

    @Test
    void theWorkflowsAreYamlWithTheStepsThatMatter() throws IOException {
        for (String host : List.of("github", "gitlab")) {
            assertThat(Run.in(folder, "init", host, "--host", host).status()).isZero();
        }
        String github = Files.readString(folder.resolve("github/.github/workflows/publish.yml"));
        assertThat(VaultYaml.isYaml(github)).isTrue();
        assertThat(github).contains("uses: actions/deploy-pages@", "path: site", "--output site --base-url");
        String gitlab = Files.readString(folder.resolve("gitlab/.gitlab-ci.yml"));
        assertThat(VaultYaml.isYaml(gitlab)).isTrue();
        assertThat(gitlab).contains("paths: [public]", "--output public --base-url \"$CI_PAGES_URL/\"");
    }

    @Test
    void theScriptForBucketsIsShell() throws IOException, InterruptedException {
        Process sh = new ProcessBuilder(
                        "sh", "-n", RECIPES.resolve("cloudfront/upload").toString())
                .start();
        assertThat(sh.waitFor()).isZero();
        assertThat(Files.isExecutable(RECIPES.resolve("cloudfront/upload"))).isTrue();
    }

    @Test
    void nginxServesASiteBelowAPathAsTheRecipeSays() throws IOException, InterruptedException {
        Optional<Path> nginx = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(nginx.isPresent(), "nginx is not installed");
        write("content/sqs.md", "# Amazon SQS\n\n" + "A queue keeps what comes. ".repeat(60) + "\n");
        write("content/größe.md", "# Größe\n\nHow big.\n");
        build("--base-url", "http://127.0.0.1/notes/");
        int port = freePort();
        Process server = serve(nginx.orElseThrow(), port);
        try {
            String home = "http://127.0.0.1:" + port + "/notes/";
            HttpResponse<String> page = get(home + "services/amazon-sqs.html", "Accept-Encoding", "gzip");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
            assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(POLICY);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
            HttpResponse<String> again = get(
                    home + "services/amazon-sqs.html",
                    "If-None-Match",
                    get(home + "services/amazon-sqs.html", "Accept", "*/*")
                            .headers()
                            .firstValue("ETag")
                            .orElseThrow());
            assertThat(again.statusCode()).as("not modified").isEqualTo(304);

            HttpResponse<String> typed = get(home.substring(0, home.length() - 1), "Accept", "*/*");
            assertThat(typed.statusCode()).isEqualTo(301);
            assertThat(typed.headers().firstValue("Location")).hasValue("/notes/");

            String start = get(home, "Accept", "*/*").body();
            String style = start.replaceFirst("(?s).*?(assets/site\\.[0-9a-f]+\\.css).*", "$1");
            HttpResponse<String> asset = get(home + style, "Accept", "*/*");
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
            assertThat(asset.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");

            HttpResponse<String> missing = get(home + "deep/down/nothing.html", "Accept", "*/*");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body())
                    .contains("href=\"/notes/assets/site.")
                    .contains("href=\"/notes/index.html\"")
                    .contains("noindex")
                    .doesNotContain("canonical");
            assertThat(get(home + "topics/gr%C3%B6sse.html", "Accept", "*/*").statusCode())
                    .isEqualTo(200);
            assertThat(get(home + ".studygraph/manifest", "Accept", "*/*").statusCode())
                    .isEqualTo(404);
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** The recipe to the letter, but for the port, the folder, and what a server that is not the machine's own needs. */
    private Process serve(Path nginx, int port) throws IOException, InterruptedException {
        String recipe = Files.readString(RECIPES.resolve("nginx.conf"))
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("listen [::]:80;", "")
                .replace("/var/www/notes/", folder.resolve("site") + "/");
        String whole = "daemon off;\nworker_processes 1;\npid " + folder + "/pid;\nerror_log " + folder + "/errors;\n"
                + (System.getProperty("user.name").equals("root") ? "user root;\n" : "")
                + "events {}\nhttp {\ninclude /etc/nginx/mime.types;\ndefault_type application/octet-stream;\naccess_log off;\n"
                + Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                        .map(kind -> kind + "_temp_path " + folder + "/" + kind + ";\n")
                        .reduce("", String::concat)
                + recipe + "}\n";
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), whole);
        Process server = new ProcessBuilder(nginx.toString(), "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        for (int tries = 0; tries < 100; tries++) {
            assertThat(server.isAlive())
                    .as(Files.readString(folder.resolve("said")))
                    .isTrue();
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return server;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        throw new IOException("nginx does not answer");
    }

    private static HttpResponse<String> get(String address, String header, String value)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header(header, value)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void build(String... more) {
        String[] arguments = Stream.concat(Stream.of("build"), Stream.of(more)).toArray(String[]::new);
        Run run = Run.in(folder, arguments);
        assertThat(run.status()).as(run.err()).isZero();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
