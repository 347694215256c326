package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import dev.studygraph.graph.Node;
import dev.studygraph.page.ComparisonPage;
import dev.studygraph.page.Drawing;
import dev.studygraph.page.Link;
import dev.studygraph.page.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the page of each comparison: the matrix, when to choose which, and the tree beside it. */
final class ComparisonPlanner {
    private final Material material;
    private final TreeDrawing drawings;
    private final Pairs pairs;
    private final PracticeScopes practice;

    ComparisonPlanner(Material material, Pairs pairs, PracticeScopes practice) {
        this.material = material;
        this.practice = practice;
        this.drawings = new TreeDrawing(material);
        this.pairs = pairs;
    }

    Stream<PlannedPage> pages() {
        return material.graph().comparisons().stream()
                .map(node -> PlannedPage.of(material.addresses().of(node.id()), ComparisonPage.class, () -> page(node))
                        .showing(() -> material.notes().paths(node)));
    }

    private ComparisonPage page(Node.Comparison comparison) {
        var id = comparison.id();
        var notes = material.notes().of(comparison);
        var trees = treesOf(comparison);
        return new ComparisonPage(
                material.frames().of(comparison, descriptionOf(comparison)),
                material.addresses().of(id),
                RichText.EMPTY,
                material.matrices().of(comparison),
                material.cards().choices(comparison),
                trees.stream().map(material.cards()::card).toList(),
                drawingOf(trees),
                pairsOf(comparison),
                material.cards().scenariosOf(comparison).stream()
                        .map(material.cards()::card)
                        .toList(),
                List.of(),
                notes,
                material.backlinks().of(id),
                List.of(material.addresses().lineOf(comparison.origin())),
                practice.start(id));
    }

    private String descriptionOf(Node.Comparison comparison) {
        return PlainText.description(String.join(
                ", ",
                comparison.criteria().stream()
                        .map(criterion -> criterion.name())
                        .toList()));
    }

    private List<Tree> treesOf(Node.Comparison comparison) {
        return material.trees().about(comparison.id());
    }

    private @Nullable Drawing drawingOf(List<Tree> trees) {
        return trees.isEmpty() ? null : drawings.of(trees.get(0));
    }

    /** None of a comparison of two, which would lead to itself once more. */
    private List<Link> pairsOf(Node.Comparison comparison) {
        var links = new ArrayList<Link>();
        var options = comparison.options();
        if (options.size() == 2) {
            return links;
        }
        for (int i = 0; i < options.size(); i++) {
            for (int k = i + 1; k < options.size(); k++) {
                pairs.linkTo(options.get(i), options.get(k)).ifPresent(links::add);
            }
        }
        return links;
    }
}
