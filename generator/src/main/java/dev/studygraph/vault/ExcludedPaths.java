package dev.studygraph.vault;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The paths that {@code exclude:} leaves out: a glob without a slash means a name anywhere, one with a slash a path. */
final class ExcludedPaths {
    private final List<PathMatcher> names = new ArrayList<>();
    private final List<PathMatcher> paths = new ArrayList<>();

    ExcludedPaths(List<String> globs, FileSystem files) {
        for (String glob : globs) {
            String pattern = pattern(glob);
            if (pattern.indexOf('/') < 0) {
                names.add(files.getPathMatcher("glob:" + pattern));
            } else {
                paths.add(files.getPathMatcher("glob:" + pattern));
                // A leading **/ also means the root itself, which the matcher of the JDK does not think of.
                if (pattern.startsWith("**/")) {
                    paths.add(files.getPathMatcher("glob:" + pattern.substring(3)));
                }
                if (pattern.endsWith("/**")) {
                    paths.add(files.getPathMatcher("glob:" + pattern.substring(0, pattern.length() - 3)));
                }
            }
        }
    }

    static boolean isGlob(String glob) {
        try {
            new ExcludedPaths(List.of(glob), FileSystems.getDefault());
            return !pattern(glob).isEmpty();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Whether a path relative to the vault is left out; folders are asked about before what lies in them. */
    boolean contains(Path relative) {
        Path name = relative.getFileName();
        return names.stream().anyMatch(matcher -> matcher.matches(name))
                || paths.stream().anyMatch(matcher -> matcher.matches(relative));
    }

    private static String pattern(String glob) {
        String pattern = glob.strip();
        pattern = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        return pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    }
}
