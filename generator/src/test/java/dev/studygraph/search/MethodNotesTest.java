package dev.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/method/ranking.md says in figures. */
class MethodNotesTest {
    private static final Path PAGE = Path.of("../docs/method/ranking.md");

    @Test
    void theFieldsCountAsIsSaid() throws IOException {
        var said = Map.of(
                "name, need", List.of(Field.NAME, Field.NEED),
                "other names", List.of(Field.ALIAS),
                "the sentence that says what a service is", List.of(Field.SUMMARY),
                "answer of a scenario", List.of(Field.ANSWER),
                "heading it stands under, tags, exam domains", List.of(Field.CONTEXT),
                "text", List.of(Field.BODY),
                "what leads to a service: rows it wins, reasons, tips, scenarios", List.of(Field.LEADING),
                "what stands around a scenario", List.of(Field.AROUND));
        assertThat(said.values().stream().flatMap(List::stream)).containsExactlyInAnyOrder(Field.values());
        List<String> rows = rows();
        said.forEach((name, fields) -> assertThat(fields)
                .allSatisfy(field -> assertThat(rows)
                        .contains(row(name, field.level().word(), plain(field.weight()), plain(field.lengthShare())))));
    }

    @Test
    void theReadingsWeighAsIsSaid() throws IOException {
        assertThat(weights())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Reading.Way.values())
                        .map(Reading.Way::weight)
                        .map(MethodNotesTest::plain)
                        .toList());
    }

    @Test
    void theKindsCountAsIsSaidForEachIntent() throws IOException {
        var said = Map.of(
                Intent.NAME, "a name or a few words",
                Intent.VERSUS, "*A vs B*",
                Intent.CHOOSING, "*which*, *choose* …",
                Intent.SENTENCE, "a sentence");
        var order = List.of(
                Group.SERVICE,
                Group.SCENARIO,
                Group.COMPARISON,
                Group.DECISION,
                Group.PATTERN,
                Group.TOPIC,
                Group.SECTION);
        List<String> rows = rows();
        said.forEach((intent, wording) -> assertThat(rows)
                .contains("| " + wording + " | "
                        + order.stream()
                                .map(intent::factor)
                                .map(MethodNotesTest::plain)
                                .collect(Collectors.joining(" | "))
                        + " |"));
    }

    @Test
    void theClassesStandInTheirOrder() throws IOException {
        var names = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\d\\. `\\w+`: .*"))
                .map(line -> line.replaceFirst("^\\d\\. `(\\w+)`.*", "$1"))
                .toList();
        assertThat(names)
                .isEqualTo(Arrays.stream(HitClass.values()).map(HitClass::word).toList());
    }

    /** The second column of the table of readings. */
    private static List<String> weights() throws IOException {
        return rows().stream()
                .dropWhile(row -> !row.startsWith("| reading "))
                .skip(2)
                .takeWhile(row -> !row.startsWith("| the query is "))
                .flatMap(row -> Arrays.stream(row.split(" \\| ", -1)[1].split(", ", -1)))
                .toList();
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
