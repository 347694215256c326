package dev.studygraph.export;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.NodeId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A decision tree as an element of {@code graph.json}: its questions and outcomes side by side, joined by their ids. */
record TreeJson(JsonText json) {
    void write(Tree tree) throws IOException {
        Map<String, Tree.Step> steps = new LinkedHashMap<>();
        tree.steps().forEach(step -> steps.putIfAbsent(step.slug(), step));
        var questions = only(Tree.Step.Question.class, steps);
        var outcomes = only(Tree.Step.Outcome.class, steps);
        json.object(() -> {
            json.field("id", new NodeId(NodeId.Kind.DECISION, tree.slug()).toString());
            json.field("comparison", tree.comparison().map(NodeId::toString));
            json.field("origin", tree.provenance().name().toLowerCase(Locale.ROOT));
            json.array("questions", questions, this::question);
            json.array(
                    "outcomes",
                    outcomes,
                    outcome -> json.object(() -> {
                        json.field("id", outcome.slug());
                        json.strings(
                                "services",
                                outcome.services().stream()
                                        .map(NodeId::toString)
                                        .toList());
                    }));
            json.field("expectedEffort", tree.expectedEffort());
            json.field("expectedQuestions", tree.expectedQuestions());
        });
    }

    private void question(Tree.Step.Question question) throws IOException {
        json.object(() -> {
            json.field("id", question.slug());
            json.field("text", question.text());
            json.array(
                    "answers",
                    question.answers(),
                    answer -> json.object(() -> {
                        json.field("label", answer.label());
                        json.field("to", answer.to().slug());
                    }));
        });
    }

    private static <T extends Tree.Step> List<T> only(Class<T> kind, Map<String, Tree.Step> steps) {
        return steps.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
