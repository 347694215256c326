package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aMachineThatHasEverythingIsToldSo() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/glue.md"), "# Glue\n");
        Run run = Run.in(folder, "doctor", "--port", "0");
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.FINE);
        assertThat(run.out())
                .contains("ok    Java: ", "ok    Memory: ", "ok    Notes: 'content': 1 note, 0 other files")
                .contains("ok    Output: 'site' can be written")
                .doesNotContain("BAD");
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(Golden.names(folder)).containsExactly("content/glue.md");
    }

    @Test
    void aPortThatIsTakenIsNamedWithAWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.in(folder, "doctor", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.status()).isEqualTo(ExitStatus.FINE);
            assertThat(run.out())
                    .contains("mind  Preview: port " + taken.getLocalPort() + " is taken\n"
                            + "      hint: `studygraph serve --port 0` takes any that is free\n")
                    .contains("mind  Notes: there is no 'content'\n");
        }
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFaultOfTheMachine() throws IOException {
        Run run = Run.in(folder, "doctor", "--output", "/proc/studygraph");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULT);
        assertThat(run.out()).contains("BAD   Output: '").contains("cannot be written");
    }

    @Test
    void aBrokenConfigurationIsMentioned() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/studygraph.yml"), "titel: x\n");
        assertThat(Run.in(folder, "doctor").out()).contains("something is wrong with its files");
    }
}
