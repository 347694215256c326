package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Coverage;
import dev.studygraph.page.Link;
import dev.studygraph.page.PracticePage.Scope;
import dev.studygraph.source.PathText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What practice can be narrowed to: an exam domain, a comparison, a tag, a service, each with its scenarios. */
final class PracticeScopes {
    private final Lists lists;
    private final Map<String, Scope> scopes = new LinkedHashMap<>();
    private final Map<NodeId, Set<String>> keys = new LinkedHashMap<>();

    PracticeScopes(Material material) {
        this.lists = material.lists();
        var asked = new LinkedHashSet<NodeId>();
        material.graph().scenarios().stream()
                .filter(scenario -> !scenario.answers().isEmpty())
                .forEach(scenario -> asked.add(scenario.id()));
        for (var exam : material.insights().coverage().exams()) {
            for (var domain : exam.domains()) {
                String id = exam.exam().id() + "/" + domain.domain().id();
                String title = exam.exam().id() + " " + domain.domain().id() + ": "
                        + domain.domain().title();
                add(
                        "domain=" + id,
                        lists.word("practice.domain"),
                        title,
                        domain.domain().weight(),
                        scenariosOf(domain, asked),
                        servicesOf(domain));
            }
        }
        for (var comparison : material.graph().comparisons()) {
            var scenarios = new LinkedHashSet<NodeId>();
            comparison
                    .options()
                    .forEach(option ->
                            material.cards().scenarios(option).forEach(scenario -> scenarios.add(scenario.id())));
            add(
                    "comparison=" + comparison.id().slug(),
                    lists.word("kind.comparison"),
                    comparison.title(),
                    0,
                    scenarios,
                    comparison.options());
        }
        for (var tag : material.tags().all()) {
            var scenarios = tag.nodes().stream().filter(asked::contains).toList();
            var services = tag.nodes().stream()
                    .filter(node -> node.kind() == NodeId.Kind.SERVICE)
                    .toList();
            add("tag=" + slugOf(tag), lists.word("tag.label"), tag.name(), 0, scenarios, services);
        }
        var ruledOut = ruledOut(material, asked);
        for (var service : material.graph().services()) {
            add(
                    "service=" + service.id().slug(),
                    lists.word("kind.service"),
                    service.title(),
                    0,
                    scenariosOf(service, material, ruledOut),
                    List.of(service.id()));
        }
    }

    List<Scope> all() {
        return List.copyOf(scopes.values());
    }

    /** The keys of the scopes a scenario or a service belongs to. */
    List<String> of(NodeId node) {
        return List.copyOf(keys.getOrDefault(node, Set.of()));
    }

    /** Where to practise a node, if there is a question about it. */
    @Nullable
    Link start(NodeId node) {
        return start(node.kind().id() + "=" + node.slug());
    }

    @Nullable
    Link start(Tags.Tag tag) {
        return start("tag=" + slugOf(tag));
    }

    /** {@code domain} as {@code MLS-C01/1}. */
    @Nullable
    Link startOfDomain(String domain) {
        return start("domain=" + domain);
    }

    private @Nullable Link start(String key) {
        var scope = scopes.get(key);
        return scope == null ? null : new Link(lists.page("practice").to(), key, scope.title(), null);
    }

    private void add(
            String key, String kind, String title, int weight, Collection<NodeId> scenarios, List<NodeId> services) {
        if (!scenarios.isEmpty()) {
            scopes.put(key, new Scope(key, kind, title, scenarios.size(), weight));
            Stream.concat(scenarios.stream(), services.stream())
                    .forEach(node -> keys.computeIfAbsent(node, id -> new LinkedHashSet<>())
                            .add(key));
        }
    }

    private static List<NodeId> scenariosOf(Coverage.DomainCoverage domain, Set<NodeId> asked) {
        return served(domain)
                .flatMap(served -> served.scenarios().stream())
                .filter(asked::contains)
                .distinct()
                .toList();
    }

    private static List<NodeId> servicesOf(Coverage.DomainCoverage domain) {
        return served(domain)
                .flatMap(served -> served.services().stream())
                .distinct()
                .toList();
    }

    private static Stream<Coverage.Served> served(Coverage.DomainCoverage domain) {
        return Stream.concat(Stream.of(domain.direct()), domain.tasks().stream().map(Coverage.TaskCoverage::served));
    }

    /** What a service answers, and where it is the tempting wrong answer that the notes rule out. */
    private static Set<NodeId> scenariosOf(
            Node.Service service, Material material, Map<NodeId, List<NodeId>> ruledOut) {
        var scenarios = new LinkedHashSet<NodeId>();
        material.cards().scenarios(service.id()).forEach(scenario -> scenarios.add(scenario.id()));
        scenarios.addAll(ruledOut.getOrDefault(service.id(), List.of()));
        return scenarios;
    }

    private static Map<NodeId, List<NodeId>> ruledOut(Material material, Set<NodeId> asked) {
        var ruledOut = new LinkedHashMap<NodeId, List<NodeId>>();
        for (var scenario : asked) {
            material.insights().rivals().of(scenario).stream()
                    .filter(rival -> rival.authored().isPresent())
                    .forEach(rival -> ruledOut.computeIfAbsent(rival.service(), id -> new ArrayList<>())
                            .add(scenario));
        }
        return ruledOut;
    }

    private static String slugOf(Tags.Tag tag) {
        return PathText.stem(tag.link().to().value());
    }
}
