package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    void progressIsABarOfOneWidth() {
        assertThat(ProgressLine.line("reading", 0, 0)).isEqualTo("reading …");
        assertThat(ProgressLine.line("pages", 0, 8)).isEqualTo("pages " + "─".repeat(24) + " 0 of 8");
        assertThat(ProgressLine.line("pages", 4, 8)).isEqualTo("pages " + "━".repeat(12) + "─".repeat(12) + " 4 of 8");
        assertThat(ProgressLine.line("pages", 9, 8)).isEqualTo("pages " + "━".repeat(24) + " 9 of 8");
        assertThat(ProgressLine.line("pages", Integer.MAX_VALUE, Integer.MAX_VALUE))
                .hasSizeLessThan(80);
    }
}
