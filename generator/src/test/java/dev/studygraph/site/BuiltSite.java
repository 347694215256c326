package dev.studygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.cli.Golden;
import dev.studygraph.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites built once for all tests that look at whole sites: that of the first vault, and the golden ones. */
final class BuiltSite {
    /** One page of each kind of the site of the first vault. */
    static final List<String> KINDS = List.of(
            "index.html",
            "services/index.html",
            "services/aws-glue.html",
            "scenarios/index.html",
            "comparisons/redshift-vs-athena-vs-glue.html",
            "compare/amazon-athena-vs-amazon-redshift.html",
            "compare.html",
            "decisions/index.html",
            "decisions/redshift-athena-or-glue.html",
            "decisions/redshift-athena-or-glue/do-you-need-a-persistent-warehouse.html",
            "decisions/redshift-athena-or-glue/amazon-athena.html",
            "patterns/index.html",
            "topics/etl-and-elt.html",
            "find.html",
            "glossary.html",
            "triggers.html",
            "hardest-pairs.html",
            "health.html",
            "style.html",
            "search.html",
            "practice.html",
            "path.html",
            "graph.html",
            "cheatsheet.html",
            "tags/glue.html",
            "patterns/lakehouse.html",
            "404.html");

    static final Path GOLDEN = Path.of("src/test/resources/sites");
    /** Each of the processes that share the tests has a folder of its own. */
    private static final Path FOLDER = Path.of("target/sites", System.getProperty("studygraph.process", "1"))
            .toAbsolutePath();

    private static final Map<String, Path> BUILT = new TreeMap<>();

    private BuiltSite() {}

    /** The names of all sites: {@code content}, then the golden ones. */
    static List<String> names() {
        return Stream.concat(Stream.of("content"), golden().stream()).toList();
    }

    static List<String> golden() {
        try (Stream<Path> below = Files.list(GOLDEN)) {
            return below.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a site, which is built if it has not been yet. */
    static synchronized Path of(String name) {
        return BUILT.computeIfAbsent(name, BuiltSite::build);
    }

    /** The paths of a site's pages. */
    static List<String> pages(Path site) throws IOException {
        return Golden.names(site).stream()
                .filter(name -> name.endsWith(".html"))
                .toList();
    }

    private static Path build(String name) {
        Path vault = name.equals("content") ? Path.of("../content") : GOLDEN.resolve(name + "/vault");
        Path output = FOLDER.resolve(name);
        Run run = Run.in(
                Path.of("").toAbsolutePath(), "build", vault.toString(), "--output", output.toString(), "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        return output;
    }
}
