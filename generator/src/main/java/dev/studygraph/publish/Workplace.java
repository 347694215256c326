package dev.studygraph.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder where a build gets its files ready: beside the output, so that a reader of the site never meets it and every
 * move is a rename; inside the output's own {@code .studygraph} where nothing may be written beside it.
 *
 * @param folder holds the lock, the journal and the staged files; gone when no build runs and none was killed
 */
record Workplace(Path output, Path folder) {

    static Workplace of(Path output) throws IOException {
        Path parent = output.getParent();
        if (parent == null) {
            throw new IllegalStateException("a file system's root is no output folder: " + output);
        }
        Files.createDirectories(parent);
        boolean beside = Files.isWritable(parent)
                && (!Files.isDirectory(output) || Files.getFileStore(output).equals(Files.getFileStore(parent)));
        return new Workplace(output, beside ? beside(output, parent) : inside(output));
    }

    /** Every place such a folder may be at. */
    static List<Path> placesFor(Path output) {
        Path parent = output.getParent();
        return parent == null ? List.of() : List.of(beside(output, parent), inside(output));
    }

    private static Path beside(Path output, Path parent) {
        return parent.resolve("." + output.getFileName() + ".studygraph");
    }

    private static Path inside(Path output) {
        return output.resolve(".studygraph").resolve("work");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path journal() {
        return folder.resolve("journal");
    }

    /** The journal while it is being written. */
    Path journalDraft() {
        return folder.resolve("journal.draft");
    }

    Path staged() {
        return folder.resolve("staged");
    }

    /** Makes an empty folder for staged files. */
    void prepare() throws IOException {
        clear();
        Files.createDirectories(staged());
    }

    /** Removes staged files and what is left of a journal that never was. */
    void clear() throws IOException {
        Files.deleteIfExists(journalDraft());
        if (!Files.isDirectory(staged(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> below = Files.walk(staged())) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
