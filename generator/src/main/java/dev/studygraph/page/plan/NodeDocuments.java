package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the search finds of nodes and of trees that stand in no note. */
final class NodeDocuments {
    /** What a line of a scenario's callout begins with: a word of ours or of its author's, and a colon. */
    private static final Pattern LABEL = Pattern.compile("^\\p{L}{2,20}:\\s+");

    private final Material material;
    private final ServiceBadges badges;

    NodeDocuments(Material material) {
        this.material = material;
        this.badges = new ServiceBadges(material);
    }

    /**
     * The document of a node.
     *
     * @param own what the sections that describe it say; blank if none does
     * @param besides what callouts and table rows say beside its need
     */
    SearchDocument of(Node node, String own, List<String> besides) {
        var id = node.id();
        return new SearchDocument(
                id.toString(),
                Addresses.kindOf(id),
                material.addresses().of(id),
                "",
                node instanceof Node.Scenario scenario ? scenario.need().text() : node.title(),
                node instanceof Node.Service named ? named.aliases() : List.of(),
                contextOf(node),
                node instanceof Node.Scenario scenario ? scenario.need().text() : "",
                node instanceof Node.Service service ? summaryOf(service) : "",
                node instanceof Node.Scenario scenario ? answerOf(scenario) : "",
                leadingTo(node, besides),
                own.isBlank() ? bodyOf(node) : own,
                material.tags().of(node).stream().map(Tags.Tag::name).toList(),
                examOf(node),
                servicesOf(node),
                node instanceof Node.Service named ? badges.texts(named) : List.of());
    }

    /** A tree made of facts stands in no note, yet its questions and answers are in the words of the notes' cells. */
    SearchDocument of(Tree tree) {
        return new SearchDocument(
                new NodeId(NodeId.Kind.DECISION, tree.slug()).toString(),
                PageKind.DECISION,
                material.addresses().of(tree),
                "",
                tree.title(),
                List.of(),
                tree.comparison().map(material.addresses()::titleOf).stream().toList(),
                "",
                "",
                textsOf(tree),
                "",
                List.of(),
                List.of(),
                tree.options().stream().map(NodeId::slug).toList());
    }

    private static List<String> textsOf(Tree tree) {
        return tree.steps()
                .flatMap(step -> step instanceof Tree.Step.Question question
                        ? Stream.concat(
                                Stream.of(question.text()),
                                question.answers().stream().map(Tree.Answer::label))
                        : Stream.of(((Tree.Step.Outcome) step).text()))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private List<String> contextOf(Node node) {
        if (node instanceof Node.Service service) {
            return service.category().isEmpty() ? List.of() : List.of(service.category());
        }
        var note = material.graph().notes().get(node.origin().section().path());
        return note == null ? List.of() : List.of(note.title());
    }

    /** The heading above a node, which says of what it is an example. */
    private Stream<String> headingOf(Node node) {
        return material.graph().section(node.origin().section()).stream()
                .map(section -> section.heading().text());
    }

    private String answerOf(Node.Scenario scenario) {
        String services = Cards.servicesOf(scenario).stream()
                .map(material.addresses()::titleOf)
                .collect(Collectors.joining(", "));
        return scenario.because()
                .map(because -> services + ": " + because.text())
                .orElse(services);
    }

    private List<String> leadingTo(Node node, List<String> besides) {
        if (node instanceof Node.Service service) {
            return leadingTo(service);
        }
        return node instanceof Node.Scenario scenario ? besideOf(scenario, besides) : List.of();
    }

    /** Every text that leads to a service counts for it: reasons, tips, and the scenarios it answers. */
    private List<String> leadingTo(Node.Service service) {
        Set<String> texts = new LinkedHashSet<>();
        service.favours().forEach(reason -> texts.add(reason.text().text()));
        service.tips().forEach(tip -> texts.add(ShapeText.of(tip.block())));
        for (var scenario : material.cards().scenarios(service.id())) {
            texts.add(scenario.need().text());
            scenario.because().ifPresent(because -> texts.add(because.text()));
        }
        return List.copyOf(texts);
    }

    private String bodyOf(Node node) {
        if (node instanceof Node.Service service) {
            return summaryOf(service);
        }
        if (node instanceof Node.Scenario scenario) {
            return reasonsAgainst(scenario);
        }
        if (node instanceof Node.Comparison comparison) {
            return Stream.concat(
                            comparison.criteria().stream().map(criterion -> criterion.name()),
                            comparison.facts().stream().map(fact -> fact.text().text()))
                    .collect(Collectors.joining("\n"));
        }
        if (node instanceof Node.Pattern pattern) {
            return pattern.flows().stream()
                    .flatMap(flow -> flow.steps().stream())
                    .map(step -> step.text().text())
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }

    private static String summaryOf(Node.Service service) {
        return service.summary().map(phrase -> phrase.text()).orElse("");
    }

    private static String reasonsAgainst(Node.Scenario scenario) {
        return scenario.not().stream()
                .flatMap(not -> not.reason().stream())
                .map(phrase -> phrase.text())
                .collect(Collectors.joining("\n"));
    }

    /** Each line of a scenario's callouts and rows that says more than its need, answer and reasons do; it counts little, but is found. */
    private List<String> besideOf(Node.Scenario scenario, List<String> besides) {
        Stream<String> rivals =
                scenario.not().stream().map(not -> material.addresses().titleOf(not.service()));
        Set<String> said = WordSet.of(
                Stream.concat(rivals, Stream.of(scenario.need().text(), answerOf(scenario), reasonsAgainst(scenario)))
                        .collect(Collectors.joining("\n")));
        return Stream.concat(headingOf(scenario), besides.stream())
                .map(line -> LABEL.matcher(line).replaceFirst(""))
                .filter(line -> !line.isBlank() && !said.containsAll(WordSet.of(line)))
                .distinct()
                .toList();
    }

    private static List<String> examOf(Node node) {
        if (node instanceof Node.Service service) {
            return service.exam();
        }
        return node instanceof Node.Scenario scenario ? scenario.exam() : List.of();
    }

    private static List<String> servicesOf(Node node) {
        Stream<NodeId> services = Stream.of();
        if (node instanceof Node.Service service) {
            services = Stream.of(service.id());
        } else if (node instanceof Node.Scenario scenario) {
            services = Cards.servicesOf(scenario).stream();
        } else if (node instanceof Node.Comparison comparison) {
            services = comparison.options().stream();
        } else if (node instanceof Node.Pattern pattern) {
            services = pattern.uses().stream();
        }
        return services.map(NodeId::slug).toList();
    }
}
