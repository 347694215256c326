package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command that an editor starts, between its streams and its exit status. */
class LspCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aConversationEndsWithItsInputAndNothingElseIsPrinted() {
        PrintStream standard = System.out;
        try {
            String greeting = message(
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
            Conversation cut = converse(greeting);
            assertThat(cut.said()).startsWith("Content-Length: ").contains("\"positionEncoding\":\"utf-16\"");
            assertThat(cut.status()).as("the editor went without goodbye").isEqualTo(ExitStatus.MISTAKES);
            Conversation whole = converse(greeting
                    + message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}")
                    + message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"));
            assertThat(whole.status()).isEqualTo(ExitStatus.FINE);
        } finally {
            System.setOut(standard);
        }
    }

    @Test
    void noOtherCommandLoadsTheLanguageServer() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.studygraph.cli.Main",
                        "--help")
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(loaded)
                .contains("dev.studygraph.cli.LspCommand")
                .doesNotContain("org.eclipse.lsp4j", "com.google.gson");
    }

    private record Conversation(int status, String said) {}

    private Conversation converse(String messages) {
        var said = new ByteArrayOutputStream();
        var err = new StringWriter();
        var shell = new Shell(
                folder, new PrintWriter(new StringWriter()), new PrintWriter(err), Optional.empty(), false, false);
        int status = new CommandLine(new LspCommand(
                        shell,
                        new ByteArrayInputStream(messages.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(said, true, StandardCharsets.UTF_8)))
                .execute("--stdio");
        return new Conversation(status, said.toString(StandardCharsets.UTF_8));
    }

    private static String message(String json) {
        return "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
    }
}
