package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.note.SectionRef;
import dev.studygraph.page.Badge;
import dev.studygraph.page.Link;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.TopicPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the page of each topic: a note or section as its author wrote it, with what was found in it. */
final class TopicPlanner {
    private final Material material;
    private final Map<String, List<Node>> byNote;

    TopicPlanner(Material material) {
        this.material = material;
        this.byNote = material.graph().nodes().stream()
                .collect(Collectors.groupingBy(node -> node.origin().section().path()));
    }

    Stream<PlannedPage> pages() {
        return material.graph().topics().stream()
                .map(node -> PlannedPage.of(material.addresses().of(node.id()), TopicPage.class, () -> page(node))
                        .showing(() -> material.notes().paths(node)));
    }

    private TopicPage page(Node.Topic topic) {
        var id = topic.id();
        var notes = material.notes().of(topic);
        return new TopicPage(
                material.frames()
                        .of(topic, topic.summary().map(PlainText::description).orElse("")),
                material.addresses().of(id),
                topic.summary().map(material.texts()::inline).orElse(RichText.EMPTY),
                badgesOf(topic.section()),
                List.of(),
                definedIn(topic),
                scenariosIn(topic),
                notes,
                material.backlinks().of(id),
                null);
    }

    private List<Badge> badgesOf(SectionRef section) {
        var note = material.graph().notes().get(section.path());
        if (note == null) {
            return List.of();
        }
        return note.frontMatter().asOf().stream()
                .map(date -> new Badge("as-of", date, null))
                .toList();
    }

    /** The nodes whose place is in the topic's note. */
    private List<Link> definedIn(Node.Topic topic) {
        return nodesIn(topic)
                .filter(node -> !node.id().equals(topic.id()) && !(node instanceof Node.Scenario))
                .map(node -> material.addresses().linkTo(node.id()))
                .toList();
    }

    private List<ScenarioCard> scenariosIn(Node.Topic topic) {
        return nodesIn(topic)
                .filter(Node.Scenario.class::isInstance)
                .map(node -> material.cards().card((Node.Scenario) node))
                .toList();
    }

    /** What was read from the topic's note, in the order of the graph. */
    private Stream<Node> nodesIn(Node.Topic topic) {
        return byNote.getOrDefault(topic.section().path(), List.of()).stream();
    }
}
