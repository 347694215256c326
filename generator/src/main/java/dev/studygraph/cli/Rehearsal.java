package dev.studygraph.cli;

/** Runs one command twice in one process: what a first and a second build load is then in one archive of shared classes, which the launcher makes. */
final class Rehearsal {
    private Rehearsal() {}

    /** Ends the process with the exit status of the second run. */
    public static void main(String[] arguments) {
        var shell = Shell.ofProcess();
        int first = Main.run(shell, arguments);
        System.exit(first == ExitStatus.FAULT ? first : Main.run(shell, arguments));
    }
}
