package dev.studygraph.export.format;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.source.MarkupText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cards for Anki's import of text files: need on the front; answer, reason and rivals on the back. The first column is the id of
 * the scenario, which Anki keeps, so that importing again updates cards and never doubles them.
 *
 * @see <a href="https://docs.ankiweb.net/importing/text-files.html">the file headers of Anki's manual</a>
 */
final class AnkiCards {
    private static final String HEADERS = """
            #separator:tab
            #html:true
            #notetype:Basic
            #guid column:1
            #deck column:2
            #tags column:5
            """;

    private final KnowledgeGraph graph;

    private AnkiCards(KnowledgeGraph graph) {
        this.graph = graph;
    }

    static String of(KnowledgeGraph graph) {
        var cards = new AnkiCards(graph);
        var text = new StringBuilder(HEADERS);
        graph.scenarios().forEach(scenario -> text.append(cards.line(scenario)));
        return text.toString();
    }

    private String line(Node.Scenario scenario) {
        return String.join(
                        "\t",
                        Separated.TAB.cell(scenario.id().toString()),
                        // two colons would nest decks
                        Separated.TAB.cell(graph.configuration().title().replace("::", ":")),
                        html(scenario.need().text()),
                        back(scenario),
                        String.join(" ", tags(scenario)))
                + "\n";
    }

    private String back(Node.Scenario scenario) {
        var back = new StringBuilder("<b>" + html(Rows.answers(graph, scenario)) + "</b>");
        scenario.because().ifPresent(because -> back.append("<br>").append(html(because.text())));
        if (!scenario.not().isEmpty()) {
            back.append("<ul>");
            for (var rival : scenario.not()) {
                back.append("<li>✗ ").append(html(Rows.title(graph, rival.service())));
                rival.reason().ifPresent(reason -> back.append(": ").append(html(reason.text())));
                back.append("</li>");
            }
            back.append("</ul>");
        }
        return back.toString();
    }

    /** A tag of Anki has no spaces. */
    private static Set<String> tags(Node.Scenario scenario) {
        Set<String> tags = new LinkedHashSet<>();
        scenario.answers().stream()
                .flatMap(List::stream)
                .forEach(part -> tags.add(part.service().slug()));
        scenario.exam().forEach(reference -> tags.add(reference.strip().replaceAll("\\s+", "-")));
        return tags;
    }

    private static String html(String text) {
        return MarkupText.of(Separated.TAB.cell(text));
    }
}
