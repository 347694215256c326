package dev.studygraph.source;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a path says, whose steps are parted by slashes on every machine. */
public final class PathText {
    /** {@code 04-Functions}, {@code 50_DynamoDB} and {@code 3.4.2_Use cases}. */
    private static final Pattern FILE_NUMBER =
            Pattern.compile("^(?:\\d{1,3}(?:[._-]\\d{1,3})*|\\d{12,14})[-_. ]+(?=\\p{L})");

    private PathText() {}

    /** The last step. */
    public static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The last step without what stands behind its last dot; a dot in front, as of {@code .profile}, is part of the name. */
    public static String stem(String path) {
        String name = fileName(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A name of a file or folder as people read it: without such a number, and with spaces if it has none. */
    public static String readable(String name) {
        return spaced(withoutNumber(name));
    }

    /** The name without the number that keeps its folder in order. */
    public static String withoutNumber(String name) {
        return FILE_NUMBER.matcher(name).replaceFirst("");
    }

    /** The name with spaces for dashes and underscores, unless it has spaces. */
    public static String spaced(String name) {
        return name.indexOf(' ') < 0 ? name.replace('-', ' ').replace('_', ' ').strip() : name;
    }

    /** All steps but the last; empty for what lies at the top. */
    public static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Where a path leads from a folder, without dots; empty if it leads out of the top. */
    public static Optional<String> resolved(String folder, String path) {
        var steps = new ArrayDeque<String>();
        for (String step : (folder + "/" + path).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
