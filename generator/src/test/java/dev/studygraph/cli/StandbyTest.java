package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.Folders;
import dev.studygraph.cli.standby.Standby;
import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Commands that are done by the program an earlier one left on standby end and say what they would in a process of their own. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StandbyTest {
    private final List<Process> started = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createTempDirectory("sg"); // the path of a socket is short
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(
                folder.resolve("notes/queue.md"), "# Queue\n\n## Use cases\n\n- Keep orders\n\n[[Nowhere]]\n");
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        for (ProcessHandle standby : standbys().toList()) {
            standby.destroyForcibly();
            standby.onExit().join();
        }
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
        Folders.delete(folder);
    }

    @Test
    void oneProgramDoesWhatIsAskedAfterwardsAndSaysTheSame() throws IOException, InterruptedException {
        Run first = asked("build", "notes", "--output", "site");
        long standby = onlyStandby().pid();
        Files.writeString(folder.resolve("notes/queue.md"), "\nMore of it.\n", StandardOpenOption.APPEND);
        Run edit = asked("build", "notes", "--output", "site");
        assertThat(onlyStandby().pid()).isEqualTo(standby);
        assertThat(first.err()).contains("Nowhere", "site/index.html").isNotEqualTo(edit.err());

        Run alone = Run.in(folder, "build", "notes", "--output", "other");
        Run again = asked("build", "notes", "--output", "site", "--verify");
        assertThat(again.status()).as(again.err()).isEqualTo(alone.status()).isZero();
        assertThat(texts(folder.resolve("site"))).isEqualTo(texts(folder.resolve("other")));
    }

    @Test
    void mistakesAndAnswersComeBackByTheStreamTheyBelongTo() throws IOException, InterruptedException {
        for (String[] command : List.of(
                new String[] {"build", "nowhere"},
                new String[] {"check", "notes", "--format", "json"},
                new String[] {"check", "notes", "--strict"})) {
            assertThat(asked(command)).as(Arrays.toString(command)).isEqualTo(Run.in(folder, command));
        }
        Path below = Files.createDirectories(folder.resolve("notes/below"));
        assertThat(run(below, "check", "..")).as("from another folder").isEqualTo(Run.in(below, "check", ".."));
        assertThat(standbys()).hasSize(1);
    }

    @Test
    void oneThatWasKilledIsReplaced() throws IOException, InterruptedException {
        assertThat(asked("check", "notes").status()).isZero();
        ProcessHandle killed = onlyStandby();
        killed.destroyForcibly();
        killed.onExit().join();
        assertThat(asked("check", "notes").status()).isZero();
        assertThat(onlyStandby().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void whileSomebodyIsServedOthersHelpThemselvesAndASecondOneIsNotNeeded() throws IOException, InterruptedException {
        assertThat(asked("check", "notes").status()).isZero();
        try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            assertThat(other.read(ByteBuffer.allocate(1)))
                    .as("let in, and says nothing")
                    .isOne();
            assertThat(asked("check", "notes", "--strict")).isEqualTo(Run.in(folder, "check", "notes", "--strict"));
        }
        Process second = started(java("", StandbyProgram.class, socket().toString()));
        assertThat(second.getInputStream().read()).as("nothing is ready").isEqualTo(-1);
        assertThat(second.waitFor()).isZero();
        assertThat(standbys()).hasSize(1);
    }

    @Test
    void aCommandThatIsStoppedStopsThere() throws IOException, InterruptedException {
        assertThat(asked("check", "notes").status()).isZero();
        ProcessHandle standby = onlyStandby();
        for (int i = 0; i < 1_000; i++) {
            Files.writeString(
                    folder.resolve("notes/" + i + ".md"), "# Note " + i + "\n\n## Use cases\n\n- Need " + i + "\n");
        }
        Process build = start(folder, "build", "notes", "--output", "site");
        while (!Files.exists(folder.resolve(".site.studygraph")) && build.isAlive()) {
            Thread.sleep(5);
        }
        assertThat(build.isAlive()).isTrue();
        build.destroyForcibly().waitFor();
        standby.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void itEndsWhenNobodyCallsAndTakesItsSocketAlong() throws IOException, InterruptedException {
        Path socket = folder.resolve("s");
        Process impatient = started(java("", Impatient.class, socket.toString()));
        assertThat(impatient.getInputStream().read()).isEqualTo('!');
        assertThat(impatient.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(impatient.exitValue()).isZero();
        assertThat(socket).doesNotExist();
    }

    @Test
    void itEndsWithTheProgramThatItIs() throws IOException, InterruptedException {
        Path part = Files.writeString(folder.resolve("part.jar"), "");
        Process standby = started(java(
                File.pathSeparator + part,
                StandbyProgram.class,
                folder.resolve("s").toString()));
        assertThat(standby.getInputStream().read()).isEqualTo('!');
        Files.writeString(part, "another");
        assertThat(standby.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whereOthersCouldComeInNobodyWaits() throws IOException, InterruptedException {
        Path open = Files.createDirectories(folder.resolve("cache/studygraph/standby"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(asked("check", "notes", "--strict")).isEqualTo(Run.in(folder, "check", "notes", "--strict"));
        assertThat(standbys()).isEmpty();
        assertThat(open).isEmptyDirectory();
    }

    /** Waits for half a second. */
    static final class Impatient {
        private Impatient() {}

        public static void main(String[] arguments) throws IOException {
            Standby.wait(
                    Path.of(arguments[0]),
                    (errand, out, err) -> 0,
                    new Standby.Terms(Duration.ofMillis(500), 3),
                    System.out);
        }
    }

    private Run asked(String... command) throws IOException, InterruptedException {
        return run(folder, command);
    }

    private Run run(Path from, String... command) throws IOException, InterruptedException {
        Process process = start(from, command);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        return new Run(status, out, Files.readString(folder.resolve("err")));
    }

    private Process start(Path from, String... command) throws IOException {
        List<String> java = new ArrayList<>(ReadyProgram.get().java());
        java.add("-Dstudygraph.standby=0022");
        java.add(Main.class.getName());
        java.addAll(Arrays.asList(command));
        ProcessBuilder builder = new ProcessBuilder(java).directory(from.toFile());
        builder.redirectError(folder.resolve("err").toFile());
        return started(builder);
    }

    /** @param further what the class path has besides, empty or after a separator */
    private static ProcessBuilder java(String further, Class<?> main, String argument) {
        ReadyProgram program = ReadyProgram.get();
        List<String> java = new ArrayList<>(program.java());
        java.addAll(List.of("-cp", program.classPath() + further, main.getName(), argument));
        return new ProcessBuilder(java);
    }

    private Process started(ProcessBuilder builder) throws IOException {
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private ProcessHandle onlyStandby() {
        List<ProcessHandle> all = standbys().toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Stream<ProcessHandle> standbys() {
        return ProcessHandle.allProcesses()
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.startsWith(folder + "/cache/")));
    }

    private Path socket() throws IOException {
        try (var files = Files.list(folder.resolve("cache/studygraph/standby"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static List<String> texts(Path site) throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> site.relativize(file) + " " + text(file))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
