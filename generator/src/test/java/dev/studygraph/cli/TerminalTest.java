package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program behaves at a terminal: colour, quiet, progress, and nothing of these where programs read. */
class TerminalTest {
    private static final String ESCAPE = "\u001b";

    @TempDir
    private Path folder;

    @BeforeEach
    void note() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/n.md"),
                "# N\n\n[[Gleu]]\n\n| Scenario | Service |\n|---|---|\n| Move data | Glue |\n");
    }

    @Test
    void coloursAddNothingButColourAndReachStandardErrorAlone() {
        Run plain = Run.in(folder, "check");
        Run coloured = Run.inColour(folder, "check");
        assertThat(coloured.err())
                .contains(ESCAPE + "[1;33mwarning" + ESCAPE + "[m", ESCAPE + "[32mhint:" + ESCAPE + "[m");
        assertThat(coloured.err().replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain.err());
        assertThat(plain.err()).doesNotContain(ESCAPE);
        for (String format : List.of("json", "sarif")) {
            assertThat(Run.inColour(folder, "check", "--format", format).out())
                    .startsWith("{")
                    .doesNotContain(ESCAPE);
        }
        assertThat(Run.inColour(folder, "explain", "content/n.md").out()).doesNotContain(ESCAPE);
    }

    @Test
    void whoeverWantsNoColourGetsNone() {
        assertThat(Shell.wantsColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Shell.wantsColour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Shell.wantsColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Shell.wantsColour(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void quietAndVerboseMayStandAtAnyCommand() {
        assertThat(Run.in(folder, "check", "--quiet", "--verbose").err())
                .contains("warning:")
                .doesNotContain("1 note,");
        assertThat(Run.in(folder, "-q", "check").err()).doesNotContain("1 note,");
        Run search = Run.in(folder, "search", "-q", "--verbose", "move", "data");
        assertThat(search.out()).contains("Move data");
        assertThat(search.err()).isEmpty();
        Run init = Run.in(folder, "init", "fresh", "--quiet");
        assertThat(init.out()).contains("made").doesNotContain("Next:");
        assertThat(Run.in(folder, "compare", "--quiet", "Glue", "N").status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void progressIsALineThatGoesAway() {
        String seen = progress(true, true, Duration.ZERO);
        assertThat(seen.split("\r" + Pattern.quote(ESCAPE + "[K")))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(80))
                .anySatisfy(line -> assertThat(line).contains("reading notes", "1/4"))
                .anySatisfy(line -> assertThat(line).contains("making pages", "100%", "8/8"));
        assertThat(seen).doesNotContain("\n").endsWith("\r" + ESCAPE + "[K");
    }

    @Test
    void progressIsShownOnlyToWhoWatchesAndWaits() {
        assertThat(progress(false, true, Duration.ZERO)).isEmpty();
        assertThat(progress(true, false, Duration.ZERO)).isEmpty();
        assertThat(progress(true, true, Duration.ofDays(1))).isEmpty();
    }

    private String progress(boolean terminal, boolean wanted, Duration patience) {
        var err = new StringWriter();
        var shell = new Shell(
                folder, new PrintWriter(Writer.nullWriter()), new PrintWriter(err), Optional.empty(), terminal, false);
        try (ProgressLine line = new ProgressLine(shell, wanted, patience)) {
            line.at("reading notes", 1, 4);
            line.at("joining notes", 0, 0);
            line.at("making pages", 8, 8);
        }
        return err.toString();
    }
}
