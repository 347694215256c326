package dev.studygraph.build.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is, with its templates and word lists: another one is not to trust what this one kept. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The program as it was when first asked, of which all classes are taken to be. */
    public static String ofRunning() {
        return Running.VERSION;
    }

    private static final class Running {
        private static final String VERSION = onDisk();
    }

    /** The program as it lies where the Java machine found it: every archive and every class file, by stamp. */
    public static String onDisk() {
        return of(Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                        .filter(entry -> !entry.isEmpty())
                        .map(Path::of)
                        .toList())
                + " "
                + Runtime.version();
    }

    static String of(List<Path> parts) {
        var sink = Sink.comparable();
        for (Path part : parts) {
            if (Files.isDirectory(part)) {
                try (var files = Files.walk(part)) {
                    files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, sink));
                } catch (IOException | java.io.UncheckedIOException e) {
                    sink.text("unreadable");
                }
            } else {
                add(part, sink);
            }
        }
        return ContentDigest.of(sink);
    }

    private static void add(Path file, Sink sink) {
        sink.text(file.toString());
        Stamp.of(file.toAbsolutePath()).ifPresent(stamp -> {
            sink.number(stamp.size());
            sink.number(stamp.modified());
            sink.number(stamp.changed());
        });
    }
}
