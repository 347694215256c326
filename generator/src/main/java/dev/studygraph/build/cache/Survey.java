package dev.studygraph.build.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stamps of everything a site is made from, taken before anything is read: whatever changes later looks different to the next
 * survey. It sees more files than a build reads, never fewer.
 *
 * @param stamps by absolute path, of files and links; a folder counts by what is in it
 */
public record Survey(Map<String, Stamp> stamps) {

    /**
     * Looks at a vault and at folders of templates.
     *
     * @param vault a folder or one note; a note is looked at with its neighbours
     * @param output not looked into
     * @param templates folders that need not exist
     */
    public static Survey of(Path vault, Path output, List<Path> templates) {
        Map<String, Stamp> stamps = new HashMap<>();
        new Walk(output, false, stamps).enter(Files.isDirectory(vault) ? vault : parentOf(vault));
        return new Survey(stamps).with(templates);
    }

    /** The same with folders of templates, hidden files and all. */
    public Survey with(List<Path> templates) {
        Map<String, Stamp> all = new HashMap<>(stamps);
        templates.forEach(folder -> new Walk(folder, true, all).enter(folder));
        return new Survey(all);
    }

    /** What a file looked like; empty for one that was not there. */
    public Optional<Stamp> of(Path file) {
        return Optional.ofNullable(stamps.get(file.toString()));
    }

    /**
     * The files that look different in a later survey of the same folders, or may be different and look the same.
     *
     * @param moment what changed after it, in nanoseconds since 1970, may have changed again unseen
     * @return empty where files have come or gone
     */
    public Optional<Set<String>> changed(Survey later, long moment) {
        if (!stamps.keySet().equals(later.stamps.keySet())) {
            return Optional.empty();
        }
        Set<String> changed = new TreeSet<>();
        stamps.forEach((file, stamp) -> {
            if (!stamp.isOlderThan(moment) || !stamp.equals(later.stamps.get(file))) {
                changed.add(file);
            }
        });
        return Optional.of(changed);
    }

    /** Whether folders of templates look as they do here. */
    public boolean stillHolds(List<Path> templates) {
        var now = new Survey(Map.of()).with(templates);
        return now.stamps.entrySet().stream().allMatch(file -> file.getValue().equals(stamps.get(file.getKey())));
    }

    /** How many files look different in a later survey, have come or gone. */
    public int differences(Survey later) {
        long same = stamps.entrySet().stream()
                .filter(file -> file.getValue().equals(later.stamps.get(file.getKey())))
                .count();
        return (int) (Math.max(stamps.size(), later.stamps.size()) - same);
    }

    private static Path parentOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    /** Goes through folders as the vault does: links followed, no folder twice. */
    private static final class Walk {
        private final Path leftOut;
        private final boolean hiddenToo;
        private final Map<String, Stamp> stamps;
        private final Set<Path> entered = new HashSet<>();

        private Walk(Path leftOut, boolean hiddenToo, Map<String, Stamp> stamps) {
            this.leftOut = leftOut;
            this.hiddenToo = hiddenToo;
            this.stamps = stamps;
        }

        private void enter(Path folder) {
            try {
                if (Files.isDirectory(folder) && entered.add(folder.toRealPath())) {
                    inside(folder);
                }
            } catch (IOException | DirectoryIteratorException e) {
                // A folder that cannot be read looks like one, whoever may read it: its stamp says so.
                Stamp.of(folder).ifPresent(stamp -> stamps.put(folder.toString(), stamp));
            }
        }

        private void inside(Path folder) throws IOException {
            try (var entries = Files.newDirectoryStream(folder)) {
                List<Path> wanted = new ArrayList<>();
                for (Path entry : entries) {
                    if ((hiddenToo || !isHidden(entry)) && !entry.equals(leftOut)) {
                        wanted.add(entry);
                    }
                }
                List<Optional<Stamp>> found =
                        wanted.parallelStream().map(Stamp::of).toList();
                for (int i = 0; i < wanted.size(); i++) {
                    Path entry = wanted.get(i);
                    found.get(i).ifPresent(stamp -> add(entry, stamp));
                }
            }
        }

        private void add(Path entry, Stamp stamp) {
            if (stamp.isFolder()) {
                enter(entry);
                return;
            }
            stamps.put(entry.toString(), stamp);
            if (stamp.isLink()) {
                Stamp.behind(entry).ifPresent(target -> {
                    stamps.put(entry + " ->", target);
                    if (target.isFolder()) {
                        enter(entry);
                    }
                });
            }
        }

        private static boolean isHidden(Path entry) {
            String name = String.valueOf(entry.getFileName());
            return name.startsWith(".") || name.equals("node_modules");
        }
    }
}
