package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual of how notes are understood: each of its examples must read as it says. {@code -Dgolden=accept} rewrites them. */
class SpecTest {
    private static final Path FOLDER = Path.of("src/test/resources/spec");
    private static final Extractor EXTRACTOR = new Extractor();
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

    static List<SpecExample> examples() throws IOException {
        return SpecExample.in(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAsTheManualSays(SpecExample example) throws IOException {
        var notes = example.notes().entrySet().stream().map(SpecTest::note).toList();
        var hidden = example.hidden();
        var statements = notes.stream()
                .flatMap(note -> EXTRACTOR.extract(note, Configuration.DEFAULT).stream())
                .filter(statement -> !hidden.contains(statement.origin().rule()))
                .map(statement -> StatementPrinter.print(statement) + "\n")
                .collect(Collectors.joining());
        var diagnostics = notes.stream()
                .flatMap(note -> note.diagnostics().stream())
                .map(SpecTest::print)
                .collect(Collectors.joining());
        if (ACCEPT) {
            accept(example, statements, diagnostics);
        } else {
            assertThat(statements).isEqualTo(example.statements());
            assertThat(diagnostics).isEqualTo(example.diagnostics());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aNoteThatIsCutShortSomewhereIsReadAllTheSame(SpecExample example) {
        cutShort(example, 5);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("examples")
    void aNoteThatIsCutShortAnywhereIsReadAllTheSame(SpecExample example) {
        cutShort(example, 1);
    }

    private static void cutShort(SpecExample example, int step) {
        example.notes().forEach((path, text) -> {
            for (int end = 0; end < text.length(); end += step) {
                var note = note(Map.entry(path, text.substring(0, end)));
                assertThat(EXTRACTOR.extract(note, Configuration.DEFAULT)).isNotEmpty();
            }
        });
    }

    @Test
    void theManualHasExamplesOfEveryRule() throws IOException {
        var examples = examples();
        assertThat(examples).hasSizeGreaterThan(60);
        var shown = examples.stream()
                .flatMap(example -> example.statements().lines())
                .filter(line -> line.matches("\\d+ \\S+ .*"))
                .map(line -> line.split(" ", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        // a drawn table is read by the rules about tables, so its own id stands nowhere
        var rules = new TreeSet<>(Extractor.ruleIds());
        rules.remove("box-table");
        assertThat(shown).isEqualTo(rules);
    }

    private static Note note(Map.Entry<String, String> file) {
        var bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        return new NoteReader(Configuration.DEFAULT).read(NoteFile.of(file.getKey(), bytes));
    }

    private static String print(Diagnostic diagnostic) {
        return diagnostic.place() + ": " + diagnostic.message() + " ["
                + diagnostic.code().id() + "]\n";
    }

    /** Replaces what an example expects; places are read again, since earlier examples may have grown. */
    private static void accept(SpecExample example, String statements, String diagnostics) throws IOException {
        var now = examples().stream()
                .filter(other -> other.toString().equals(example.toString()))
                .findFirst()
                .orElseThrow();
        Files.writeString(example.file(), now.withExpected(Files.readString(example.file()), statements, diagnostics));
    }
}
