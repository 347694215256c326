package dev.studygraph.cli.manual;

import java.util.List;
import java.util.Map;

/** A manual as a note in Markdown. */
public final class ManualMarkdown {
    private final StringBuilder page = new StringBuilder();

    private ManualMarkdown() {}

    public static String of(Manual manual) {
        ManualMarkdown writer = new ManualMarkdown();
        writer.write(manual);
        return writer.page.toString();
    }

    private void write(Manual manual) {
        page.append("<!-- written from the program by the test ManualTest; do not edit -->\n# The commands\n\n")
                .append(manual.summary())
                .append(
                        " What a command answers goes to standard output; what is wrong in the notes, and remarks, to standard error.\n\n");
        table(
                "Command",
                "What it does",
                () -> manual.chapters()
                        .forEach(chapter ->
                                row("[`" + chapter.name() + "`](#" + anchor(chapter) + ")", chapter.summary())));
        for (Manual.Chapter chapter : manual.chapters()) {
            page.append("\n## `")
                    .append(manual.name())
                    .append(' ')
                    .append(chapter.name())
                    .append("`\n\n");
            page.append(chapter.summary())
                    .append("\n\n```\n")
                    .append(chapter.usage())
                    .append("\n```\n\n");
            table("Argument", "Meaning", () -> {
                arguments(chapter.parameters());
                arguments(chapter.options());
            });
        }
        page.append("\n## Exit status\n\n");
        table("Status", "Meaning", () -> entries(Manual.EXIT_STATUS));
        page.append("\n## Environment\n\n");
        table("Variable", "Meaning", () -> entries(Manual.ENVIRONMENT));
    }

    private static String anchor(Manual.Chapter chapter) {
        return "studygraph-" + chapter.name();
    }

    private void table(String left, String right, Runnable rows) {
        page.append("| ").append(left).append(" | ").append(right).append(" |\n|---|---|\n");
        rows.run();
    }

    private void arguments(List<Manual.Argument> arguments) {
        arguments.forEach(argument -> row("`" + argument.label() + "`", argument.description()));
    }

    private void entries(Map<String, String> entries) {
        entries.forEach((name, meaning) -> row("`" + name + "`", meaning));
    }

    private void row(String left, String right) {
        page.append("| ").append(cell(left)).append(" | ").append(cell(right)).append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
