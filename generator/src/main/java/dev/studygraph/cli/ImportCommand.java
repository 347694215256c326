package dev.studygraph.cli;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.intake.ImportFormat;
import dev.studygraph.intake.Intake;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.Vault;
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

/** {@code studygraph import}: a note made of a file of another program, and never over another note. */
@Command(
        name = "import",
        description =
                "Makes a note of a quiz, a sheet of scenarios or a list of acronyms; no file that is there changes.")
final class ImportCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description =
                    "Markdown with questions and boxes to tick, scenarios as CSV or TSV, or acronyms, a line each.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Option(
            names = "--vault",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder of notes that the note goes into (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path vault;

    @Option(
            names = "--as",
            paramLabel = "WHAT",
            description = "What the file holds: quiz, scenarios or acronyms (default: told by its name and content).")
    private @Nullable ImportFormat format;

    @Option(
            names = "--to",
            paramLabel = "NOTE",
            description = "The note to make, within the vault (default: the name of the file, ending in .md).")
    private @Nullable Path note;

    @Option(names = "--dry-run", description = "Show the note, and write nothing.")
    private boolean dryRun;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec command;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path from = shell.resolve(file);
        Path folder = shell.resolve(vault);
        Path target = folder.resolve(
                        note == null ? Path.of(Intake.noteName(from.toString().replace('\\', '/'))) : note)
                .normalize();
        Optional<String> refusal = refusal(from, folder, target);
        if (refusal.isPresent()) {
            return shell.refuse(Excerpt.printable(refusal.get()));
        }
        var configuration = Vault.configuration(folder, new Diagnostics());
        String name = String.valueOf(from.getFileName());
        Intake intake =
                Intake.of(NoteFile.of(name, Files.readAllBytes(from)), Optional.ofNullable(format), configuration);
        intake.remarks().forEach(remark -> shell.err().println(shell.shown(from) + ": " + Excerpt.printable(remark)));
        if (intake.count() == 0) {
            shell.say("nothing was found in '" + file + "' that could be taken for "
                    + intake.format().description() + "; --as says what it holds");
            return ExitStatus.MISTAKES;
        }
        if (dryRun) {
            shell.out().print(intake.text());
            shell.out().flush();
        } else if (!intake.write(target)) {
            return shell.refuse(Excerpt.printable(isThere(target)));
        }
        if (Main.isQuiet(command)) {
            return ExitStatus.FINE;
        }
        shell.err()
                .println((dryRun ? "would make " : "made ") + Excerpt.printable(shell.shown(target)) + " with "
                        + intake.count() + " " + counted(intake));
        return ExitStatus.FINE;
    }

    private Optional<String> refusal(Path from, Path folder, Path target) {
        if (!Files.isRegularFile(from)) {
            return Optional.of("there is no file '" + file + "'");
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("there is no folder '" + vault + "'; name that of your notes with --vault");
        }
        if (!target.startsWith(folder) || !target.toString().endsWith(".md")) {
            return Optional.of("'" + note + "' for --to is no note of the vault; its name ends in .md");
        }
        return Files.exists(target) && !dryRun ? Optional.of(isThere(target)) : Optional.empty();
    }

    private String isThere(Path target) {
        return "'" + shell.shown(target) + "' is there already and stays as it is; name another note with --to";
    }

    private static String counted(Intake intake) {
        String one = switch (intake.format()) {
            case QUIZ -> "question";
            case SCENARIOS -> "scenario";
            case ACRONYMS -> "acronym";
        };
        return intake.count() == 1 ? one : one + "s";
    }
}
