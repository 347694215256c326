package dev.studygraph.export;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Insights;
import dev.studygraph.insight.Rival;
import dev.studygraph.insight.Triggers;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What follows from the facts, as elements of {@code graph.json}: verdicts, confusions, wordings. */
record InsightJson(JsonText json) {
    void write(Insights insights) throws IOException {
        json.array(
                "verdicts",
                insights.trials().verdicts(),
                verdict -> json.object(() -> {
                    json.field("scenario", verdict.scenario().toString());
                    json.field("tree", new NodeId(NodeId.Kind.DECISION, verdict.tree()).toString());
                    json.field("verdict", verdict.outcome().name().toLowerCase(Locale.ROOT));
                    json.field("question", verdict.stoppedAt().map(Tree.Step.Question::slug));
                }));
        json.array(
                "confusions",
                insights.confusions().nearest().values().stream()
                        .flatMap(List::stream)
                        .toList(),
                confusion -> json.object(() -> {
                    json.field("service", confusion.service().toString());
                    json.field("other", confusion.other().toString());
                    json.field("likeness", Math.round(confusion.likeness() * 1000) / 1000.0);
                    json.field(
                            "criterion",
                            confusion
                                    .telling()
                                    .map(telling -> telling.criterion().slug()));
                }));
        json.array("triggers", insights.triggers().phrases(), this::trigger);
    }

    private void trigger(Triggers.Trigger trigger) throws IOException {
        json.object(() -> {
            json.field("phrase", trigger.phrase());
            json.strings(
                    "services",
                    trigger.services().stream().map(NodeId::toString).toList());
            json.array(
                    "sources",
                    trigger.pointers(),
                    pointer -> json.object(() -> {
                        json.field("file", pointer.place().path());
                        json.field("line", pointer.place().line());
                    }));
        });
    }

    /** A rival of a scenario's answer: the author's reason, else the criteria or the question that rule it out. */
    static void rival(JsonText json, Rival rival) throws IOException {
        json.object(() -> {
            json.field("node", rival.service().toString());
            json.field("reason", reason(rival));
            json.field("authored", rival.authored().isPresent());
        });
    }

    private static Optional<String> reason(Rival rival) {
        if (rival.authored().isPresent()) {
            return rival.authored().flatMap(ruledOut -> ruledOut.reason()).map(reason -> reason.text());
        }
        if (rival.differences().isEmpty()) {
            return rival.parting()
                    .map(parting -> parting.question().text() + " "
                            + parting.there().label() + " / " + parting.here().label());
        }
        return Optional.of(rival.differences().stream()
                .map(difference -> difference.criterion().name() + ": "
                        + difference.there().text().text() + " / "
                        + difference.here().text().text())
                .collect(Collectors.joining("; ")));
    }
}
