package dev.studygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of the repository, as the tests about them see them. */
final class JavaSources {

    private JavaSources() {}

    /** The files of the program, sorted by path. */
    static List<Path> main() throws IOException {
        return below(Path.of("src/main/java"));
    }

    /** The files of the tests, sorted by path. */
    static List<Path> tests() throws IOException {
        return below(Path.of("src/test/java"));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
