package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Expected files that {@code -Dgolden=accept} rewrites; the difference is read like code. */
public final class Golden {
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

    private Golden() {}

    /** Expects a text. */
    public static void expect(Path file, String text) throws IOException {
        if (ACCEPT) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }

    /** Expects these files below a folder and no others. */
    public static void expect(Path folder, Map<String, String> files) throws IOException {
        if (ACCEPT) {
            clear(folder);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            expect(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(names(folder)).as("expected files").isEqualTo(files.keySet());
    }

    /** Every file below a folder with its text, by path with forward slashes; a picture is told from another by its name, which holds its hash. */
    public static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : names(folder)) {
            texts.put(name, new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8));
        }
        return texts;
    }

    public static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            below.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
