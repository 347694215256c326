package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeSummary;
import dev.studygraph.source.MarkupText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A node on a card, as Markdown. */
final class HoverCard implements Node.Cases<List<String>> {
    private static final int MOST = 5;
    private static final int LONGEST = 240;
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]#|~]");

    private final Look look;
    private final KnowledgeGraph graph;

    private HoverCard(Look look) {
        this.look = look;
        this.graph = look.graph();
    }

    static String of(Node node, Look look) {
        var card = new HoverCard(look);
        List<String> lines = new ArrayList<>();
        lines.add("**" + plain(node.title()) + "** · " + plain(Proposals.word(node, look.graph())));
        node.match(NodeSummary.CASES).ifPresent(text -> lines.add(plain(text)));
        lines.addAll(node.match(card));
        card.ownRelations(node.id(), lines);
        var place = Meant.home(node, look.graph());
        lines.add("`" + place.path() + ":" + place.line() + "`");
        return String.join("\n\n", lines);
    }

    @Override
    public List<String> service(Node.Service service) {
        List<String> lines = new ArrayList<>();
        add(lines, "Also called", service.aliases().stream());
        add(
                lines,
                "Choose it",
                service.favours().stream().map(reason -> reason.text().text()));
        add(lines, "Not", service.against().stream().map(reason -> reason.text().text()));
        add(lines, "Part of", out(service.id(), Relation.PART_OF));
        add(lines, "Parts", in(service.id(), Relation.PART_OF));
        add(lines, "Requires", out(service.id(), Relation.REQUIRES));
        add(
                lines,
                "Easily confused with",
                look.insights().confusions().of(service.id()).stream().map(found -> title(found.other())));
        long answers = graph.from(service.id()).stream()
                .filter(edge -> edge.is(Relation.ANSWERS))
                .count();
        add(
                lines,
                "Answers",
                answers == 0 ? Stream.of() : Stream.of(answers + (answers == 1 ? " scenario" : " scenarios")));
        if (service.stub()) {
            lines.add("*no note describes it yet*");
        }
        return lines;
    }

    @Override
    public List<String> scenario(Node.Scenario scenario) {
        List<String> lines = new ArrayList<>();
        add(
                lines,
                "Answer",
                scenario.answers().stream()
                        .map(together -> together.stream()
                                .map(part -> title(part.service())
                                        + part.qualifier()
                                                .map(text -> " (" + text + ")")
                                                .orElse(""))
                                .collect(Collectors.joining(" + "))));
        add(lines, "Not", scenario.not().stream().map(out -> title(out.service())));
        return lines;
    }

    @Override
    public List<String> comparison(Node.Comparison comparison) {
        List<String> lines = new ArrayList<>();
        add(lines, "Compares", comparison.options().stream().map(this::title));
        add(lines, "By", comparison.criteria().stream().map(Criterion::name));
        return lines;
    }

    @Override
    public List<String> decision(Node.Decision decision) {
        List<String> lines = new ArrayList<>();
        if (decision.root() instanceof Node.Decision.Step.Question question) {
            add(lines, "Begins with", Stream.of(question.text()));
        }
        add(lines, "Leads to", out(decision.id(), Relation.LEADS_TO));
        return lines;
    }

    @Override
    public List<String> pattern(Node.Pattern pattern) {
        List<String> lines = new ArrayList<>();
        add(lines, "Uses", pattern.uses().stream().map(this::title));
        return lines;
    }

    @Override
    public List<String> topic(Node.Topic topic) {
        List<String> lines = new ArrayList<>();
        add(lines, "Tags", topic.tags().stream());
        return lines;
    }

    private void ownRelations(NodeId node, List<String> lines) {
        graph.configuration().relations().forEach((key, words) -> {
            var relation = new Relation(key);
            if (words.label().equals(words.inverse())) {
                add(lines, words.label(), Stream.concat(out(node, relation), in(node, relation)));
            } else {
                add(lines, words.label(), out(node, relation));
                add(lines, words.inverse(), in(node, relation));
            }
        });
    }

    private Stream<String> out(NodeId node, Relation relation) {
        return others(graph.from(node), relation, Edge::to);
    }

    private Stream<String> in(NodeId node, Relation relation) {
        return others(graph.to(node), relation, Edge::from);
    }

    private Stream<String> others(List<Edge> edges, Relation relation, Function<Edge, NodeId> end) {
        return edges.stream()
                .filter(edge -> edge.is(relation))
                .map(edge -> title(end.apply(edge)))
                .distinct();
    }

    private String title(NodeId id) {
        return graph.node(id).map(Node::title).orElse(id.slug());
    }

    private static void add(List<String> lines, String label, Stream<String> values) {
        List<String> all = values.map(HoverCard::plain).distinct().toList();
        if (!all.isEmpty()) {
            String more = all.size() > MOST ? " …" : "";
            lines.add("*" + label + ":* " + all.stream().limit(MOST).collect(Collectors.joining("; ")) + more);
        }
    }

    /** Text in one line that Markdown leaves as it is. */
    private static String plain(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String cut = line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1)) + " …";
        return MARKS.matcher(MarkupText.of(cut)).replaceAll("\\\\$0");
    }
}
