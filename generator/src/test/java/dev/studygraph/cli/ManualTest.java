package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual and the completion are what the commands are; the files of both that we ship are rewritten by {@code -Dgolden=accept}. */
class ManualTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void theManPageThatIsShippedIsThatOfTheProgram() throws IOException {
        Golden.expect(REPOSITORY.resolve("generator/src/zip/share/man/man1/studygraph.1"), printed("manual"));
    }

    @Test
    void theReferenceInTheDocumentationIsThatOfTheProgram() throws IOException {
        Golden.expect(REPOSITORY.resolve("docs/commands.md"), printed("manual", "--markdown"));
    }

    @Test
    void theCompletionThatIsShippedIsThatOfTheProgram() throws IOException {
        Golden.expect(
                REPOSITORY.resolve("generator/src/zip/share/bash-completion/completions/studygraph"),
                printed("completion").replaceFirst("# \\[picocli\\.version]\\R", ""));
    }

    @Test
    void everyCommandIsInTheManual() {
        String help = printed("--help");
        String manual = printed("manual", "--markdown");
        List<String> commands = help.lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .takeWhile(line -> line.startsWith(" "))
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
        assertThat(commands).hasSizeGreaterThan(10);
        assertThat(commands).allSatisfy(command -> assertThat(manual).contains("## `studygraph " + command + "`"));
    }

    @Test
    void theFormatterOfManPagesFindsNothingToSay() throws IOException, InterruptedException {
        assumeTrue(has("groff"), "groff is not installed");
        Process groff = new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-z")
                .redirectErrorStream(true)
                .start();
        try (var in = groff.getOutputStream()) {
            in.write(printed("manual").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(groff.waitFor()).isZero();
    }

    @Test
    void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
        assumeTrue(has("bash"), "bash is not installed");
        Path script = Files.writeString(folder.resolve("completion"), printed("completion"));
        String line = "source " + script + "\n"
                + "complete() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMPREPLY=();"
                + " _complete_studygraph; printf '%s ' \"${COMPREPLY[@]}\"; echo; }\n"
                + "complete studygraph ini\ncomplete studygraph build --keep\ncomplete studygraph init --host ''\n";
        Process bash = new ProcessBuilder("bash", "-c", line)
                .redirectError(ProcessBuilder.Redirect.DISCARD) // outside of a real completion bash complains
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines().map(String::strip)).containsExactly("init", "--keep-going", "GITHUB GITLAB NONE");
    }

    private String printed(String... arguments) {
        Run run = Run.in(folder, arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FINE);
        return run.out();
    }

    private static boolean has(String program) {
        return List.of("/usr/bin", "/bin", "/usr/local/bin").stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
