package dev.studygraph.page.plan;

import static java.util.Objects.requireNonNull;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the search can find: every node, and every section of every note where it is shown in full, once. */
final class SearchDocuments {
    /** What a line of a scenario's callout begins with: a word of ours or of its author's, and a colon. */
    private static final Pattern LABEL = Pattern.compile("^\\p{L}{2,20}:\\s+");

    private final Material material;

    /** By need, what its callouts and table rows say beside it. */
    private final Map<String, List<String>> besides = new HashMap<>();

    private final ServiceBadges standings;
    private final Map<SectionRef, List<Node>> described;

    SearchDocuments(Material material) {
        this.material = material;
        material.graph()
                .scenarios()
                .forEach(scenario -> besides.put(scenario.need().text(), new ArrayList<>()));
        this.standings = new ServiceBadges(material);
        this.described = material.graph().nodes().stream()
                .collect(Collectors.groupingBy(node -> node.origin().section()));
    }

    List<SearchDocument> all() {
        var own = new HashMap<NodeId, List<String>>();
        var documents = new ArrayList<SearchDocument>();
        Set<String> needs = besides.keySet();
        for (var plain : material.graph().notes().values().parallelStream()
                .map(note -> PlainNote.of(note, needs))
                .toList()) {
            var note = plain.note();
            plain.besides()
                    .forEach(
                            beside -> requireNonNull(besides.get(beside.need())).add(beside.text()));
            var texts = plain.texts().iterator();
            note.sections().forEach(section -> {
                var ref = new SectionRef(note.path(), section.anchor());
                String text = texts.next();
                var node = describedBy(section, ref);
                if (node.isPresent()) {
                    own.computeIfAbsent(node.get().id(), id -> new ArrayList<>())
                            .add(
                                    node.get().title().equals(section.heading().text())
                                            ? text
                                            : section.heading().text() + "\n" + text);
                } else if (!text.isBlank() || !(section.heading().isBlank() || described.containsKey(ref))) {
                    documents.add(ofSection(note.title(), section, ref, text));
                }
            });
        }
        documents.addAll(material.graph().nodes().parallelStream()
                .map(node -> ofNode(node, String.join("\n", own.getOrDefault(node.id(), List.of()))))
                .toList());
        material.trees().all().stream()
                .filter(tree -> tree.provenance() == Tree.Provenance.INDUCED)
                .forEach(tree -> documents.add(ofTree(tree)));
        return documents;
    }

    /** The node that a section describes: readers are led to its page, so its text is found there, once. */
    private Optional<Node> describedBy(Section section, SectionRef ref) {
        String heading = section.heading().text();
        return described.getOrDefault(ref, List.of()).stream()
                .filter(node -> node.title().equals(heading))
                .findFirst()
                .or(() -> material.graph()
                        .node(pageOf(ref))
                        .filter(node -> node.title().equals(heading)
                                || node.origin().section().equals(ref)
                                || (node instanceof Node.Service service
                                        && service.sections().contains(ref))));
    }

    private NodeId pageOf(SectionRef ref) {
        return material.graph().aboutOf(ref).orElse(material.graph().ownerOf(ref.path()));
    }

    private SearchDocument ofNode(Node node, String own) {
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
                leadingTo(node),
                own.isBlank() ? bodyOf(node) : own,
                material.tags().of(node).stream().map(Tags.Tag::name).toList(),
                examOf(node),
                servicesOf(node),
                node instanceof Node.Service named ? standings.texts(named) : List.of());
    }

    /** A tree made of facts stands in no note, yet its questions and answers are in the words of the notes' cells. */
    private SearchDocument ofTree(Tree tree) {
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

    private SearchDocument ofSection(String noteTitle, Section section, SectionRef ref, String text) {
        var spot = material.addresses().spotOf(ref);
        var page = pageOf(ref);
        String title =
                section.heading().isBlank() ? noteTitle : section.heading().text();
        return new SearchDocument(
                page + "#" + (spot.anchor().isEmpty() ? "_" : spot.anchor()),
                Addresses.kindOf(page),
                spot.page(),
                spot.anchor(),
                title,
                List.of(),
                Stream.of(noteTitle, material.addresses().titleOf(page))
                        .distinct()
                        .toList(),
                "",
                "",
                List.of(),
                text,
                List.of(),
                List.of(),
                page.kind() == NodeId.Kind.SERVICE ? List.of(page.slug()) : List.of());
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

    private List<String> leadingTo(Node node) {
        if (node instanceof Node.Service service) {
            return leadingTo(service);
        }
        return node instanceof Node.Scenario scenario ? besideOf(scenario) : List.of();
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
    private List<String> besideOf(Node.Scenario scenario) {
        Stream<String> rivals =
                scenario.not().stream().map(not -> material.addresses().titleOf(not.service()));
        Set<String> said = WordSet.of(
                Stream.concat(rivals, Stream.of(scenario.need().text(), answerOf(scenario), reasonsAgainst(scenario)))
                        .collect(Collectors.joining("\n")));
        return Stream.concat(
                        headingOf(scenario),
                        besides.getOrDefault(scenario.need().text(), List.of()).stream())
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
