package dev.studygraph.cli;

import dev.studygraph.editor.EditorServer;
import dev.studygraph.editor.VaultChoice;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code studygraph lsp}: a language server; an editor starts it and speaks with it on standard input and output. */
@Command(name = "lsp", description = "Serves an editor by the Language Server Protocol, on standard input and output.")
final class LspCommand implements Callable<Integer> {
    private final Shell shell;
    private final InputStream in;
    private final PrintStream out;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "VAULT",
            description =
                    "A folder of notes, counted from the folder the editor has open (default: that folder if it holds a"
                            + " studygraph.yml, else its folder 'content', else itself).")
    private @Nullable Path vault;

    @Option(names = "--stdio", description = "What happens anyway; some editors say it.")
    @SuppressWarnings("UnusedVariable") // there is no other way to speak
    private boolean stdio;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    LspCommand(Shell shell, InputStream in, PrintStream out) {
        this.shell = shell;
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (vault != null && vault.isAbsolute() && !Files.exists(vault)) {
            return shell.refuse("there is no folder '" + vault + "'");
        }
        // Whatever a library might print would break the protocol.
        OutputStream editor = out;
        System.setOut(System.err);
        boolean orderly =
                EditorServer.converse(new VaultChoice(Optional.ofNullable(vault), shell.folder()), in, editor);
        return orderly ? ExitStatus.FINE : ExitStatus.MISTAKES;
    }
}
