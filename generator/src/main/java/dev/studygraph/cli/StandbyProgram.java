package dev.studygraph.cli;

import dev.studygraph.build.InHand;
import dev.studygraph.cli.standby.Caller;
import dev.studygraph.cli.standby.Errand;
import dev.studygraph.cli.standby.Standby;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The program that waits on standby for the next command; the launcher decides whether there is to be one. */
final class StandbyProgram {
    private static final String LAUNCHED = "studygraph.standby";

    /** Commands that ask for nothing but a folder, and are given again and again. */
    private static final Set<String> AGAIN_AND_AGAIN = Set.of("build", "check");

    private static final Standby.Terms TERMS = new Standby.Terms(Duration.ofMinutes(10), ExitStatus.FAULT);

    private StandbyProgram() {}

    /** Waits at the socket that is the one argument. */
    public static void main(String[] arguments) throws IOException {
        Standby.wait(Path.of(arguments[0]), new AllCommands(InHand.kept()), TERMS, System.out);
        System.exit(ExitStatus.FINE);
    }

    /** All commands, with what one leaves in hand for the next. */
    private record AllCommands(InHand inHand) implements Standby.Commands {
        @Override
        public int run(Errand errand, PrintWriter out, PrintWriter err) {
            return Main.run(
                    new Shell(errand.folder(), out, err, errand.cache(), errand.terminal(), errand.coloured(), inHand),
                    errand.arguments().toArray(String[]::new));
        }

        @Override
        public void after() {
            inHand.confirm();
        }

        @Override
        public void rest() {
            inHand.settle();
        }
    }

    /** The exit status of a command that was done on standby; empty where it is to be done in this process. */
    static OptionalInt asked(Shell shell, String... arguments) {
        Optional<String> launched = Optional.ofNullable(System.getProperty(LAUNCHED));
        if (launched.isEmpty() || arguments.length == 0 || !AGAIN_AND_AGAIN.contains(arguments[0])) {
            return OptionalInt.empty();
        }
        var errand =
                new Errand(shell.folder(), shell.cache(), shell.terminal(), shell.coloured(), Arrays.asList(arguments));
        return Caller.run(errand, launched.get(), StandbyProgram.class, System.out, System.err);
    }
}
