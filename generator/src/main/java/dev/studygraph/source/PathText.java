package dev.studygraph.source;

import java.util.ArrayDeque;
import java.util.Optional;

/** What a path says, whose steps are parted by slashes on every machine. */
public final class PathText {
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
