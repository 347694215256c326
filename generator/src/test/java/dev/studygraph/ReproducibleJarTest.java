package dev.studygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself is made of its sources alone: built in two folders, it is the same to the byte. */
@Tag("long")
class ReproducibleJarTest {
    private static final Path REPOSITORY = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void whatIsHandedOutIsTheSameWhereverItIsBuilt() throws Exception {
        Path one = built(folder.resolve("one"));
        Path other = built(folder.resolve("a folder/with another name"));
        assertThat(handedOut(one)).anyMatch(name -> name.endsWith(".zip")).contains("studygraph.jar");
        assertThat(handedOut(other)).isEqualTo(handedOut(one));
        for (String name : handedOut(one)) {
            assertThat(Files.mismatch(one.resolve(name), other.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    private static List<String> handedOut(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") || name.endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    private static Path built(Path copy) throws IOException, InterruptedException {
        for (String part : List.of(
                "pom.xml",
                "LICENSE",
                "NOTICE",
                "generator/pom.xml",
                "generator/src/main",
                "generator/src/zip",
                "templates")) {
            Folders.copy(REPOSITORY.resolve(part), copy.resolve(part));
        }
        Path log = copy.resolve("log");
        int status = new ProcessBuilder(
                        "mvn", "-q", "-B", "-pl", "generator", "-Pfast", "-Dmaven.test.skip=true", "package")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
        return copy.resolve("generator/target");
    }
}
