package dev.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.studygraph.page.SearchDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Own queries over the vault of this repository, answered by the script that answers readers.
 *
 * <p>The first, third … of the own, the harder, the pressed and the seventh queries are the half that weights may be tuned on; docs/benchmarks.md says how far the others and those of the
 * other files were kept apart. {@code levels.tsv} records what was reached; a kind that falls below fails.
 */
class RelevanceTest {

    private static final Path RESOURCES = Path.of("src/test/resources/relevance");
    private static final Path SCRIPTS = Path.of("../templates/assets/js");

    private static final String OWN = "queries";
    /** Sets of which one half was never read. */
    private static final List<String> HALVED = List.of("harder", "pressed", "seventh");

    private static final List<String> HALVES = List.of("tuned", "other");
    private static final List<String> SETS = List.of(
            OWN,
            "fresh",
            "students",
            "unseen",
            "newcomers",
            "examinees",
            "terse",
            "harder",
            "pressed",
            "seventh",
            "eighth",
            "odd");

    private static final Map<String, Figures> REACHED = new LinkedHashMap<>();
    private static final Map<String, String> ADDRESSES = new LinkedHashMap<>();

    @BeforeAll
    static void ask(@TempDir Path site) throws IOException, InterruptedException {
        String node =
                Optional.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH")).orElse("node");
        assumeTrue(runs(node), "Node answers the queries");
        for (IndexFile file : PublishedContent.index()) {
            Path target = site.resolve(file.name());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        }
        Map<String, List<String>> answers = answers(node, site);
        for (String set : SETS) {
            take(answers.getOrDefault(set, List.of()), set);
        }
        REACHED.remove("odd odd");
    }

    @Test
    void noKindOfQueryFallsBelowItsRecordedLevel() throws IOException {
        REACHED.forEach((name, figures) -> System.out.println("relevance " + name + ": " + figures));

        List<String> levels = rows(RESOURCES.resolve("levels.tsv"));
        assertThat(levels).hasSameSizeAs(REACHED.keySet());
        for (String level : levels) {
            String[] cells = level.split("\t", -1);
            Figures figures = Optional.ofNullable(REACHED.get(cells[0])).orElseThrow();
            assertThat(figures.asRow(cells[0])).as("recorded: %s", level).satisfies(row -> {
                assertThat(figures.first()).isGreaterThanOrEqualTo(Double.parseDouble(cells[1]));
                assertThat(figures.firstThree()).isGreaterThanOrEqualTo(Double.parseDouble(cells[2]));
                assertThat(figures.reciprocal()).isGreaterThanOrEqualTo(Double.parseDouble(cells[3]));
            });
        }
    }

    @Test
    void theTerminalGivesTheSameHitsInTheSameOrderAsTheBrowser() {
        Search search = Search.of(PublishedContent.plan().documents(), PublishedContent.settings());
        List<String> different = new ArrayList<>();
        ADDRESSES.forEach((query, inTheBrowser) -> {
            String inTheTerminal = search.find(query).hits().stream()
                    .limit(10)
                    .map(hit -> addressOf(hit.document()))
                    .collect(Collectors.joining(" "));
            if (!inTheTerminal.equals(inTheBrowser)) {
                different.add(query + "\nbrowser:  " + inTheBrowser + "\nterminal: " + inTheTerminal);
            }
        });
        assertThat(ADDRESSES).hasSizeGreaterThan(600);
        assertThat(different).isEmpty();
    }

    private static String addressOf(SearchDocument document) {
        return document.path().url() + (document.isSection() ? "#" + document.fragment() : "");
    }

    @Test
    void thereAreEnoughQueriesOfEachKind() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String row : rows(fileOf(OWN))) {
            counts.merge(row.split("\t", -1)[0], 1, Integer::sum);
        }
        assertThat(counts).containsOnlyKeys("keyword", "name", "paraphrase", "prefix", "typo");
        assertThat(counts.values()).allMatch(count -> count >= 20);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(200);
    }

    /** The lines that {@code ask.js} says of each set of queries. */
    private static Map<String, List<String>> answers(String node, Path site) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(node, RESOURCES.resolve("ask.js").toString(), SCRIPTS.toString(), site.toString()));
        SETS.forEach(set -> command.add(fileOf(set).toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> {
                    String[] said = line.split("\t", 2);
                    answers.computeIfAbsent(said[0], set -> new ArrayList<>()).add(said[1]);
                });
        assertThat(process.waitFor()).isZero();
        return answers;
    }

    private static Path fileOf(String set) {
        return RESOURCES.resolve(set + ".tsv");
    }

    private static void take(List<String> answers, String set) throws IOException {
        assertThat(answers).hasSameSizeAs(rows(fileOf(set)));
        for (int i = 0; i < answers.size(); i++) {
            String[] cells = answers.get(i).split("\t", -1);
            String name = cells[0] + " " + part(set, i);
            ADDRESSES.put(cells[1], cells[4]);
            REACHED.computeIfAbsent(name, same -> new Figures(new ArrayList<>()))
                    .places()
                    .add(Integer.valueOf(cells[2]));
        }
    }

    /** The set, or which half of it a query belongs to. */
    private static String part(String set, int query) {
        String half = HALVES.get(query % 2);
        if (set.equals(OWN)) {
            return half;
        }
        return HALVED.contains(set) ? set + " " + half : set;
    }

    private static boolean runs(String node) throws InterruptedException {
        try {
            return new ProcessBuilder(node, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** How well one kind of query does: places of the first expected hit, 0 where none was among the first ten. */
    private record Figures(List<Integer> places) {

        double first() {
            return share(1);
        }

        double firstThree() {
            return share(3);
        }

        double reciprocal() {
            return places.stream()
                    .mapToDouble(place -> place == 0 ? 0 : 1.0 / place)
                    .average()
                    .orElse(0);
        }

        private double share(int most) {
            return (double) places.stream()
                            .filter(place -> place > 0 && place <= most)
                            .count()
                    / places.size();
        }

        String asRow(String name) {
            return String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f", name, first(), firstThree(), reciprocal());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d queries, success@1 %.3f, success@3 %.3f, MRR %.3f",
                    places.size(),
                    first(),
                    firstThree(),
                    reciprocal());
        }
    }
}
