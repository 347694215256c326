package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.insight.Insights;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Two names that readers cannot tell apart because one of them borrows letters of another script or holds invisible ones. */
final class LookAlike implements Lint {
    /** Letters, and what they look like. */
    private static final String BORROWED = "авеёкмнорстухіѕјԁԛԝһӏьгпАВЕКМНОРСТУХІЅЈαγεηικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡıǃǀ";

    private static final String LATIN = "abeekmhopctyxisjdqwhlbrnABEKMHOPCTYXISJayenikvoptuxABEZHIKMNOPTYXagi!l";

    private static final Map<Integer, Integer> LIKE = pairs();

    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        Map<String, List<Node>> byLook = graph.nodes().stream()
                .filter(node -> node instanceof Node.Service || node instanceof Node.Topic)
                .collect(Collectors.groupingBy(node -> look(node.title()), TreeMap::new, Collectors.toList()));
        List<Diagnostic> findings = new ArrayList<>();
        for (var alike : byLook.values()) {
            var plainest = alike.stream()
                    .min(Comparator.comparingInt((Node node) -> borrowed(node.title()))
                            .thenComparing(Node::id))
                    .orElseThrow();
            alike.stream()
                    .filter(node -> borrowed(node.title()) > borrowed(plainest.title()))
                    .map(node -> Diagnostic.of(
                            Code.NAME_LOOK_ALIKE,
                            node.origin().place(),
                            "'%s' looks like '%s', but is written with other letters: %s"
                                    .formatted(node.title(), plainest.title(), spelled(node.title())),
                            "if the same is meant, type the name anew"))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** What is left of a name to the eye. */
    private static String look(String name) {
        var look = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !isInvisible(c))
                .forEach(c -> look.appendCodePoint(LIKE.getOrDefault(c, c)));
        return look.toString().toLowerCase(Locale.ROOT).strip();
    }

    private static int borrowed(String name) {
        return (int) name.codePoints().filter(LookAlike::isBorrowed).count();
    }

    private static boolean isBorrowed(int c) {
        return LIKE.containsKey(c) || isInvisible(c) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x1D400 && c <= 0x1D7FF);
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    private static String spelled(String name) {
        return name.codePoints()
                .filter(LookAlike::isBorrowed)
                .distinct()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
    }

    private static Map<Integer, Integer> pairs() {
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (int i = 0; i < BORROWED.length(); i++) {
            pairs.put((int) BORROWED.charAt(i), (int) LATIN.charAt(i));
        }
        return pairs;
    }
}
