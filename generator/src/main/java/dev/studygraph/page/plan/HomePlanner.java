package dev.studygraph.page.plan;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.HomeNote;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeSummary;
import dev.studygraph.insight.Coverage.TaskCoverage;
import dev.studygraph.insight.StudyPath;
import dev.studygraph.page.Claim;
import dev.studygraph.page.HomePage;
import dev.studygraph.page.HomePage.Coverage;
import dev.studygraph.page.HomePage.Door;
import dev.studygraph.page.Link;
import dev.studygraph.page.NoteSection;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import dev.studygraph.vault.Configuration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plans the first page: what is here, where to begin, and what a reader must know first. */
final class HomePlanner {
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»「」]");
    private static final int EXAMPLES = 3;

    /** Of a need that is read at a glance. */
    private static final int MOST_CHARACTERS = 80;

    private static final int STARTS = 6;
    private static final int HARDEST = 5;

    private final Material material;
    private final ConfusionPlanner confusions;

    HomePlanner(Material material, ConfusionPlanner confusions) {
        this.material = material;
        this.confusions = confusions;
    }

    HomePage page() {
        var configuration = material.graph().configuration();
        var frame =
                material.frames().plain(SitePath.HOME, configuration.title(), configuration.description(), List.of());
        var asked = asked();
        boolean empty = material.graph().notes().isEmpty();
        return new HomePage(
                frame,
                SitePath.HOME,
                RichText.plain(configuration.description()),
                notices(configuration),
                examples(asked),
                material.trees().all().isEmpty() ? null : decisions(),
                doors(),
                coverage(),
                confusions.hardest(HARDEST),
                material.cards().entries(starts(asked)),
                sections(),
                empty);
    }

    /** Of what is asked for most, first what is told in a sentence: a name alone is no place to start. */
    private List<NodeId> starts(List<NodeId> asked) {
        return asked.stream()
                .limit(2 * STARTS)
                .sorted(Comparator.comparing(id -> !isTold(id)))
                .limit(STARTS)
                .toList();
    }

    private boolean isTold(NodeId service) {
        return material.graph()
                .node(service)
                .flatMap(node -> node.match(NodeSummary.CASES))
                .isPresent();
    }

    private Link decisions() {
        return Link.of(
                Addresses.listOf(NodeId.Kind.DECISION), material.lists().word("home.find-service"), PageKind.DECISION);
    }

    /** An exam that has been retired is said first: with its date, where that is known from, and what replaces it. */
    private List<Claim> notices(Configuration configuration) {
        var notices = new ArrayList<Claim>();
        for (var exam : configuration.exams()) {
            exam.retired().ifPresent(date -> notices.add(new Claim(retired(exam, date, configuration.exams()), null)));
        }
        return notices;
    }

    private RichText retired(Configuration.Exam exam, String date, List<Configuration.Exam> exams) {
        var markup = new MarkupWriter();
        var lists = material.lists();
        markup.escaped(exam.title() + " (" + exam.id() + ") " + lists.word("exam.retired-on") + " " + date + ". ");
        var current = exams.stream().filter(other -> other.retired().isEmpty()).toList();
        if (!current.isEmpty()) {
            markup.escaped(lists.word("exam.serves") + " ");
            markup.escaped(String.join(
                    ", ",
                    current.stream()
                            .map(other -> other.title() + " (" + other.id() + ")")
                            .toList()));
            markup.escaped(". ");
        }
        exam.source().ifPresent(url -> source(markup, url, exam.asOf()));
        return markup.text();
    }

    private void source(MarkupWriter markup, String url, Optional<String> asOf) {
        var lists = material.lists();
        if (url.startsWith("https://") || url.startsWith("http://")) {
            markup.raw("<a class=\"external\" rel=\"noopener\" href=\"")
                    .escaped(url)
                    .raw("\">");
            markup.escaped(lists.word("exam.source")).raw("</a>");
        } else {
            markup.escaped(lists.word("exam.source") + ": " + url);
        }
        markup.escaped(
                asOf.map(date -> ", " + lists.word("exam.as-of") + " " + date).orElse("") + ".");
    }

    /** Needs of the services that scenarios ask for most, one each: the longest that can be read at a glance, as it says most. */
    private List<Link> examples(List<NodeId> asked) {
        var taken = new LinkedHashSet<NodeId>();
        for (var service : asked) {
            if (taken.size() < EXAMPLES) {
                material.cards().scenarios(service).stream()
                        .filter(scenario -> scenario.need().text().length() <= MOST_CHARACTERS)
                        .filter(scenario -> !taken.contains(scenario.id()))
                        .max(Comparator.comparing((Node.Scenario scenario) -> isCertain(scenario))
                                .thenComparing(scenario -> !isQuoted(scenario))
                                .thenComparing(
                                        scenario -> scenario.need().text().length())
                                .thenComparing(Node.Scenario::id))
                        .ifPresent(scenario -> taken.add(scenario.id()));
            }
        }
        return taken.stream().map(material.addresses()::linkTo).toList();
    }

    private static boolean isCertain(Node.Scenario scenario) {
        return scenario.origin().confidence() != Origin.Confidence.FOUND;
    }

    /** The examples are shown in quotation marks. */
    private static boolean isQuoted(Node.Scenario scenario) {
        return QUOTATION_MARK.matcher(scenario.need().text()).find();
    }

    private List<Door> doors() {
        return Stream.of(NodeId.Kind.values())
                .map(kind -> new Door(Addresses.kindOf(kind), material.lists().of(kind), count(kind)))
                .filter(door -> door.count() > 0)
                .toList();
    }

    private int count(NodeId.Kind kind) {
        return kind == NodeId.Kind.DECISION
                ? material.trees().all().size()
                : (int) material.graph().nodes().stream()
                        .filter(node -> node.id().kind() == kind)
                        .count();
    }

    private List<Coverage> coverage() {
        var coverage = new ArrayList<Coverage>();
        for (var exam : material.insights().coverage().exams()) {
            for (var domain : exam.domains()) {
                long pages = Stream.concat(
                                Stream.of(domain.direct()),
                                domain.tasks().stream().map(TaskCoverage::served))
                        .flatMap(served -> Stream.of(served.services(), served.scenarios(), served.others()))
                        .flatMap(List::stream)
                        .distinct()
                        .count();
                coverage.add(new Coverage(
                        exam.exam().id(),
                        domain.domain().title(),
                        domain.domain().weight(),
                        (int) Math.round(domain.share() * 100),
                        (int) pages,
                        null));
            }
        }
        return coverage;
    }

    /** The services that scenarios ask for most, their parts with them; the more important first among equals. */
    private List<NodeId> asked() {
        return material.insights().studyPath().stops().stream()
                .filter(stop -> stop.node().kind() == NodeId.Kind.SERVICE
                        && material.graph().wholeOf(stop.node()).isEmpty())
                .sorted(Comparator.comparingInt((StudyPath.Stop stop) -> -scenarios(stop.node()))
                        .thenComparingDouble(stop -> -stop.importance()))
                .map(StudyPath.Stop::node)
                .toList();
    }

    /** How many scenarios a service and its parts answer. */
    private int scenarios(NodeId service) {
        return material.cards().scenarios(service).size()
                + material.graph().to(service).stream()
                        .filter(edge -> edge.is(Relation.PART_OF))
                        .mapToInt(
                                edge -> material.cards().scenarios(edge.from()).size())
                        .sum();
    }

    private List<NoteSection> sections() {
        return HomeNote.of(material.graph().notes())
                .map(note -> material.notes().whole(material.graph().ownerOf(note.path()), note.path()))
                .orElse(List.of());
    }
}
