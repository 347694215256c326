package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.PracticePage;
import dev.studygraph.page.PracticePage.Option;
import dev.studygraph.page.PracticePage.Question;
import dev.studygraph.page.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plans the page on which every scenario with an answer is a question. */
final class PracticePlanner {
    /** What a reader without scripts still gets through; beyond, the list of scenarios serves better. */
    private static final int MOST_LISTED = 60;

    private final Material material;
    private final PracticeScopes scopes;
    private final Distractors distractors;

    PracticePlanner(Material material, PracticeScopes scopes) {
        this.material = material;
        this.scopes = scopes;
        this.distractors = new Distractors(material);
    }

    PracticePage page() {
        var link = material.lists().page("practice");
        List<Question> questions = material.graph().scenarios().parallelStream()
                .filter(scenario -> !scenario.answers().isEmpty())
                .map(this::question)
                .toList();
        var frame = material.frames()
                .plain(
                        link.to(),
                        link.title(),
                        material.lists().word("practice.lede"),
                        List.of(material.lists().home()));
        return new PracticePage(
                frame.withScripts(List.of("js/ts-fsrs.js", "js/practice.js")),
                link.to(),
                questions,
                questions.subList(0, Math.min(MOST_LISTED, questions.size())),
                material.lists().of(NodeId.Kind.SCENARIO),
                new RecallCards(material, scopes).all(),
                scopes.all());
    }

    private Question question(Node.Scenario scenario) {
        var options = new ArrayList<Option>();
        scenario.answers().forEach(answer -> options.add(right(answer)));
        options.addAll(distractors.of(scenario));
        return new Question(
                scenario.id().slug(),
                material.addresses().linkTo(scenario.id()),
                material.texts().inline(scenario.need()),
                options,
                scenario.because().map(material.texts()::inline).orElse(RichText.EMPTY),
                scopes.of(scenario.id()));
    }

    private Option right(List<Node.AnswerPart> together) {
        var services = together.stream().map(Node.AnswerPart::service).toList();
        String label = together.stream()
                .map(part -> material.addresses().titleOf(part.service())
                        + part.qualifier().map(text -> " (" + text + ")").orElse(""))
                .collect(Collectors.joining(" + "));
        var summary = services.size() == 1 ? distractors.summaryOf(services.get(0)) : RichText.EMPTY;
        return new Option(
                Distractors.keyOf(services), label, material.cards().links(services), true, summary, List.of(), null);
    }
}
