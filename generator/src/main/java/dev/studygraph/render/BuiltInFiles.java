package dev.studygraph.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of what the program brings as its theme, looked up where its classes lie. */
final class BuiltInFiles {
    /** A file that is surely there; a jar need not hold entries for its folders. */
    private static final String LANDMARK = "/templates/layout/document.ftlh";

    private BuiltInFiles() {}

    static List<String> names() {
        URL landmark = BuiltInFiles.class.getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("the program lacks its templates");
        }
        try {
            if (landmark.openConnection() instanceof JarURLConnection packed) {
                Path jar = Path.of(packed.getJarFileURL().toURI());
                try (FileSystem inside = FileSystems.newFileSystem(jar)) {
                    return below(inside.getPath("/templates"));
                }
            }
            Path layout = Path.of(landmark.toURI()).toAbsolutePath().getParent();
            Path root = layout == null ? null : layout.getParent();
            return root == null ? List.of() : below(root);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at " + landmark, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".test.js"))
                    .sorted()
                    .toList();
        }
    }
}
