package dev.studygraph.page.plan;

import dev.studygraph.decide.Requirement;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.name.Slugs;
import dev.studygraph.page.CellMark;
import dev.studygraph.page.FactBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gathers every fact into the book that the scripts of `compare` and `find` read. */
final class FactBookPlanner {
    /** A criterion with more answers than this describes and does not sort. */
    private static final int MOST_ANSWERS = 8;

    private final Material material;
    private final List<Requirement> requirements;
    private final List<NodeId> services;

    FactBookPlanner(Material material) {
        this.material = material;
        this.requirements = Requirement.all(material.graph());
        this.services = List.copyOf(
                material.graph().facts().stream().map(Fact::subject).collect(Collectors.toCollection(TreeSet::new)));
    }

    FactBook book() {
        Map<NodeId, Integer> positions =
                IntStream.range(0, services.size()).boxed().collect(Collectors.toMap(services::get, i -> i));
        return new FactBook(
                services.stream().map(this::subject).toList(),
                requirements.stream()
                        .map(requirement -> criterion(requirement, positions))
                        .toList());
    }

    private FactBook.Subject subject(NodeId service) {
        var names = new LinkedHashSet<String>();
        var title = material.addresses().titleOf(service);
        for (var prefix : material.graph().configuration().prefixes()) {
            if (title.startsWith(prefix + " ")) {
                names.add(Slugs.of(title.substring(prefix.length() + 1)));
            }
        }
        material.graph().node(service).ifPresent(node -> {
            if (node instanceof Node.Service known) {
                known.aliases().forEach(alias -> names.add(Slugs.of(alias)));
            }
        });
        names.remove("");
        names.remove(service.slug());
        return new FactBook.Subject(
                service.slug(), List.copyOf(names), material.addresses().linkTo(service));
    }

    private FactBook.Criterion criterion(Requirement requirement, Map<NodeId, Integer> positions) {
        var keys = requirement.answers().stream().map(Requirement.Answer::key).toList();
        var cells = new ArrayList<FactBook.Cell>();
        requirement
                .cells()
                .forEach((service, fact) -> cells.add(new FactBook.Cell(
                        positions.getOrDefault(service, 0),
                        shown(fact),
                        Matrices.markOf(fact.value()),
                        fact.value().keys().stream().map(keys::indexOf).toList(),
                        material.addresses().lineOf(fact.origin()))));
        return new FactBook.Criterion(
                requirement.criterion().slug(),
                requirement.criterion().name(),
                requirement.question(),
                askable(requirement),
                answers(requirement),
                cells);
    }

    /** The text of a cell; where that is nothing but a sign, what its mark means. */
    private String shown(Fact fact) {
        String text = Matrices.withoutSign(fact).text().strip();
        var mark = Matrices.markOf(fact.value());
        return text.isEmpty() && mark != CellMark.NONE ? material.lists().word("mark." + mark.cssName()) : text;
    }

    /** Asking for a criterion helps if it sorts the services into a few groups. */
    private static boolean askable(Requirement requirement) {
        int answers = requirement.answers().size();
        return !requirement.descriptive() && answers >= 2 && answers <= MOST_ANSWERS;
    }

    private static List<FactBook.Answer> answers(Requirement requirement) {
        var taken = new HashSet<String>();
        var answers = new ArrayList<FactBook.Answer>();
        for (var answer : requirement.answers()) {
            String wish = Slugs.of(answer.label());
            String id = wish.isEmpty() ? "answer" : wish;
            for (int number = 2; !taken.add(id); number++) {
                id = (wish.isEmpty() ? "answer" : wish) + "-" + number;
            }
            answers.add(new FactBook.Answer(id, answer.label()));
        }
        return answers;
    }
}
