package dev.studygraph.decide;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeId.Kind;
import dev.studygraph.graph.Value;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Comparisons written as text, and random ones. */
public final class Tables {
    private Tables() {}

    public static Origin at(int line) {
        return new Origin("C1", Confidence.READ, new Place("note.md", line, 1), new SectionRef("note.md", "table"));
    }

    /** What a note says of itself. */
    public static Origin stated() {
        return new Origin("front-matter", Confidence.STATED, new Place("note.md", 1, 1), new SectionRef("note.md", ""));
    }

    public static NodeId service(String name) {
        return new NodeId(Kind.SERVICE, name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    public static Criterion criterion(String name) {
        return new Criterion(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name);
    }

    /** The value of a cell: `?` or nothing is undecided, `a, b` is both. */
    public static Value value(String cell) {
        if (cell.isEmpty() || cell.equals("?")) {
            return Value.ANY;
        }
        return new Value(
                Stream.of(cell.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .toList(),
                false,
                Optional.empty());
    }

    /** A comparison from rows of `criterion | cell | cell`, the first row naming the options. */
    public static Node.Comparison comparison(String... rows) {
        var options = cells(rows[0]).stream().skip(1).map(Tables::service).toList();
        var criteria = new ArrayList<Criterion>();
        var facts = new ArrayList<Fact>();
        for (int row = 1; row < rows.length; row++) {
            var cells = cells(rows[row]);
            var criterion = criterion(cells.get(0));
            criteria.add(criterion);
            for (int i = 0; i < options.size(); i++) {
                String text = cells.get(i + 1);
                var origin = at(row + 1);
                facts.add(new Fact(options.get(i), criterion, value(text), Phrase.plain(text, origin.place()), origin));
            }
        }
        return new Node.Comparison(new NodeId(Kind.COMPARISON, "table"), "Table", at(1), options, criteria, facts);
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    }

    /** A random comparison; some cells are empty, some hold two values. */
    public static Node.Comparison random(Random random, int options, int criteria, int values) {
        var rows = new String[criteria + 1];
        rows[0] = "x"
                + String.join(
                        "",
                        IntStream.range(0, options).mapToObj(i -> " | o" + i).toList());
        for (int row = 1; row <= criteria; row++) {
            var text = new StringBuilder("c" + row + " w".repeat(random.nextInt(4)));
            for (int i = 0; i < options; i++) {
                int roll = random.nextInt(10);
                String cell = roll == 0 ? "" : wordy(random.nextInt(values));
                if (roll == 1) {
                    cell += ", " + wordy(random.nextInt(values));
                }
                text.append(" | ").append(cell);
            }
            rows[row] = text.toString();
        }
        return comparison(rows);
    }

    /** A value whose label has as many words as its number, and one more. */
    private static String wordy(int number) {
        return "v" + number + " w".repeat(number);
    }

    public static Configuration configuration(String language, Map<String, Configuration.CriterionSettings> criteria) {
        return new Configuration(
                "Notes",
                "",
                language,
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                criteria,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Configuration.HtmlPolicy.SANITIZE,
                Limits.DEFAULT,
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty());
    }

    public static final Configuration PLAIN = configuration("en", Map.of());
}
