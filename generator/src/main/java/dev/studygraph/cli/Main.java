package dev.studygraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: the command {@code studygraph}. */
@Command(name = "studygraph", mixinStandardHelpOptions = true, version = "studygraph 0.1.0-SNAPSHOT")
public final class Main implements Runnable {

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
