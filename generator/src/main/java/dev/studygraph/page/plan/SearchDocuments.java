package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the search can find: every node, and every section of every note where it is shown in full, once. */
final class SearchDocuments {
    private final Material material;

    SearchDocuments(Material material) {
        this.material = material;
    }

    List<SearchDocument> all() {
        var documents = new ArrayList<SearchDocument>();
        for (var node : material.graph().nodes()) {
            documents.add(ofNode(node));
        }
        for (var note : material.graph().notes().values()) {
            note.sections().forEach(section -> {
                var ref = new SectionRef(note.path(), section.anchor());
                var spot = material.addresses().spotOf(ref);
                if (!section.blocks().isEmpty()) {
                    documents.add(ofSection(note.title(), section, ref, spot));
                }
            });
        }
        return documents;
    }

    private SearchDocument ofNode(Node node) {
        var id = node.id();
        boolean service = node instanceof Node.Service;
        return new SearchDocument(
                id.toString(),
                Addresses.kindOf(id),
                Addresses.of(id),
                "",
                node instanceof Node.Scenario scenario ? scenario.need().text() : node.title(),
                node instanceof Node.Service named ? named.aliases() : List.of(),
                contextOf(node),
                node instanceof Node.Scenario scenario ? scenario.need().text() : "",
                node instanceof Node.Scenario scenario ? answerOf(scenario) : "",
                service ? leadingTo((Node.Service) node) : List.of(),
                bodyOf(node),
                material.tags().of(node).stream().map(Tags.Tag::name).toList(),
                examOf(node),
                servicesOf(node));
    }

    private SearchDocument ofSection(String noteTitle, Section section, SectionRef ref, Addresses.Spot spot) {
        var page = material.graph().aboutOf(ref).orElse(material.graph().ownerOf(ref.path()));
        String text = section.blocks().stream().map(ShapeText::of).collect(Collectors.joining("\n"));
        String title =
                section.heading().isBlank() ? noteTitle : section.heading().text();
        return new SearchDocument(
                page + "#" + (spot.anchor().isEmpty() ? "_" : spot.anchor()),
                Addresses.kindOf(page),
                spot.page(),
                spot.anchor(),
                title,
                List.of(),
                List.of(noteTitle),
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

    private String answerOf(Node.Scenario scenario) {
        String services = Cards.servicesOf(scenario).stream()
                .map(material.addresses()::titleOf)
                .collect(Collectors.joining(", "));
        return scenario.because()
                .map(because -> services + ": " + because.text())
                .orElse(services);
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
            return service.summary().map(phrase -> phrase.text()).orElse("");
        }
        if (node instanceof Node.Scenario scenario) {
            return scenario.not().stream()
                    .flatMap(not -> not.reason().stream())
                    .map(phrase -> phrase.text())
                    .collect(Collectors.joining("\n"));
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
