package dev.studygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** What is said when the machine, or the program itself, fails: one line, and the rest only on request. */
final class Fault {

    private Fault() {}

    /** Says what happened; gives the exit status. */
    static int report(Throwable fault, Shell shell, boolean verbose) {
        Throwable cause =
                fault instanceof UncheckedIOException && fault.getCause() instanceof IOException disk ? disk : fault;
        shell.say(sentence(cause, shell));
        if (verbose) {
            fault.printStackTrace(shell.err());
        }
        shell.err().flush();
        return ExitStatus.FAULT;
    }

    private static String sentence(Throwable fault, Shell shell) {
        if (fault instanceof FileSystemException disk) {
            return disk(disk, shell);
        }
        if (fault instanceof IOException) {
            return reason(fault.getMessage());
        }
        if (fault instanceof OutOfMemoryError) {
            return "there is not enough memory for this vault; give more with STUDYGRAPH_JAVA_OPTS=-Xmx2g";
        }
        return "a fault of the program, not of your notes: " + fault + " (--verbose shows where)";
    }

    private static String disk(FileSystemException fault, Shell shell) {
        String file = Optional.ofNullable(fault.getFile())
                .map(name -> shell.shown(shell.folder().resolve(name)))
                .orElse("a file");
        if (fault instanceof AccessDeniedException) {
            return "no permission for '" + file + "'; what was published before is as it was";
        }
        if (fault instanceof NoSuchFileException) {
            return "'" + file + "' has vanished";
        }
        return "'" + file + "': " + reason(fault.getReason());
    }

    private static String reason(@org.jspecify.annotations.Nullable String message) {
        String text = message == null ? "the disk gave no reason" : message;
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.contains("no space left") || plain.contains("quota exceeded") || plain.contains("file too large")
                ? "the disk is full; what was published before is as it was"
                : text;
    }
}
