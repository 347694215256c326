package dev.studygraph.cli;

import dev.studygraph.build.Counts;
import dev.studygraph.build.Outcome;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.publish.Publication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The last words of a build: what the site holds, what was wrong, where to open it. */
final class Closing {

    private Closing() {}

    /** The counts in one line: {@code 24 notes, 61 services, …, 0 warnings}. */
    static String counts(Outcome outcome) {
        return counts(outcome.counts(), outcome.diagnostics());
    }

    /** The same for a site that is not published. */
    static String counts(Counts counts, List<Diagnostic> diagnostics) {
        int errors = Severity.ERROR.count(diagnostics);
        int warnings = Severity.WARNING.count(diagnostics);
        List<String> parts = new ArrayList<>();
        parts.add(count(counts.notes(), "note", "notes"));
        parts.add(count(counts.services(), "service", "services"));
        parts.add(count(counts.scenarios(), "scenario", "scenarios"));
        parts.add(count(counts.comparisons(), "comparison", "comparisons"));
        parts.add(count(counts.trees(), "decision tree", "decision trees"));
        parts.add(count(counts.pages(), "page", "pages"));
        if (errors > 0) {
            parts.add(count(errors, "error", "errors"));
        }
        parts.add(count(warnings, "warning", "warnings"));
        int remarks = Severity.NOTE.count(diagnostics);
        if (remarks > 0) {
            parts.add(count(remarks, "remark", "remarks"));
        }
        String left = counts.leftOut() == 0 ? "" : "; " + count(counts.leftOut(), "note", "notes") + " kept private";
        return String.join(", ", parts) + left;
    }

    /** What became of the output folder. */
    static String published(Publication.Published site, String start) {
        StringBuilder text = new StringBuilder();
        if (site.changedNothing()) {
            text.append("nothing has changed");
        } else {
            List<String> parts = new ArrayList<>();
            addIf(parts, site.added(), "new");
            addIf(parts, site.changed(), "changed");
            addIf(parts, site.removed(), "removed");
            text.append(String.join(", ", parts)).append(site.added() + site.changed() == 1 ? " file" : " files");
        }
        text.append("; open ").append(start);
        site.leftAlone()
                .forEach(path ->
                        text.append('\n').append(path).append(" was changed by somebody else since and is left alone"));
        return text.toString();
    }

    /** Why nothing was published into a folder that holds somebody else's files. */
    static String clash(Publication.Clash clash, Shell shell, Path output) {
        int most = 3;
        StringBuilder text = new StringBuilder();
        clash.paths().stream()
                .limit(most)
                .forEach(path -> text.append(text.isEmpty() ? "" : ", ")
                        .append('\'')
                        .append(shell.shown(output.resolve(path.value())))
                        .append('\''));
        int more = clash.paths().size() - most;
        return text + (more > 0 ? " and " + more + " more" : "")
                + (clash.paths().size() == 1 ? " was" : " were")
                + " not written by a build, or changed since; nothing was published."
                + " Move what you want to keep, choose another --output, or let --force replace it";
    }

    /** A line for every page: why it was made, or why it was not. */
    static List<String> rebuild(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        outcome.reasons().forEach((path, reason) -> lines.add(path + ": " + reason));
        if (lines.isEmpty() && outcome.ending() instanceof Outcome.Ending.Done) {
            lines.add("every page: made: there is no cache that could say what has changed");
        }
        return lines;
    }

    private static void addIf(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
