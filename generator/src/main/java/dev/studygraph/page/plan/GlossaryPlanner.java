package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.page.GlossaryPage;
import dev.studygraph.page.GlossaryPage.Letter;
import dev.studygraph.page.GlossaryPage.Term;
import dev.studygraph.page.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Plans the glossary: every service with its other names and its first sentence. */
final class GlossaryPlanner {
    private final Material material;

    GlossaryPlanner(Material material) {
        this.material = material;
    }

    GlossaryPage page() {
        var byLetter = new TreeMap<String, List<Term>>();
        material.graph().services().stream()
                .sorted(Comparator.comparing(Node.Service::title, String.CASE_INSENSITIVE_ORDER))
                .forEach(service -> byLetter.computeIfAbsent(
                                PlainText.initial(service.title()), letter -> new ArrayList<>())
                        .add(term(service)));
        var letters = byLetter.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), "letter-" + entry.getKey(), entry.getValue()))
                .toList();
        var link = material.lists().page("glossary");
        return new GlossaryPage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home())),
                link.to(),
                letters);
    }

    private Term term(Node.Service service) {
        return new Term(
                service.title(),
                "term-" + service.id().slug(),
                service.aliases(),
                service.summary().map(material.texts()::inline).orElse(RichText.EMPTY),
                material.addresses().linkTo(service.id()));
    }
}
