package dev.studygraph.insight;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeId.Kind;
import dev.studygraph.vault.Configuration.Domain;
import dev.studygraph.vault.Configuration.Exam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of each exam's blueprint the notes serve.
 *
 * @param exams as {@code studygraph.yml} lists them
 * @param unknown references to exams, domains or tasks that it does not list, with the nodes that make them
 */
public record Coverage(List<ExamCoverage> exams, Map<String, List<NodeId>> unknown) {
    public Coverage {
        exams = List.copyOf(exams);
        unknown = Map.copyOf(unknown);
    }

    /** An exam, domain by domain. */
    public record ExamCoverage(Exam exam, List<DomainCoverage> domains) {
        public ExamCoverage {
            domains = List.copyOf(domains);
        }
    }

    /**
     * A domain: what names the domain alone ({@code direct}), then its tasks.
     *
     * @param share part of the tasks that something serves, from 0 to 1; of a domain without tasks 1 or 0
     */
    public record DomainCoverage(Domain domain, Served direct, List<TaskCoverage> tasks, double share) {
        public DomainCoverage {
            tasks = List.copyOf(tasks);
        }
    }

    /** A task and what serves it. */
    public record TaskCoverage(String id, String title, Served served) {}

    /** Services, scenarios and other nodes that serve a domain or task, each list in the order of the graph. */
    public record Served(List<NodeId> services, List<NodeId> scenarios, List<NodeId> others) {
        public Served {
            services = List.copyOf(services);
            scenarios = List.copyOf(scenarios);
            others = List.copyOf(others);
        }

        public boolean isEmpty() {
            return services.isEmpty() && scenarios.isEmpty() && others.isEmpty();
        }

        private static Served of(List<NodeId> nodes) {
            return new Served(
                    nodes.stream().filter(id -> id.kind() == Kind.SERVICE).toList(),
                    nodes.stream().filter(id -> id.kind() == Kind.SCENARIO).toList(),
                    nodes.stream()
                            .filter(id -> id.kind() != Kind.SERVICE && id.kind() != Kind.SCENARIO)
                            .toList());
        }
    }

    static Coverage of(KnowledgeGraph graph) {
        var byReference = new LinkedHashMap<String, List<NodeId>>();
        for (Node node : graph.nodes()) {
            ExamReferences.of(node, graph)
                    .forEach(reference -> byReference
                            .computeIfAbsent(reference.strip(), key -> new ArrayList<>())
                            .add(node.id()));
        }
        var unknown = new LinkedHashMap<>(byReference);
        var exams = new ArrayList<ExamCoverage>();
        for (var exam : graph.configuration().exams()) {
            unknown.remove(exam.id());
            var domains = new ArrayList<DomainCoverage>();
            for (var domain : exam.domains()) {
                domains.add(domain(exam.id(), domain, byReference, unknown));
            }
            exams.add(new ExamCoverage(exam, domains));
        }
        return new Coverage(exams, unknown);
    }

    private static DomainCoverage domain(
            String exam, Domain domain, Map<String, List<NodeId>> byReference, Map<String, List<NodeId>> unknown) {
        String reference = exam + "/" + domain.id();
        unknown.remove(reference);
        var direct = Served.of(byReference.getOrDefault(reference, List.of()));
        var tasks = new ArrayList<TaskCoverage>();
        for (var task : domain.tasks()) {
            String key = exam + "/" + task.id();
            unknown.remove(key);
            tasks.add(new TaskCoverage(task.id(), task.title(), Served.of(byReference.getOrDefault(key, List.of()))));
        }
        double served = tasks.stream().filter(task -> !task.served().isEmpty()).count();
        double share = tasks.isEmpty() ? (direct.isEmpty() ? 0 : 1) : served / tasks.size();
        return new DomainCoverage(domain, direct, tasks, share);
    }
}
