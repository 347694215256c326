package dev.studygraph.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the sources looked like from outside at one moment. */
record SourceLook(Map<Path, Stamp> stamps) {

    /** What a file looks like from outside. */
    record Stamp(long size, FileTime changed, Optional<Object> key) {
        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
        }
    }

    /**
     * Walks over everything.
     *
     * @param sources folders and single files
     * @param output a folder that is not looked into
     */
    static SourceLook walk(List<Path> sources, Path output) {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path source : sources) {
            try {
                Files.walkFileTree(source, new Visitor(source, output, stamps));
            } catch (IOException gone) {
                // Gone for the moment; the next walk will see it.
            }
        }
        return new SourceLook(stamps);
    }

    /** Whether another look at these is as good as a walk: they are files that were there before, or have come and gone. */
    boolean needsNoWalkFor(Set<Path> named) {
        return named.stream()
                .allMatch(path -> stamps.containsKey(path)
                        ? Files.isRegularFile(path)
                        : !Files.exists(path, LinkOption.NOFOLLOW_LINKS) && isNoFolder(path));
    }

    private boolean isNoFolder(Path path) {
        return stamps.keySet().stream().noneMatch(known -> known.startsWith(path));
    }

    /** The same, with another look at those of these files that were there before; this very one if they look as they did. */
    SourceLook again(Set<Path> files) {
        Map<Path, Stamp> anew = new HashMap<>();
        files.forEach(file -> Optional.ofNullable(stamps.get(file)).ifPresent(before -> {
            Stamp now = again(file, before);
            if (!now.equals(before)) {
                anew.put(file, now);
            }
        }));
        if (anew.isEmpty()) {
            return this;
        }
        Map<Path, Stamp> all = new HashMap<>(stamps);
        all.putAll(anew);
        return new SourceLook(all);
    }

    private static Stamp again(Path file, Stamp before) {
        try {
            return Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return before; // gone for the moment; the next walk will see it
        }
    }

    /** What looks different from before, has come or has gone. */
    Set<Path> changedSince(SourceLook before) {
        Set<Path> paths = new TreeSet<>();
        stamps.forEach((path, stamp) -> {
            if (!stamp.equals(before.stamps.get(path))) {
                paths.add(path);
            }
        });
        before.stamps.keySet().stream()
                .filter(path -> !stamps.containsKey(path))
                .forEach(paths::add);
        return paths;
    }

    /** Collects stamps, but not of the output nor of what no vault reads. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path source;
        private final Path output;
        private final Map<Path, Stamp> stamps;

        private Visitor(Path source, Path output, Map<Path, Stamp> stamps) {
            this.source = source;
            this.output = output;
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean skipped = !folder.equals(source)
                    && (name.startsWith(".") || name.equals("node_modules") || folder.equals(output));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stamps.put(file, Stamp.of(attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
