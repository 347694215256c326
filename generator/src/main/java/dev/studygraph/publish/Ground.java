package dev.studygraph.publish;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What lies where the files of a site belong. Folders are looked at once: of a site laid down for the first time there is none, and asking for
 * each of its files whether a link lies there takes as long as writing it.
 *
 * @param output the folder of the site; whoever asks, asks for paths in it
 */
record Ground(Path output, Map<Path, Lying> folders) {
    /** What lies under the name of a folder. */
    private enum Lying {
        NOTHING,
        FOLDER,
        OBSTACLE
    }

    static Ground of(Path output) {
        return new Ground(output, new ConcurrentHashMap<>());
    }

    /** Whether a file lies there, and not a link to one; the first question is answered at once where nothing lies, the second with an exception. */
    static boolean isFile(Path path) {
        return Files.exists(path) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder, a link or anything but a file lies where the file belongs, or no folder where one is needed. */
    boolean isObstructed(Path file) {
        Path folder = file.getParent();
        return switch (folder == null ? Lying.FOLDER : lying(folder)) {
            case NOTHING -> false;
            case OBSTACLE -> true;
            case FOLDER ->
                Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        };
    }

    private Lying lying(Path folder) {
        Lying known = folders.get(folder);
        if (known != null) {
            return known;
        }
        Lying lying = look(folder);
        folders.put(folder, lying);
        return lying;
    }

    private Lying look(Path folder) {
        Path parent = folder.getParent();
        if (folder.equals(output) || parent == null) {
            return Files.exists(folder) ? Lying.FOLDER : Lying.NOTHING;
        }
        Lying around = lying(parent);
        if (around != Lying.FOLDER) {
            return around;
        }
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Lying.FOLDER;
        }
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? Lying.OBSTACLE : Lying.NOTHING;
    }
}
