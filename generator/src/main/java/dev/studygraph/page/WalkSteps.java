package dev.studygraph.page;

import java.util.List;

/** Every step of one tree in one piece, for the script that walks it without loading pages. */
public record WalkSteps(List<Step> steps) {
    public WalkSteps {
        steps = List.copyOf(steps);
    }

    /**
     * One question or outcome.
     *
     * @param file the name of its page within the folder of the tree, escaped as in addresses
     * @param title what the window is called
     * @param way the files of the questions that lead here
     * @param matter what stands in the {@code main} of its page, without pictures
     */
    public record Step(String file, String title, List<String> way, String matter) {
        public Step {
            way = List.copyOf(way);
        }
    }

    /** The name under which the pages of a tree load its steps as a script. */
    public static String asset(String tree) {
        return "js/walk-" + tree + ".js";
    }

    /** What the pages of a tree load. */
    public static List<String> scripts(String tree) {
        return List.of(asset(tree), "js/walk.js");
    }
}
