package dev.studygraph.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar and the zip as somebody gets them: far from the repository, with nothing but Java. */
class PackedProgramIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    @Test
    void theJarAloneBeginsAVaultAndBuildsItAnywhere() throws IOException, InterruptedException {
        List<String> java = List.of(
                JAVA_HOME.resolve("bin/java").toString(),
                "-jar",
                TARGET.resolve("studygraph.jar").toString());
        assertThat(run(java, "init")).contains("made  content/index.md");
        assertThat(run(java, "build", "--strict")).contains(" 0 warnings", "open site/index.html");
        assertThat(folder.resolve("site/services/object-storage.html"))
                .content()
                .contains("<link rel=\"stylesheet\" href=\"../assets/site.");
        assertThat(run(java, "--version")).startsWith("studygraph ").doesNotContain("not packed");
    }

    @Test
    void theZipHoldsALauncherThatRunsThroughALinkAndFromAPathWithSpaces() throws IOException, InterruptedException {
        Path place = unzipped(TARGET.resolve("studygraph.zip"), folder.resolve("my programs"));
        Path link = Files.createSymbolicLink(folder.resolve("sg"), place.resolve("studygraph/bin/studygraph"));
        assertThat(run(List.of(link.toString()), "doctor", "--port", "0")).contains("ok    Java: ");
        assertThat(run(List.of(link.toString()), "init", "a vault", "--host", "none"))
                .contains("made  a vault/content/index.md");
    }

    @Test
    void theZipHoldsWhatPeopleLookFor() throws IOException {
        Path place = unzipped(TARGET.resolve("studygraph.zip"), folder).resolve("studygraph");
        assertThat(List.of("README.md", "LICENSE", "NOTICE", "lib/studygraph.jar"))
                .allSatisfy(name -> assertThat(place.resolve(name)).isNotEmptyFile());
        assertThat(place.resolve("share/man/man1/studygraph.1")).content().startsWith(".TH STUDYGRAPH 1");
        assertThat(place.resolve("share/bash-completion/completions/studygraph"))
                .content()
                .contains("complete -F _complete_studygraph");
        assertThat(Files.readString(place.resolve("bin/studygraph.cmd")).lines().count())
                .as("lines that end as Windows wants them")
                .isEqualTo(Files.readString(place.resolve("bin/studygraph.cmd")).split("\r\n", -1).length - 1L);
    }

    private String run(List<String> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Unpacked as `unzip` does it, with the permissions of the files. */
    private static Path unzipped(Path zip, Path place) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            Path root = inside.getPath("/");
            try (Stream<Path> entries = Files.walk(root)) {
                for (Path entry : entries.toList()) {
                    Path to = place.resolve(root.relativize(entry).toString());
                    if (Files.isDirectory(entry)) {
                        Files.createDirectories(to);
                    } else {
                        Files.copy(entry, to);
                        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(entry));
                    }
                }
            }
        }
        return place;
    }
}
