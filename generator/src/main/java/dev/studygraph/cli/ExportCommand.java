package dev.studygraph.cli;

import dev.studygraph.build.Knowledge;
import dev.studygraph.export.format.ExportFormat;
import dev.studygraph.publish.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code studygraph export}: what the notes say, for another program; without a format it lists them. */
@Command(name = "export", description = "Writes what the notes say in the format of another program.")
final class ExportCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FORMAT",
            description = "The format; without it all are listed.")
    private @Nullable String format;

    @Mixin
    private final VaultQuestion question = new VaultQuestion();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, whole or not at all (default: standard output).")
    private @Nullable Path output;

    ExportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (format == null) {
            list();
            return ExitStatus.FINE;
        }
        Optional<ExportFormat> wanted = ExportFormat.named(format);
        if (wanted.isEmpty()) {
            return shell.refuse("there is no format '" + Excerpt.printable(format) + "'" + meant(format));
        }
        Optional<Knowledge> answer = question.ask(shell);
        if (answer.isEmpty()) {
            return ExitStatus.USAGE;
        }
        Knowledge knowledge = answer.get();
        String text = wanted.get().text(knowledge.graph(), knowledge.trees().all());
        if (output == null) {
            shell.out().print(text);
            shell.out().flush();
        } else {
            WholeFile.write(shell.resolve(output), text.getBytes(StandardCharsets.UTF_8));
        }
        return ExitStatus.FINE;
    }

    private static String meant(String format) {
        String nearest = VaultQuestion.didYouMean(
                format,
                Arrays.stream(ExportFormat.values()).map(ExportFormat::id).toList());
        return nearest.isEmpty() ? "; `studygraph export` lists them" : nearest;
    }

    private void list() {
        for (ExportFormat each : ExportFormat.values()) {
            shell.out().printf("%-14s  %s%n", each.id(), each.description());
        }
        shell.out().flush();
    }
}
