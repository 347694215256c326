package dev.studygraph.extract;

import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Statements and their conditions in words an author knows. */
public final class StatementWords {
    private static final Map<Class<? extends Statement>, Function<Statement, String>> BY_KIND = byKind();

    private StatementWords() {}

    /** What a statement says. */
    public static String of(Statement statement) {
        Function<Statement, String> words = BY_KIND.get(statement.getClass());
        if (words == null) {
            throw new IllegalStateException("no words for " + statement.getClass());
        }
        return words.apply(statement);
    }

    /** When a statement counts; empty if always. */
    public static String of(Condition condition) {
        if (condition instanceof Condition.Known known) {
            return known.atLeast() >= known.names().size()
                    ? "if " + joined(known.names(), " and ") + (known.names().size() == 1 ? " is known" : " are known")
                    : "if at least " + known.atLeast() + " of " + joined(known.names(), ", ") + " are known";
        }
        if (condition instanceof Condition.BeginsWithKnown begins) {
            return "if '" + begins.text() + "' begins with a known name";
        }
        if (condition instanceof Condition.OnlyFirstKnown only) {
            return "if '" + only.text() + "' begins with a known name and '" + only.other() + "' holds none";
        }
        if (condition instanceof Condition.Subject subject) {
            return subject.heading().isPresent()
                    ? "unless many notes repeat the heading"
                            + (subject.nearer().isEmpty()
                                    ? ""
                                    : ", and only if they repeat " + joined(subject.nearer(), " and "))
                    : "if " + joined(subject.names(), " or ") + " is known";
        }
        return condition instanceof Condition.Unrepeated ? "unless many notes repeat the heading" : "";
    }

    private static Map<Class<? extends Statement>, Function<Statement, String>> byKind() {
        Map<Class<? extends Statement>, Function<Statement, String>> words = new LinkedHashMap<>();
        put(words, Statement.Named.class, StatementWords::named);
        put(
                words,
                Statement.About.class,
                about -> (about.certain() ? "about " : "may be about ") + joined(about.candidates(), " or "));
        put(
                words,
                Statement.Related.class,
                related -> "'" + related.from() + "' " + related.relation().id() + " '" + related.to() + "'");
        put(
                words,
                Statement.SameAs.class,
                same -> "'" + same.name() + (same.former() ? "' was called " : "' is also called ")
                        + joined(same.aliases(), ", "));
        put(words, Statement.ScenarioRead.class, StatementWords::scenario);
        put(
                words,
                Statement.ComparisonRead.class,
                comparison -> "a comparison of " + texts(comparison.options(), ", ") + " by "
                        + texts(comparison.criteria(), ", "));
        put(
                words,
                Statement.DecisionRead.class,
                decision -> "a decision tree: " + decision.title() + " (" + questions(decision.root()) + " questions)");
        put(
                words,
                Statement.ChooseWhen.class,
                choose -> (choose.favours() ? "choose '" : "avoid '") + choose.subject() + "' when: "
                        + texts(choose.conditions(), "; "));
        put(words, Statement.Tip.class, tip -> "a remark: " + tip.kind());
        put(
                words,
                Statement.PatternRead.class,
                pattern -> "a pattern: " + pattern.title() + ": "
                        + pattern.steps().stream()
                                .map(step -> step.text().text())
                                .collect(Collectors.joining(" → ")));
        return words;
    }

    private static <S extends Statement> void put(
            Map<Class<? extends Statement>, Function<Statement, String>> words,
            Class<S> kind,
            Function<S, String> say) {
        words.put(kind, statement -> say.apply(kind.cast(statement)));
    }

    private static String named(Statement.Named named) {
        StringBuilder text = new StringBuilder(named.described() ? "a service: " : "names a service: ");
        text.append('\'').append(named.name()).append('\'');
        if (!named.aliases().isEmpty()) {
            text.append(", also ").append(joined(named.aliases(), ", "));
        }
        named.category()
                .ifPresent(
                        category -> text.append(", category '").append(category).append('\''));
        return text.toString();
    }

    private static String scenario(Statement.ScenarioRead scenario) {
        List<String> parts = new ArrayList<>();
        parts.add("a scenario: " + scenario.need().text() + " → " + texts(scenario.answers(), " or "));
        scenario.because().ifPresent(because -> parts.add("because " + because.text()));
        scenario.not().forEach(not -> parts.add("not " + not.rival().text()));
        scenario.given()
                .forEach(given -> parts.add("given " + given.criterion().text() + " = "
                        + given.value().text()));
        return String.join("; ", parts);
    }

    private static int questions(Statement.Choice choice) {
        return choice instanceof Statement.Choice.Question question
                ? 1
                        + question.answers().stream()
                                .mapToInt(answer -> questions(answer.to()))
                                .sum()
                : 0;
    }

    private static String joined(List<String> names, String with) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(with));
    }

    private static String texts(List<Phrase> phrases, String with) {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining(with));
    }
}
