package dev.studygraph.extract;

import static java.util.Objects.requireNonNull;

import dev.studygraph.extract.Statement.Answer;
import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Jump;
import dev.studygraph.extract.Statement.Choice.Outcome;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.outline.Flowchart;
import dev.studygraph.extract.outline.Flowchart.Box;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows a flowchart from its first question along labelled arrows. */
final class ChartWalk {
    private final Flowchart chart;
    private final Set<String> visited = new HashSet<>();

    private ChartWalk(Flowchart chart) {
        this.chart = chart;
    }

    /** The tree; empty unless a question has labelled arrows. */
    static Optional<Choice> tree(Flowchart chart) {
        boolean asks = chart.boxes().values().stream().anyMatch(box -> asks(box, chart) && labelled(box, chart) >= 2);
        if (!asks) {
            return Optional.empty();
        }
        return start(chart).map(root -> new ChartWalk(chart).from(root.id(), 0));
    }

    /** The boxes with an arrow that no way from the first question passes through, in order of appearance. */
    static List<Phrase> unreached(Flowchart chart) {
        var reached = new HashSet<String>();
        start(chart).ifPresent(root -> reach(root.id(), chart, reached));
        return chart.boxes().values().stream()
                .filter(box -> !reached.contains(box.id()))
                .filter(box -> chart.edges().stream()
                        .anyMatch(edge ->
                                edge.from().equals(box.id()) || edge.to().equals(box.id())))
                .map(Box::text)
                .toList();
    }

    /** Whether two boxes that answer a question both lead on to the next one, or one of them to several: ways end there that do not end. */
    static boolean passesResults(Flowchart chart) {
        return chart.boxes().values().stream().anyMatch(box -> answers(box.id(), chart) && leadsToQuestions(box, chart))
                || meetAgain(chart);
    }

    private static boolean leadsToQuestions(Box box, Flowchart chart) {
        return chart.from(box.id()).stream()
                        .map(edge -> requireNonNull(chart.boxes().get(edge.to()), "every arrow leads to a box"))
                        .filter(next -> asks(next, chart))
                        .count()
                > 1;
    }

    private static boolean meetAgain(Flowchart chart) {
        return chart.boxes().values().stream()
                .filter(box -> asks(box, chart))
                .anyMatch(asked -> chart.edges().stream()
                                .filter(edge -> edge.to().equals(asked.id()))
                                .map(Flowchart.Edge::from)
                                .distinct()
                                .filter(from -> answers(from, chart))
                                .count()
                        > 1);
    }

    /** A box that asks nothing, and that a question leads to. */
    private static boolean answers(String id, Flowchart chart) {
        var box = requireNonNull(chart.boxes().get(id), "every arrow begins at a box");
        return !asks(box, chart)
                && chart.edges().stream()
                        .filter(edge -> edge.to().equals(id) && !edge.label().isBlank())
                        .anyMatch(edge -> asks(
                                requireNonNull(chart.boxes().get(edge.from()), "every arrow begins at a box"), chart));
    }

    private static void reach(String id, Flowchart chart, Set<String> reached) {
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                chart.from(next).forEach(edge -> open.add(edge.to()));
            }
        }
    }

    /** The first box that leads to a question with several ends: of those no arrow leads to, else of those where a way comes back. */
    private static Optional<Box> start(Flowchart chart) {
        return Stream.concat(chart.roots().stream(), chart.boxes().values().stream())
                .filter(root -> {
                    var choice = new ChartWalk(chart).from(root.id(), 0);
                    return choice instanceof Question && Choices.outcomes(choice) >= 2;
                })
                .findFirst();
    }

    /** A rhombus asks; so does a box of another shape whose words do, if its arrows say the answers. */
    private static boolean asks(Box box, Flowchart chart) {
        String text = box.text().text();
        return box.question() || (QuestionMark.ends(text) && labelled(box, chart) >= 2);
    }

    private static long labelled(Box box, Flowchart chart) {
        return chart.from(box.id()).stream()
                .filter(edge -> !edge.label().isBlank())
                .count();
    }

    private Choice from(String id, int steps) {
        Box box = box(id);
        var edges = chart.from(id);
        if (asks(box, chart) && !edges.isEmpty()) {
            if (!visited.add(id)) {
                return new Jump(box.text());
            }
            var answers = new ArrayList<Answer>();
            for (var edge : edges) {
                Phrase label = edge.label().isBlank() ? box(edge.to()).text() : edge.label();
                answers.add(new Answer(label, from(edge.to(), 0)));
            }
            return new Question(box.text(), answers);
        }
        // a box on the way ("Start") is passed through; one without a question behind it is where the path ends
        boolean goesOn = edges.size() == 1
                && steps < chart.boxes().size()
                && leadsToQuestion(edges.get(0).to(), 0);
        return goesOn ? from(edges.get(0).to(), steps + 1) : new Outcome(box.lines());
    }

    private boolean leadsToQuestion(String id, int steps) {
        if (steps > chart.boxes().size()) {
            return false;
        }
        if (asks(box(id), chart)) {
            return true;
        }
        var edges = chart.from(id);
        return edges.size() == 1 && leadsToQuestion(edges.get(0).to(), steps + 1);
    }

    private Box box(String id) {
        return requireNonNull(chart.boxes().get(id), "every arrow leads to a box");
    }
}
