package dev.studygraph.cli;

import dev.studygraph.build.InHand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command runs: the folder relative paths start from, and whom it talks to.
 *
 * @param cache the user's folder for what can be made again, if there is one
 * @param terminal whether somebody watches what is printed on {@code err}
 * @param coloured whether that may be in colour
 * @param inHand what the process has kept of the commands before this one
 */
record Shell(
        Path folder,
        PrintWriter out,
        PrintWriter err,
        Optional<Path> cache,
        boolean terminal,
        boolean coloured,
        InHand inHand) {

    /** Where a process ends with its command. */
    Shell(Path folder, PrintWriter out, PrintWriter err, Optional<Path> cache, boolean terminal, boolean coloured) {
        this(folder, out, err, cache, terminal, coloured, InHand.nothing());
    }

    /** The process's own. The launcher says whether a terminal listens; Java alone cannot tell for standard error. */
    static Shell ofProcess() {
        return new Shell(
                Path.of("").toAbsolutePath(),
                writer(System.out),
                writer(System.err),
                UserCache.folder(
                        System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "")),
                Boolean.getBoolean("studygraph.terminal"),
                Boolean.getBoolean("studygraph.terminal") && wantsColour(System.getenv()));
    }

    /** Unless {@code NO_COLOR} says something, or the terminal knows no colours. */
    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** A path of the user's, made absolute. */
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /** A file as the user would write its path: from the folder the command runs in, with forward slashes. */
    String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = folder.getRoot() != null && folder.getRoot().equals(absolute.getRoot())
                ? folder.relativize(absolute)
                : absolute;
        String text = shown.toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }

    /** Says something that is no answer to what was asked, such as why there is none. */
    void say(String text) {
        err.println("studygraph: " + text);
    }

    /** Says why a command cannot do what it was asked for; gives the exit status for that. */
    int refuse(String why) {
        say(why);
        return ExitStatus.USAGE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
