package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first of the two passes: which names there are. Rounds are judged by the names known before them, so the order of files decides nothing:
 * first options, then answers of one name, then answers of several, until no statement makes another one count.
 */
final class Minting {
    private final Catalogue catalogue;
    private final AnswerReader answers;
    private final Conditions conditions;
    private final List<Statement> pending;

    private Minting(Catalogue catalogue, List<Statement> statements, Conditions conditions) {
        this.catalogue = catalogue;
        this.answers = new AnswerReader(catalogue);
        this.conditions = conditions;
        this.pending = new ArrayList<>(statements.stream()
                .filter(statement -> mints(statement) && !Conditions.mayFailLater(statement.condition()))
                .toList());
    }

    /** Adds to the catalogue every name that the statements mint. */
    static void run(Catalogue catalogue, List<Statement> statements, Conditions conditions) {
        catalogue.describe(statements);
        add(catalogue, statements, conditions);
    }

    /** The same where what describes itself is there already. */
    static void add(Catalogue catalogue, List<Statement> statements, Conditions conditions) {
        var minting = new Minting(catalogue, statements, conditions);
        boolean more = true;
        while (more) {
            more = minting.options() || minting.singleAnswers() || minting.compoundAnswers();
        }
    }

    private static boolean mints(Statement statement) {
        if (statement instanceof Statement.ScenarioRead scenario) {
            return scenario.mints();
        }
        if (statement instanceof Statement.ComparisonRead comparison) {
            return comparison.mints();
        }
        if (statement instanceof Statement.Related related) {
            return related.relation().equals(Relation.PART_OF)
                    || related.relation().equals(Relation.REPLACED_BY);
        }
        return statement instanceof Statement.DecisionRead
                || (statement instanceof Statement.Named
                        && !(statement.condition() instanceof dev.studygraph.extract.Condition.None));
    }

    /** Names that stand for themselves: conditional names, options, wholes and successors. */
    private boolean options() {
        Map<String, Origin> names = new LinkedHashMap<>();
        var named = new ArrayList<Statement.Named>();
        Set<Statement> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var statement : pending) {
            boolean single =
                    !(statement instanceof Statement.ScenarioRead || statement instanceof Statement.DecisionRead);
            if (!single || !conditions.hold(statement.condition())) {
                continue;
            }
            taken.add(statement);
            if (statement instanceof Statement.ComparisonRead comparison) {
                comparison
                        .options()
                        .forEach(option -> catalogue
                                .nameOf(option)
                                .ifPresent(name -> names.putIfAbsent(
                                        name, comparison.origin().at(option.place()))));
            } else if (statement instanceof Statement.Related related) {
                names.putIfAbsent(related.to(), related.origin());
            } else if (statement instanceof Statement.Named name) {
                named.add(name);
            }
        }
        pending.removeIf(taken::contains);
        named.forEach(catalogue::name);
        names.forEach(catalogue::use);
        return !taken.isEmpty();
    }

    private boolean singleAnswers() {
        return answers(true);
    }

    private boolean compoundAnswers() {
        return answers(false);
    }

    /** Names that answers and outcomes give; with {@code singly} only those that are a whole answer. */
    private boolean answers(boolean singly) {
        Map<String, Origin> names = new LinkedHashMap<>();
        Set<Statement> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var statement : pending) {
            if (!conditions.hold(statement.condition())) {
                continue;
            }
            var phrases = phrases(statement);
            for (var phrase : phrases) {
                var read = answers.read(phrase, statement.condition());
                boolean single = read.size() == 1 && read.get(0).size() == 1;
                if (single || !singly) {
                    read.forEach(together -> together.forEach(part ->
                            names.putIfAbsent(part.name(), statement.origin().at(phrase.place()))));
                }
            }
            if (!singly) {
                taken.add(statement);
            }
        }
        pending.removeIf(taken::contains);
        names.keySet().removeIf(catalogue::isServiceName);
        names.forEach(catalogue::use);
        // A name that must not show is never minted, and would be tried for ever.
        return names.keySet().stream().anyMatch(catalogue::isServiceName) || !taken.isEmpty();
    }

    private static List<Phrase> phrases(Statement statement) {
        if (statement instanceof Statement.ScenarioRead scenario) {
            return scenario.answers();
        }
        return statement instanceof Statement.DecisionRead decision ? outcomes(decision.root()) : List.of();
    }

    /** The ends of an authored tree that look like names, in reading order. */
    private static List<Phrase> outcomes(Choice root) {
        return root.ends().stream()
                .filter(Choice.Outcome.class::isInstance)
                .map(end -> OutcomeText.naming(((Choice.Outcome) end).text()))
                .filter(OutcomeText::mayName)
                .toList();
    }
}
