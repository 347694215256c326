package dev.studygraph.insight;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import java.util.List;

/** Which tasks of an exam a node serves: what it says itself, else what its note says. */
final class ExamReferences {
    private ExamReferences() {}

    /** References such as {@code MLS-C01/1.3}. */
    static List<String> of(Node node, KnowledgeGraph graph) {
        List<String> own = List.of();
        if (node instanceof Node.Service service) {
            own = service.exam();
        } else if (node instanceof Node.Scenario scenario) {
            own = scenario.exam();
        }
        if (!own.isEmpty() || (node instanceof Node.Service service && service.stub())) {
            return own;
        }
        var note = graph.notes().get(node.origin().place().path());
        return note == null ? List.of() : note.frontMatter().exam();
    }
}
