package dev.studygraph.cli.manual;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A manual in the language of {@code man}. */
public final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    public static String of(Manual manual) {
        ManPage writer = new ManPage();
        writer.write(manual);
        return writer.page.toString();
    }

    private void write(Manual manual) {
        line(".TH " + manual.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"Studygraph\" \"User Commands\"");
        line(".SH NAME");
        line(manual.name() + " \\- " + text(lowered(manual.summary())));
        line(".SH SYNOPSIS");
        line(".B " + manual.name());
        line("COMMAND [OPTION]...");
        line(".SH DESCRIPTION");
        line(text(manual.summary()));
        line(
                "What a command answers goes to standard output; what is wrong in the notes, and remarks, to standard error.");
        line(".SH COMMANDS");
        for (Manual.Chapter chapter : manual.chapters()) {
            line(".SS " + text(chapter.usage()));
            line(text(chapter.summary()));
            arguments(chapter.parameters());
            arguments(chapter.options());
        }
        section("EXIT STATUS", Manual.EXIT_STATUS);
        section("ENVIRONMENT", Manual.ENVIRONMENT);
    }

    private void section(String heading, Map<String, String> entries) {
        line(".SH \"" + heading + "\"");
        entries.forEach(this::entry);
    }

    private void arguments(List<Manual.Argument> arguments) {
        arguments.forEach(argument -> entry(argument.label(), argument.description()));
    }

    private void entry(String label, String description) {
        line(".TP");
        line("\\fB" + text(label) + "\\fR");
        line(text(description));
    }

    /** A backslash, a dash and a point at the start of a line mean something to the formatter. */
    private static String text(String text) {
        String plain = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("…", "...")
                .replace("`", "\\(ga")
                .replace("'", "\\(aq");
        return plain.startsWith(".") ? "\\&" + plain : plain;
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                + sentence.substring(1).replaceFirst("\\.$", "");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
