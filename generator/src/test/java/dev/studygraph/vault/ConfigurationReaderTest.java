package dev.studygraph.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration says, and what is said about it. */
class ConfigurationReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Configuration read(String text) {
        return ConfigurationReader.read(text, diagnostics);
    }

    private List<String> faults() {
        return diagnostics.sorted().stream().map(ConfigurationReaderTest::line).toList();
    }

    private static String line(Diagnostic fault) {
        String hint = fault.hint().map(" — "::concat).orElse("");
        return fault.place() + ": " + fault.message() + hint + " ["
                + fault.code().id() + "]";
    }

    @Test
    void aVaultThatNamesNoLanguageSpeaksThatOfItsNotes() {
        assertThat(read("title: T\n").spokenAs("ko").language()).isEqualTo("ko");
        assertThat(read("title: T\n").spokenAs("").language()).isEqualTo("en");
        assertThat(read("language: de\n").spokenAs("ko").language()).isEqualTo("de");
    }

    @Test
    void theConfigurationOfTheContentReadsWithoutAWord() throws IOException {
        var configuration = read(Files.readString(Path.of("..", "content", ConfigurationReader.FILE)));
        assertThat(faults()).isEmpty();
        assertThat(configuration.exams()).isNotEmpty();
        assertThat(configuration.criteria()).isNotEmpty();
        assertThat(configuration.synonyms()).isNotEmpty();
    }

    @Test
    void kindsHaveAWordForOneAndForMany() {
        var kinds = read("kinds: {service: Category, topic: {one: Child, many: Children}}\n")
                .kinds();
        assertThat(kinds)
                .containsOnly(
                        Map.entry("service", "Category"),
                        Map.entry("service.plural", "Categories"),
                        Map.entry("topic", "Child"),
                        Map.entry("topic.plural", "Children"));
        assertThat(read("language: ja\nkinds: {service: 手法}\n").kinds()).containsEntry("service.plural", "手法");
        assertThat(faults()).isEmpty();
    }

    @Test
    void everyKeyIsRead() {
        var configuration = read("""
                title: T
                description: D
                language: pt-BR
                base-url: https://example.org/notes/
                prefixes: [Azure]
                kinds: {service: Technique}
                categories: [A, B]
                criteria:
                  Cost: {aliases: [Price], question: "How dear?", values: {low: [cheap]}}
                synonyms: {cheap: [cost]}
                rules: {C9: false}
                checks: {volatile-undated: false}
                exam:
                  id: X
                  as-of: 2026-11
                  domains:
                    - {id: "1", title: One, weight: 40, tasks: [{id: "1.1", title: First}, Second]}
                html: escape
                limits: {nesting: 10}
                exclude: drafts
                templates: theme
                """);
        assertThat(faults()).isEmpty();
        assertThat(configuration.language()).isEqualTo("pt-BR");
        assertThat(configuration.baseUrl()).contains("https://example.org/notes/");
        assertThat(configuration.kinds()).containsEntry("service", "Technique");
        assertThat(configuration.criteria())
                .containsEntry(
                        "Cost",
                        new Configuration.CriterionSettings(
                                List.of("Price"), Optional.of("How dear?"), Map.of("low", List.of("cheap"))));
        assertThat(configuration.rules()).containsEntry("C9", false);
        assertThat(configuration.exams().get(0).title()).isEqualTo("X");
        assertThat(configuration.exams().get(0).asOf()).contains("2026-11");
        assertThat(configuration.exams().get(0).domains().get(0).tasks())
                .extracting(Configuration.Task::title)
                .containsExactly("First", "Second");
        assertThat(configuration.html()).isEqualTo(HtmlPolicy.ESCAPE);
        assertThat(configuration.limits().nesting()).isEqualTo(10);
        assertThat(configuration.exclude()).containsExactly("drafts");
        assertThat(configuration.templates()).contains("theme");
    }

    @Test
    void anEmptyFileMeansTheDefaults() {
        assertThat(read("")).isEqualTo(Configuration.DEFAULT);
        assertThat(read("# nothing yet\n")).isEqualTo(Configuration.DEFAULT);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aMisspeltKeyIsNamedWithTheOneThatWasMeant() {
        read("title: T\nsynonims: {a: [b]}\nexam: [{id: X, retierd: '2026'}]\n");
        assertThat(faults())
                .containsExactly(
                        "studygraph.yml:2:1: studygraph.yml has no key 'synonims' — did you mean 'synonyms'?"
                                + " [configuration-key-unknown]",
                        "studygraph.yml:3:16: an exam has no key 'retierd' — did you mean 'retired'?"
                                + " [configuration-key-unknown]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title: [            | 1:9
                    'title: {a: b}'     | 1:8
                    - a                 | 1:1
                    just words          | 1:1
                    html: allow         | 1:7
                    limits: {nesting: x}| 1:19
                    limits: 5           | 1:9
                    exam: [{title: T}]  | 1:8
                    rules: {C9: maybe}  | 1:13
                    base-url: ftp://x   | 1:11
                    exclude: ['[']      | 1:11
                    'a: 1\\na: 2'       | 1:1
                    """)
    void whatIsInvalidIsReportedWhereItStands(String text, String place) {
        read(text.replace("\\n", "\n"));
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code().id()).isEqualTo("configuration-invalid"))
                .satisfies(fault -> assertThat(fault.place()).hasToString("studygraph.yml:" + place));
    }

    @Test
    void yamlMadeToHurtIsAFaultAndNotACrash() {
        read("[".repeat(100_000));
        read("- ".repeat(100_000));
        read("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n" + "d: [" + "*c,".repeat(100_000) + "*c]\n");
        read("a: &a [*a]\n");
        read("a: !!javax.script.ScriptEngineManager [x]\n");
        read("x".repeat(2_000_000));
        assertThat(diagnostics.sorted()).isNotEmpty();
    }
}
