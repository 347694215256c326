package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Condition;
import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.Statement.ComparisonRead;
import dev.studygraph.extract.Statement.DecisionRead;
import dev.studygraph.extract.Statement.PatternRead;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.graph.name.Slugs.Claim;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes scenarios, comparisons, decisions and patterns of the statements that count, with the edges that go with them. */
final class NodeDrafts {
    private final ServiceNames services;
    private final EdgeList edges;
    private final Diagnostics diagnostics;

    NodeDrafts(ServiceNames services, EdgeList edges, Diagnostics diagnostics) {
        this.services = services;
        this.edges = edges;
        this.diagnostics = diagnostics;
    }

    List<Node.Comparison> comparisons(List<ComparisonRead> reads, FactTable table) {
        Map<ComparisonRead, List<Optional<NodeId>>> options = new LinkedHashMap<>();
        for (var read : reads) {
            var seen = new LinkedHashSet<NodeId>();
            var resolved = read.options().stream()
                    .map(option -> services.option(option).filter(seen::add))
                    .toList();
            if (seen.size() >= 2) {
                options.put(read, resolved);
            }
        }
        var ids = Drafts.ids(
                List.copyOf(options.keySet()),
                NodeId.Kind.COMPARISON,
                read -> new Claim(read.title(), Drafts.path(read.origin().section())));
        var comparisons = new ArrayList<Node.Comparison>();
        options.forEach((read, resolved) -> {
            var id = Drafts.entered(ids, read);
            var compared = resolved.stream().flatMap(Optional::stream).toList();
            compared.forEach(option -> edges.add(id, Relation.COMPARES, option, read.origin()));
            var facts = table.read(read, resolved);
            comparisons.add(
                    new Node.Comparison(id, read.title(), read.origin(), compared, table.criteria(read), facts));
        });
        return comparisons;
    }

    List<Node.Scenario> scenarios(List<ScenarioRead> reads, GivenReader givens) {
        Map<ScenarioRead, List<List<Node.AnswerPart>>> answered = new LinkedHashMap<>();
        for (var read : reads) {
            var answers = answers(read);
            boolean stated = read.origin().confidence() == Origin.Confidence.STATED;
            if (answers.isEmpty() && stated) {
                diagnostics.report(Diagnostic.of(
                        Code.SCENARIO_WITHOUT_ANSWER,
                        read.origin().place(),
                        "the scenario '%s' has no answer that names something"
                                .formatted(read.need().text()),
                        "add a line '**Answer:** [[Name]]'"));
            }
            if (stated || !answers.isEmpty()) {
                answered.put(read, answers);
            }
        }
        var drafts = ScenarioDraft.of(answered);
        var ids = Drafts.ids(drafts, NodeId.Kind.SCENARIO, ScenarioDraft::claim);
        return drafts.stream()
                .map(draft -> scenario(draft, Drafts.entered(ids, draft), givens))
                .toList();
    }

    /** What answers a need; where that is a heading nobody could read as a name, the first known name among its spellings. */
    private List<List<Node.AnswerPart>> answers(ScenarioRead read) {
        var written = services.answers(read.answers(), read.condition(), read.origin(), edges);
        if (!written.isEmpty() || !(read.condition() instanceof Condition.Subject subject)) {
            return written;
        }
        return subject.names().stream()
                .map(name -> List.of(Phrase.plain(name, read.need().place())))
                .map(name -> services.answers(name, read.condition(), read.origin(), edges))
                .filter(answers -> !answers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Node.Scenario scenario(ScenarioDraft draft, NodeId id, GivenReader givens) {
        var first = draft.first();
        draft.answers().stream()
                .flatMap(List::stream)
                .map(Node.AnswerPart::service)
                .distinct()
                .forEach(service -> edges.add(
                        service,
                        Relation.ANSWERS,
                        id,
                        first.origin(),
                        Optional.of(first.need().text())));
        var not = new ArrayList<Node.RuledOut>();
        for (var read : draft.reads()) {
            for (var rival : read.not()) {
                services.rival(rival.rival())
                        .filter(service ->
                                not.stream().noneMatch(out -> out.service().equals(service)))
                        .ifPresent(service -> not.add(new Node.RuledOut(
                                service,
                                rival.reason(),
                                read.origin().at(rival.rival().place()))));
            }
        }
        var exam = draft.reads().stream()
                .flatMap(read -> read.exam().isEmpty()
                        ? services.examOf(read.origin().place().path()).stream()
                        : read.exam().stream())
                .distinct()
                .toList();
        return new Node.Scenario(
                id,
                draft.title(),
                first.origin(),
                first.need(),
                draft.answers(),
                draft.because(),
                not,
                givens.read(draft.reads(), diagnostics),
                exam,
                draft.sources());
    }

    List<Node.Decision> decisions(List<DecisionRead> reads, List<Node.Comparison> comparisons) {
        var ids = Drafts.ids(
                reads,
                NodeId.Kind.DECISION,
                read -> new Claim(
                        read.id().orElse(read.title()),
                        Drafts.path(read.origin().section())));
        var reader = new DecisionReader(services::outcome, diagnostics);
        var decisions = new ArrayList<Node.Decision>();
        for (var read : reads) {
            var id = Drafts.entered(ids, read);
            var root = reader.read(read);
            var leads = DecisionReader.services(root);
            leads.forEach(service -> edges.add(id, Relation.LEADS_TO, service, read.origin()));
            comparisons.stream()
                    .filter(comparison -> leads.containsAll(comparison.options()))
                    .forEach(comparison -> edges.add(id, Relation.DECIDES, comparison.id(), read.origin()));
            decisions.add(new Node.Decision(id, read.title(), read.origin(), root, reader.unreached(read)));
        }
        return decisions;
    }

    /** Flows under one title in one note are one pattern. */
    List<Node.Pattern> patterns(List<PatternRead> reads) {
        Map<String, List<PatternRead>> flows = new LinkedHashMap<>();
        for (var read : reads) {
            String key = read.origin().place().path() + "\n" + NameKey.fold(read.title());
            flows.computeIfAbsent(key, k -> new ArrayList<>()).add(read);
        }
        var groups = List.copyOf(flows.values());
        var ids = Drafts.ids(
                groups,
                NodeId.Kind.PATTERN,
                group -> new Claim(
                        group.get(0).title(), Drafts.path(group.get(0).origin().section())));
        return groups.stream()
                .map(group -> pattern(group, Drafts.entered(ids, group)))
                .toList();
    }

    private Node.Pattern pattern(List<PatternRead> flows, NodeId id) {
        var uses = new LinkedHashSet<NodeId>();
        for (var flow : flows) {
            for (var step : flow.steps()) {
                services.within(step.text()).forEach(service -> {
                    edges.add(
                            id,
                            Relation.USES,
                            service,
                            flow.origin().at(step.text().place()),
                            Optional.of(step.text().text()));
                    uses.add(service);
                });
            }
        }
        var first = flows.get(0);
        return new Node.Pattern(id, first.title(), first.origin(), flows, List.copyOf(uses));
    }

    static <T extends Statement> List<T> only(Class<T> kind, List<Statement> statements) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Every node made so far that a note can be named after. */
    static Stream<Node> titled(
            List<Node.Comparison> comparisons,
            List<Node.Decision> decisions,
            List<Node.Pattern> patterns,
            List<Node.Scenario> scenarios) {
        return Stream.of(comparisons, decisions, patterns, scenarios).flatMap(List::stream);
    }
}
