package dev.studygraph.page.plan;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.SectionRef;
import dev.studygraph.page.HealthPage;
import dev.studygraph.page.HealthPage.Counted;
import dev.studygraph.page.HealthPage.EmptyCell;
import dev.studygraph.page.HealthPage.Problem;
import dev.studygraph.page.HealthPage.ProblemGroup;
import dev.studygraph.page.HealthPage.Trials;
import dev.studygraph.page.HealthPage.Undated;
import dev.studygraph.page.Link;
import dev.studygraph.page.SourceLine;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Plans the health page: what is wrong or missing in the notes, and what was understood. */
final class HealthPlanner {
    private static final int MOST_PLACES = 12;

    /** More of a thing nobody works through on a page; the commands have all. */
    private static final int MOST_LISTED = 150;

    private final Material material;
    private final UnderstoodNotes understood;

    HealthPlanner(Material material, Understanding understanding) {
        this.material = material;
        this.understood = new UnderstoodNotes(material, understanding);
    }

    /** {@code sourceLine} gives the text of a place's line, or nothing. */
    HealthPage page(List<Diagnostic> diagnostics, Function<Place, String> sourceLine, int withheld) {
        var link = material.lists().page("health");
        var start = new Start();
        var problems = problems(diagnostics, sourceLine, start);
        return new HealthPage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home())),
                link.to(),
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.NOTE),
                problems,
                start.of(stubs()),
                start.of(orphans()),
                start.of(emptyCells()),
                start.of(neverCompared()),
                start.of(new TrialsPlanner(material).trials()),
                start.of(unreached()),
                start.of(undated()),
                start.of(understood.first(MOST_LISTED + 1)),
                withheld,
                start.isCut() ? MOST_LISTED : 0);
    }

    /** The start of each list, as far as a page should hold it, and whether anything was left out of any. */
    private static final class Start {
        private boolean cut;

        boolean isCut() {
            return cut;
        }

        <T> List<T> of(List<T> all) {
            cut |= all.size() > MOST_LISTED;
            return all.subList(0, Math.min(MOST_LISTED, all.size()));
        }

        Trials of(Trials all) {
            return new Trials(
                    all.exercised(),
                    all.branches(),
                    all.percent(),
                    of(all.trees()),
                    of(all.lost()),
                    of(all.unexercised()));
        }
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private List<ProblemGroup> problems(List<Diagnostic> diagnostics, Function<Place, String> sourceLine, Start start) {
        Map<String, List<Diagnostic>> byCode = new LinkedHashMap<>();
        diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .forEach(diagnostic -> byCode.computeIfAbsent(diagnostic.code().id(), code -> new ArrayList<>())
                        .add(diagnostic));
        return byCode.entrySet().stream()
                .map(group -> new ProblemGroup(
                        group.getKey(),
                        group.getValue().get(0).severity().label(),
                        group.getValue().size(),
                        start.of(group.getValue()).stream()
                                .map(diagnostic -> problem(diagnostic, sourceLine))
                                .toList()))
                .toList();
    }

    private Problem problem(Diagnostic diagnostic, Function<Place, String> sourceLine) {
        var place = diagnostic.place();
        String excerpt = sourceLine.apply(place);
        String caret = excerpt.isEmpty() ? "" : " ".repeat(Math.min(place.column() - 1, excerpt.length())) + "^";
        return new Problem(
                diagnostic.message(),
                lineOf(place),
                place.column(),
                excerpt,
                caret,
                diagnostic.hint().orElse(""),
                diagnostic.others().stream()
                        .limit(MOST_PLACES)
                        .map(this::lineOf)
                        .toList(),
                Math.max(0, diagnostic.others().size() - MOST_PLACES));
    }

    private SourceLine lineOf(Place place) {
        return material.graph().notes().containsKey(place.path())
                ? material.addresses().lineOf(place, new SectionRef(place.path(), ""))
                : new SourceLine(place.path(), place.line(), null, "");
    }

    private List<Counted> stubs() {
        return material.graph().services().stream()
                .filter(Node.Service::stub)
                .map(stub -> new Counted(
                        material.addresses().linkTo(stub.id()),
                        material.graph().to(stub.id()).size()))
                .sorted(Comparator.comparing(Counted::count).reversed())
                .toList();
    }

    private List<Link> orphans() {
        return material.graph().nodes().stream()
                .map(Node::id)
                .filter(id -> id.kind() == NodeId.Kind.SERVICE || id.kind() == NodeId.Kind.TOPIC)
                .filter(id -> material.graph().to(id).stream().map(Edge::from).allMatch(id::equals))
                .map(material.addresses()::linkTo)
                .toList();
    }

    private List<EmptyCell> emptyCells() {
        var cells = new ArrayList<EmptyCell>();
        for (var comparison : material.graph().comparisons()) {
            var filled = comparison.cells();
            for (var criterion : comparison.criteria()) {
                for (var option : comparison.options()) {
                    if (filled.of(option, criterion).isEmpty()) {
                        cells.add(new EmptyCell(
                                material.addresses().linkTo(comparison.id()),
                                material.addresses().titleOf(option),
                                criterion.name()));
                    }
                }
            }
        }
        return cells;
    }

    private List<Link> neverCompared() {
        return material.graph().services().stream()
                .map(Node::id)
                .filter(id -> material.cards().comparisons(id).isEmpty())
                .map(material.addresses()::linkTo)
                .toList();
    }

    private List<Undated> undated() {
        var checks = material.graph().configuration().checks();
        return material.insights().undated().stream()
                .filter(claim -> checks.getOrDefault(Code.VOLATILE_UNDATED.id(), true))
                .map(claim -> new Undated(
                        claim.kind().id(),
                        claim.sentence().text().strip(),
                        material.addresses().lineOf(claim.sentence().place(), claim.section())))
                .toList();
    }

    /** Scenarios none of whose answers any tree leads to. */
    private List<Link> unreached() {
        return material.graph().scenarios().stream()
                .filter(scenario -> Cards.servicesOf(scenario).stream()
                        .allMatch(service -> material.cards().trees(service).isEmpty()))
                .map(scenario -> material.addresses().linkTo(scenario.id()))
                .toList();
    }
}
