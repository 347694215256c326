package dev.studygraph.extract;

import dev.studygraph.extract.Statement.About;
import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Outcome;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.Statement.ComparisonRead;
import dev.studygraph.extract.Statement.DecisionRead;
import dev.studygraph.extract.Statement.Named;
import dev.studygraph.extract.Statement.PatternRead;
import dev.studygraph.extract.Statement.Related;
import dev.studygraph.extract.Statement.SameAs;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.extract.Statement.Tip;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.stream.Collectors;

/** Statements as short lines, for the examples of the manual: {@code 5 S1 scenario: need = answer}. */
final class StatementPrinter {
    private StatementPrinter() {}

    static List<String> print(List<Statement> statements) {
        return statements.stream().map(StatementPrinter::print).toList();
    }

    /** Line, rule, what it says; a tree goes on with a line per answer, a comparison with a line per criterion. */
    static String print(Statement statement) {
        var origin = statement.origin();
        var unsure = origin.confidence() == Origin.Confidence.FOUND ? "found " : "";
        return origin.place().line() + " " + origin.rule() + " " + unsure + body(statement)
                + condition(statement.condition());
    }

    private static String body(Statement statement) {
        if (statement instanceof Named named) {
            return "named " + named.name() + alias(named.aliases())
                    + named.category().map(category -> " in " + category).orElse("")
                    + (named.described() ? "" : " (not described)");
        }
        if (statement instanceof About about) {
            return "about " + String.join(" / ", about.candidates()) + (about.certain() ? " (certain)" : "");
        }
        if (statement instanceof Related related) {
            return related.from() + " " + related.relation().id() + " " + related.to();
        }
        if (statement instanceof SameAs same) {
            return "same " + same.name()
                    + alias(same.aliases()).replace(" aka ", same.former() ? " formerly " : " aka ");
        }
        if (statement instanceof ScenarioRead scenario) {
            return scenario(scenario);
        }
        if (statement instanceof ComparisonRead comparison) {
            return comparison(comparison);
        }
        if (statement instanceof DecisionRead decision) {
            return "decision " + decision.title() + choice(decision.root(), 1);
        }
        if (statement instanceof ChooseWhen choose) {
            return (choose.favours() ? "choose " : "avoid ") + choose.subject() + ": "
                    + joined(choose.conditions(), "; ");
        }
        if (statement instanceof PatternRead pattern) {
            return "pattern " + pattern.title()
                    + pattern.steps().stream()
                            .map(step -> "\n    " + "  ".repeat(step.depth())
                                    + step.text().text())
                            .collect(Collectors.joining());
        }
        if (statement instanceof Tip tip) {
            return "tip " + tip.kind();
        }
        throw new AssertionError(statement);
    }

    private static String scenario(ScenarioRead scenario) {
        var text = new StringBuilder("scenario " + line(scenario.need()) + " = " + joined(scenario.answers(), " | "));
        scenario.because().ifPresent(because -> text.append("\n    because ").append(line(because)));
        scenario.not()
                .forEach(not -> text.append("\n    not ")
                        .append(line(not.rival()))
                        .append(not.reason().map(reason -> ": " + line(reason)).orElse("")));
        if (!scenario.given().isEmpty()) {
            text.append("\n    given ")
                    .append(scenario.given().stream()
                            .map(given -> line(given.criterion()) + " = " + line(given.value()))
                            .collect(Collectors.joining("; ")));
        }
        scenario.id().ifPresent(id -> text.append("\n    id ").append(id));
        return text.toString();
    }

    private static String comparison(ComparisonRead comparison) {
        var text = new StringBuilder(
                "comparison " + comparison.title() + " [" + joined(comparison.options(), " | ") + "]");
        for (int i = 0; i < comparison.criteria().size(); i++) {
            text.append("\n    ")
                    .append(line(comparison.criteria().get(i)))
                    .append(": ")
                    .append(joined(comparison.cells().get(i), " | "));
        }
        return text.toString();
    }

    private static String choice(Choice choice, int depth) {
        var indent = "\n    " + "  ".repeat(depth - 1);
        if (choice instanceof Outcome outcome) {
            return indent + "= " + line(outcome.text());
        }
        if (choice instanceof Question question) {
            return indent
                    + line(question.text())
                    + question.answers().stream()
                            .map(answer -> indent + "- " + line(answer.label()) + choice(answer.to(), depth + 2))
                            .collect(Collectors.joining());
        }
        return indent + "^ " + line(((Choice.Jump) choice).question());
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Known known) {
            return "\n    if " + known.atLeast() + " known of " + String.join(", ", known.names());
        }
        if (condition instanceof Condition.KnownOrFound either) {
            return condition(either.names()) + ", else found";
        }
        if (condition instanceof Condition.BeginsWithKnown begins) {
            return "\n    if known begins " + begins.text();
        }
        if (condition instanceof Condition.OnlyFirstKnown only) {
            return "\n    if known begins " + only.text() + ", none in " + only.other();
        }
        if (condition instanceof Condition.Subject subject) {
            return "\n    if known " + String.join(" or ", subject.names())
                    + subject.heading().map(heading -> " or heading").orElse("")
                    + (subject.nearer().isEmpty() ? "" : ", template " + String.join(", ", subject.nearer()));
        }
        if (condition instanceof Condition.Unrepeated heading) {
            return "\n    if no template " + heading.heading();
        }
        return "";
    }

    private static String alias(List<String> aliases) {
        return aliases.isEmpty() ? "" : " aka " + String.join(", ", aliases);
    }

    private static String joined(List<Phrase> phrases, String between) {
        return phrases.stream().map(StatementPrinter::line).collect(Collectors.joining(between));
    }

    private static String line(Phrase phrase) {
        return phrase.text().replace('\n', ' ');
    }
}
