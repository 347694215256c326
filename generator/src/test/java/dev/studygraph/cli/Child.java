package dev.studygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The program in a process of its own, run by a user who may not do everything: the tests' own user, or {@code nobody} where
 * the tests are run by root, whom no permission stops.
 */
record Child(Path folder) {

    /** A child that works in a folder. */
    static Child in(Path folder) throws IOException {
        open(folder);
        return new Child(folder);
    }

    /** Runs {@code studygraph} with arguments. */
    Run studygraph(String... arguments) throws IOException, InterruptedException {
        return shell("exec \"$@\"", List.of(), arguments);
    }

    /** Runs {@code studygraph} as the last command of a shell script, which says {@code exec "$@"} where it should run. */
    Run shell(String script, List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        return run(java(script, javaOptions, arguments));
    }

    private List<String> java(String script, List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", script, "bash"));
        command.addAll(ReadyProgram.get().java());
        command.addAll(javaOptions);
        command.add(Main.class.getName());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Whether a command of the shell succeeds for the child's user. */
    boolean can(String script) throws IOException, InterruptedException {
        return run(List.of("bash", "-c", script)).status() == 0;
    }

    /** Starts {@code studygraph} as the tests' own user and lets it run; what it prints is lost. */
    Process start(String... arguments) throws IOException {
        return start(java("exec \"$@\"", List.of(), arguments), Path.of("/dev/null"), Path.of("/dev/null"));
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("studygraph", ".out");
        Path err = Files.createTempFile("studygraph", ".err");
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        whole.addAll(command);
        int status = start(whole, out, err).waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    private Process start(List<String> command, Path out, Path err) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** Lets everybody enter a folder of the test's. */
    static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    /** Takes a folder's write permission, or all of them, from everybody but root. */
    static void close(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }
}
