package dev.studygraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/** What a command printed and how it ended, run within the test as from a shell in {@code folder}. */
public record Run(int status, String out, String err) {

    public static Run in(Path folder, String... arguments) {
        return in(folder, false, arguments);
    }

    /** The same where a terminal with colours shows standard error. */
    static Run inColour(Path folder, String... arguments) {
        return in(folder, true, arguments);
    }

    private static Run in(Path folder, boolean coloured, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(
                new Shell(
                        folder,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        Optional.empty(),
                        false,
                        coloured),
                arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
