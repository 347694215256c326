package dev.studygraph.extract;

import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one line what a statement understood, for authors who want to trust it or fix it. */
public final class StatementSummary {
    private StatementSummary() {}

    public static String of(Statement statement) {
        if (statement instanceof Statement.Named named) {
            return (named.described() ? "describes " : "names ") + quoted(named.name()) + also(named.aliases());
        }
        if (statement instanceof Statement.About about) {
            return "may be about "
                    + quoted(
                            about.candidates().isEmpty()
                                    ? ""
                                    : about.candidates().get(0));
        }
        if (statement instanceof Statement.Related related) {
            return quoted(related.from()) + " " + related.relation().id() + " " + quoted(related.to());
        }
        if (statement instanceof Statement.SameAs same) {
            return quoted(same.name()) + also(same.aliases());
        }
        if (statement instanceof Statement.ScenarioRead scenario) {
            return "scenario " + quoted(scenario.need().text()) + " → " + joined(scenario.answers(), " or ");
        }
        if (statement instanceof Statement.ComparisonRead comparison) {
            return "comparison of " + joined(comparison.options(), ", ") + " by "
                    + comparison.criteria().size() + " criteria";
        }
        if (statement instanceof Statement.DecisionRead decision) {
            return "decision " + quoted(decision.title());
        }
        if (statement instanceof Statement.ChooseWhen choose) {
            return (choose.favours() ? "choose " : "avoid ") + quoted(choose.subject()) + " when "
                    + joined(choose.conditions(), "; ");
        }
        if (statement instanceof Statement.Tip tip) {
            return "tip: " + tip.kind();
        }
        var pattern = (Statement.PatternRead) statement;
        return "pattern " + quoted(pattern.title()) + " in " + pattern.steps().size() + " steps";
    }

    private static String quoted(String text) {
        return "“" + text.replaceAll("\\s+", " ").strip() + "”";
    }

    private static String also(List<String> aliases) {
        return aliases.isEmpty() ? "" : ", also " + String.join(", ", aliases);
    }

    private static String joined(List<Phrase> phrases, String separator) {
        return phrases.stream().map(Phrase::text).map(StatementSummary::quoted).collect(Collectors.joining(separator));
    }
}
