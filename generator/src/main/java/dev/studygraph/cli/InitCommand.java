package dev.studygraph.cli;

import dev.studygraph.start.Host;
import dev.studygraph.start.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studygraph init}: writes the files a vault begins with, and never over another. */
@Command(name = "init", description = "Begins a vault: configuration, first notes, and how to publish it.")
final class InitCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "Where to begin; made if need be (default: this folder). Nothing in it is changed.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path folder;

    @Option(
            names = "--from",
            paramLabel = "NOTES",
            description = "Notes you have: copied byte for byte without private ones, or left where they are if that is"
                    + " inside FOLDER.")
    private @Nullable Path from;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "github",
            description = "Whose workflow publishes the site: github, gitlab or none (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Host host;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> notes = Optional.ofNullable(from).map(shell::resolve);
        Path project = shell.resolve(folder);
        Optional<String> refusal = notes.filter(path -> !Files.isDirectory(path))
                .map(path -> "there is no folder '" + from + "' for --from")
                .or(() -> Files.exists(project) && !Files.isDirectory(project)
                        ? Optional.of("'" + folder + "' is a file, not a folder")
                        : Optional.empty());
        if (refusal.isPresent()) {
            return shell.refuse(refusal.get());
        }
        tell(Start.in(project, notes, host), project);
        return ExitStatus.FINE;
    }

    private void tell(Start start, Path project) {
        start.made().forEach(file -> line("made  ", project, file));
        start.kept().forEach(file -> line("kept  ", project, file));
        if (start.withheld() > 0) {
            shell.out().println("not taken over, because they are private or excluded: " + start.withheld());
        }
        if (Main.isQuiet(command)) {
            return;
        }
        String vault = start.vault().equals("content") ? "" : start.vault().isEmpty() ? " ." : " " + start.vault();
        shell.out().println();
        shell.out().println("Next:");
        if (!project.equals(shell.folder())) {
            shell.out().println("  cd " + shell.shown(project));
        }
        shell.out().println("  studygraph build" + vault + "    makes the site; open site/index.html");
        shell.out().println("  studygraph serve" + vault + "    shows it while you write");
        shell.out().flush();
    }

    private void line(String what, Path project, String file) {
        shell.out().println(what + Excerpt.printable(shell.shown(project.resolve(file))));
    }
}
