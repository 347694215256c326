package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.Folders;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The program as the launcher runs it: a jar of its classes, its libraries, and an archive of the classes that a build loads, in a
 * folder that everybody may read. It is made once for all tests of this process; what is started from it begins a second sooner than
 * from folders of classes.
 *
 * @param java the command and its options, up to the name of a class
 */
record ReadyProgram(List<String> java, String classPath) {
    private static final class Holder {
        private static final ReadyProgram READY = make();
    }

    static ReadyProgram get() {
        return Holder.READY;
    }

    private static ReadyProgram make() {
        try {
            Path folder = Files.createTempDirectory("studygraph-program");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            String classPath = copied(folder);
            Path archive = folder.resolve("classes.jsa");
            archive(folder, classPath, archive);
            List<String> java = new ArrayList<>(command());
            java.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-cp", classPath));
            return new ReadyProgram(List.copyOf(java), classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies, as a link would share its time of change with a file that others touch. */
    private static String copied(Path folder) throws IOException {
        var entries = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path from = Path.of(entry);
            Path to = folder.resolve(entries.size() + "-" + from.getFileName());
            if (entry.endsWith(".jar")) {
                entries.add(Files.copy(from, to).toString());
            } else if (entry.endsWith("classes")) {
                entries.add(jar(from, folder.resolve(to.getFileName() + ".jar")));
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static String jar(Path classes, Path to) {
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--no-compress",
                        "--file",
                        to.toString(),
                        "-C",
                        classes.toString(),
                        ".");
        assertThat(status).isZero();
        return to.toString();
    }

    private static void archive(Path folder, String classPath, Path archive) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("queue.md"), "# Queue\n\n## Use cases\n\n- Keep orders\n");
        List<String> build = new ArrayList<>(command());
        build.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath, Main.class.getName()));
        build.addAll(List.of("build", "notes", "--output", "site", "--cache", "cache", "--quiet"));
        Process process = new ProcessBuilder(build)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.onExit().join().exitValue()).isZero();
        assertThat(archive).isNotEmptyFile();
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.awt.headless=true");
    }
}
