package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.extract.Origin;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.page.Claim;
import dev.studygraph.page.ComparisonPage.Choice;
import dev.studygraph.page.Entry;
import dev.studygraph.page.Link;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.TreeCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages as they stand in the lists of other pages. */
final class Cards {
    private final KnowledgeGraph graph;
    private final Trees trees;
    private final Addresses addresses;
    private final Texts texts;
    private final Map<NodeId, List<Node.Scenario>> scenariosByAnswer = new LinkedHashMap<>();

    Cards(KnowledgeGraph graph, Trees trees, Addresses addresses, Texts texts) {
        this.graph = graph;
        this.trees = trees;
        this.addresses = addresses;
        this.texts = texts;
        for (var scenario : graph.scenarios()) {
            servicesOf(scenario)
                    .forEach(service -> scenariosByAnswer
                            .computeIfAbsent(service, id -> new ArrayList<>())
                            .add(scenario));
        }
        // what is only found stands behind what is certain
        scenariosByAnswer
                .values()
                .forEach(needs -> needs.sort(
                        Comparator.comparing(need -> need.origin().confidence() == Origin.Confidence.FOUND)));
    }

    /** Every service of any answer, each once, in order. */
    static List<NodeId> servicesOf(Node.Scenario scenario) {
        return scenario.answers().stream()
                .flatMap(List::stream)
                .map(Node.AnswerPart::service)
                .distinct()
                .toList();
    }

    ScenarioCard card(Node.Scenario scenario) {
        return new ScenarioCard(need(scenario), links(servicesOf(scenario)));
    }

    /** A reason for or against a service, at the line that gives it. */
    Claim claim(Node.Reason reason) {
        return new Claim(
                texts.inline(reason.text()),
                addresses.lineOf(reason.text().place(), reason.origin().section()));
    }

    /** A scenario by all it needs: the words that a title cuts off are the ones that decide. */
    private Link need(Node.Scenario scenario) {
        var link = addresses.linkTo(scenario.id());
        return new Link(link.to(), link.fragment(), scenario.need().text(), link.kind());
    }

    TreeCard card(Tree tree) {
        return new TreeCard(
                addresses.linkTo(tree),
                tree.provenance() == Tree.Provenance.AUTHORED,
                tree.expectedQuestions(),
                tree.mostQuestions(),
                links(tree.options()));
    }

    Entry entry(Node node) {
        return node.match(new Node.Cases<>() {
            @Override
            public Entry service(Node.Service service) {
                return new Entry(addresses.linkTo(service.id()), summary(service), List.of(), service.stub());
            }

            @Override
            public Entry scenario(Node.Scenario scenario) {
                return new Entry(need(scenario), RichText.EMPTY, links(servicesOf(scenario)), false);
            }

            @Override
            public Entry comparison(Node.Comparison comparison) {
                return plain(comparison, links(comparison.options()));
            }

            @Override
            public Entry decision(Node.Decision decision) {
                return plain(decision, List.of());
            }

            @Override
            public Entry pattern(Node.Pattern pattern) {
                return plain(pattern, links(pattern.uses()));
            }

            @Override
            public Entry topic(Node.Topic topic) {
                var detail = topic.summary().map(texts::inline).orElse(RichText.EMPTY);
                return new Entry(addresses.linkTo(topic.id()), detail, List.of(), false);
            }
        });
    }

    List<Entry> entries(List<NodeId> nodes) {
        return nodes.stream()
                .flatMap(node -> graph.node(node).stream())
                .map(this::entry)
                .toList();
    }

    List<Link> links(List<NodeId> nodes) {
        return nodes.stream().map(addresses::linkTo).toList();
    }

    List<ScenarioCard> scenariosAnsweredBy(NodeId service) {
        return scenarios(service).stream().map(this::card).toList();
    }

    List<Node.Scenario> scenarios(NodeId service) {
        return scenariosByAnswer.getOrDefault(service, List.of());
    }

    /** What a service is, in its author's words. */
    RichText summary(Node.Service service) {
        return service.summary().map(texts::inline).orElse(RichText.EMPTY);
    }

    /** When to choose which thing of a comparison, of those that give a reason. */
    List<Choice> choices(Node.Comparison comparison) {
        return comparison.options().stream()
                .map(this::choice)
                .filter(choice -> !choice.when().isEmpty())
                .toList();
    }

    private Choice choice(NodeId option) {
        var reasons = graph.node(option).stream()
                .filter(Node.Service.class::isInstance)
                .flatMap(node -> ((Node.Service) node).favours().stream());
        return new Choice(addresses.linkTo(option), reasons.map(this::claim).toList());
    }

    /** The scenarios that a reader of a comparison can now answer, each once. */
    List<Node.Scenario> scenariosOf(Node.Comparison comparison) {
        var scenarios = new LinkedHashMap<NodeId, Node.Scenario>();
        comparison.options().stream()
                .flatMap(option -> scenarios(option).stream())
                .forEach(scenario -> scenarios.put(scenario.id(), scenario));
        return List.copyOf(scenarios.values());
    }

    List<Node.Comparison> comparisons(NodeId option) {
        return graph.comparing(option);
    }

    List<Tree> trees(NodeId option) {
        return trees.leadingTo(option);
    }

    private Entry plain(Node node, List<Link> about) {
        return new Entry(addresses.linkTo(node.id()), RichText.EMPTY, about, false);
    }
}
