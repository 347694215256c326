package dev.studygraph.cli;

import dev.studygraph.build.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code studygraph explain}: what was understood of a note, line by line, and by which rule. */
@Command(name = "explain", description = "Shows line by line what is understood of a note, and why.")
final class ExplainCommand implements Callable<Integer> {
    private static final String CONFIGURATION = "studygraph.yml";

    /** How the explanation is written. */
    enum Format {
        TEXT,
        JSON
    }

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "NOTE", description = "A Markdown file.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path note;

    @Option(
            names = "--vault",
            paramLabel = "DIR",
            description = "The folder the note belongs to (default: the nearest above it with a " + CONFIGURATION
                    + ", else its own).")
    private @Nullable Path vault;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Format format;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path file = shell.resolve(note);
        Path folder = vaultOf(file);
        if (!Files.isRegularFile(file) || !file.startsWith(folder)) {
            return shell.refuse("there is no note '" + note + "'"
                    + (Files.isRegularFile(file) ? " in '" + shell.shown(folder) + "'" : ""));
        }
        Explanation explanation = Explanation.of(folder, file);
        shell.out().print(format == Format.JSON ? json(explanation) : text(explanation));
        shell.out().flush();
        return ExitStatus.FINE;
    }

    private Path vaultOf(Path file) {
        if (vault != null) {
            return shell.resolve(vault);
        }
        Path own = Optional.ofNullable(file.getParent()).orElse(file);
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(CONFIGURATION))) {
                return folder;
            }
        }
        return own;
    }

    /** The note with what was understood below each of its lines. */
    private String text(Explanation explanation) {
        StringBuilder text = new StringBuilder(Excerpt.printable(explanation.title())).append('\n');
        int next = 0;
        for (int line = 1; line <= explanation.lines().size(); line++) {
            text.append("%5d | %s"
                            .formatted(line, Excerpt.cut(explanation.lines().get(line - 1)))
                            .stripTrailing())
                    .append('\n');
            for (; next < explanation.readings().size(); next++) {
                Explanation.Reading reading = explanation.readings().get(next);
                if (reading.place().line() > line) {
                    break;
                }
                text.append("      > ")
                        .append(Excerpt.printable(oneLine(reading)))
                        .append('\n');
            }
        }
        int count = explanation.readings().size();
        text.append(String.format(
                Locale.ROOT, "%d %s; all else is shown as written\n", count, count == 1 ? "reading" : "readings"));
        return text + new DiagnosticText(shell, explanation.sources()).of(explanation.diagnostics());
    }

    private static String oneLine(Explanation.Reading reading) {
        String condition = reading.condition().isEmpty() ? "" : " (" + reading.condition() + ")";
        return "[%s, %s] %s%s"
                .formatted(reading.rule(), reading.confidence(), reading.result(), condition)
                .replace('\n', ' ');
    }

    private static String json(Explanation explanation) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeStringField("title", explanation.title());
            json.writeArrayFieldStart("readings");
            for (Explanation.Reading reading : explanation.readings()) {
                json.writeStartObject();
                json.writeNumberField("line", reading.place().line());
                json.writeNumberField("column", reading.place().column());
                json.writeStringField("text", lineOf(reading, explanation));
                json.writeStringField("rule", reading.rule());
                json.writeStringField("confidence", reading.confidence());
                json.writeStringField("result", reading.result());
                json.writeStringField("condition", reading.condition().isEmpty() ? null : reading.condition());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String lineOf(Explanation.Reading reading, Explanation explanation) {
        int line = reading.place().line();
        return line <= explanation.lines().size() ? explanation.lines().get(line - 1) : "";
    }
}
