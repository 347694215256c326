package dev.studygraph.build.cache;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file looks like from outside; while it looks the same it is the same file with the same bytes.
 *
 * @param modified when the bytes changed, in nanoseconds, as the file says
 * @param changed when anything about the file changed; nobody can set it back. The same as {@code modified} where the system does not tell
 * @param identity tells files of one disk apart; 0 where the system does not tell
 * @param kind of the file: its type and who may read it
 */
public record Stamp(long size, long modified, long changed, long identity, int kind) {
    private static final String UNIX = "unix:size,lastModifiedTime,ctime,ino,mode";
    private static final int FOLDER_BITS = 0x4000;
    private static final int LINK_BITS = 0xa000;
    private static final int TYPE_BITS = 0xf000;

    /** The stamp of what lies there, a link itself if it is one; empty if nothing does or it cannot be seen. */
    public static Optional<Stamp> of(Path file) {
        return of(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The stamp of the file that a link leads to. */
    static Optional<Stamp> behind(Path link) {
        return of(link, new LinkOption[0]);
    }

    boolean isFolder() {
        return (kind & TYPE_BITS) == FOLDER_BITS;
    }

    boolean isLink() {
        return (kind & TYPE_BITS) == LINK_BITS;
    }

    /** Whether this is a file, and one left alone since before this moment, so that no later change can look the same. */
    public boolean standsForFile(long moment) {
        return !isFolder() && !isLink() && isOlderThan(moment);
    }

    /** Whether it was left alone since before this moment. */
    public boolean isOlderThan(long moment) {
        return modified < moment && changed < moment;
    }

    private static Optional<Stamp> of(Path file, LinkOption... options) {
        try {
            return Optional.of(unix(Files.readAttributes(file, UNIX, options)));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return plain(file, options);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Stamp unix(Map<String, Object> found) {
        return new Stamp(
                (long) requireNonNull(found.get("size")),
                nanoseconds(requireNonNull(found.get("lastModifiedTime"))),
                nanoseconds(requireNonNull(found.get("ctime"))),
                (long) requireNonNull(found.get("ino")),
                (int) requireNonNull(found.get("mode")));
    }

    private static Optional<Stamp> plain(Path file, LinkOption... options) {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class, options);
            long modified = nanoseconds(found.lastModifiedTime());
            int type = found.isDirectory() ? FOLDER_BITS : found.isSymbolicLink() ? LINK_BITS : 0;
            return Optional.of(new Stamp(found.size(), modified, modified, 0, type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long nanoseconds(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }
}
