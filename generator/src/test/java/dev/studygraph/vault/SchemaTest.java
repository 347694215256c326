package dev.studygraph.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.studygraph.cli.Golden;
import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas with which editors complete and check, beside the readers that decide. */
class SchemaTest {
    private static final Path FOLDER = Path.of("../docs/schema");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> configurations() throws IOException {
        return Stream.of(
                        Path.of("../content"),
                        Path.of("../docs/examples"),
                        Path.of("src/main/resources"),
                        Path.of("src/test/resources/sites"))
                .flatMap(SchemaTest::below)
                .filter(file -> file.getFileName().toString().equals(ConfigurationReader.FILE));
    }

    static Stream<Path> notes() {
        return Stream.of(Path.of("../content"), Path.of("../docs/examples"), Path.of("src/main/resources"))
                .flatMap(SchemaTest::below)
                .filter(file -> file.toString().endsWith(".md"));
    }

    @Test
    void theSchemaKnowsTheKeysThatTheReaderKnows() throws IOException {
        JsonNode properties =
                JSON.readTree(FOLDER.resolve("studygraph.schema.json").toFile()).get("properties");
        assertThat(names(properties)).isEqualTo(new TreeSet<>(ConfigurationReader.KEYS));
        assertThat(names(properties.at("/checks/properties")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void configurationsThatAreRightPassTheSchema(Path file) throws IOException {
        assertThat(schema("studygraph.schema.json")
                        .validate(tree(Files.readString(file).replace("{title}", "x"))))
                .isEmpty();
    }

    @Test
    void thereAreConfigurationsAndNotesToTry() throws IOException {
        assertThat(configurations()).hasSizeGreaterThan(4);
        assertThat(notes()).hasSizeGreaterThan(40);
    }

    /** What one of the two refuses, the other refuses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: x",
                "language: not a language",
                "base-url: ftp://example.org",
                "base-url: https://example.org/?x",
                "prefixes: {a: b}",
                "kinds: {servce: x}",
                "kinds: {service: {one: a, two: b}}",
                "kinds: service",
                "criteria: {Cost: {alias: x}}",
                "criteria: [Cost]",
                "synonyms: [a]",
                "rules: {C1: maybe}",
                "checks: {orphans: false}",
                "checks: {orphan: 1}",
                "exam: [{title: x}]",
                "exam: {id: x, domains: [{id: 1, weight: 101}]}",
                "exam: {id: x, domains: [{id: 1, tasks: [{title: t}]}]}",
                "html: maybe",
                "limits: {nesting: 0}",
                "limits: {nesting: many}",
                "limits: {depth: 3}",
                "fields: [price]",
                "fields: {price: [a]}",
                "relations: [next-to]",
                "relations: {next-to: [a]}",
                "relations: {next-to: {label: a, back: b}}",
                "relations: {Next_to: a}",
                "relations: {requires: a}",
                "templates: [a]",
                "title: {a: b}",
                "- a"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String text) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ConfigurationReader.read(text + "\n", diagnostics);
        assertThat(diagnostics.sorted()).as("the reader").isNotEmpty();
        assertThat(schema("studygraph.schema.json").validate(tree(text)))
                .as("the schema")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title: 7",
                "prefixes: AWS",
                "kinds: {service: {many: Techniques}}",
                "criteria: {Cost: {question: How dear?, aliases: Price, values: {low: cheap}}}",
                "exam: {id: 7, domains: {id: 1, tasks: A task}}",
                "html:",
                "limits: {embed-characters: 0}",
                "relations: {next-to: {label: Next to}, 隣: 隣, goes-with:}",
                "exclude: [a/**]"
            })
    void whatTheReaderTakesTheSchemaTakes(String text) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ConfigurationReader.read(text + "\n", diagnostics);
        assertThat(diagnostics.sorted()).as("the reader").isEmpty();
        assertThat(schema("studygraph.schema.json").validate(tree(text)))
                .as("the schema")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void frontMatterOfNotesPassesItsSchema(Path note) throws IOException {
        String text = Files.readString(note);
        if (text.startsWith("---\n")) {
            String front = text.substring(4, text.indexOf("\n---\n"));
            assertThat(schema("front-matter.schema.json").validate(tree(front))).isEmpty();
        }
    }

    /** The page of the documentation is written from the schema; {@code -Dgolden=accept} writes it anew. */
    @Test
    void theReferenceIsWhatTheSchemasSay() throws IOException {
        StringBuilder text = new StringBuilder("""
                <!-- written from docs/schema/ by SchemaTest; do not edit -->
                # What can be configured

                `studygraph.yml` lies at the root of the vault; every key may be left out. A list of one may be written without brackets. What is wrong
                in it is reported with its line, and unknown keys get "did you mean". Editors with a YAML language server complete and check while
                you type with this as the first line, followed by the path of the file in your copy of the program:

                ```yaml
                # yaml-language-server: $schema=docs/schema/studygraph.schema.json
                ```

                `studygraph init` writes a file with every key, explained.

                ## `studygraph.yml`

                """);
        keys("studygraph.schema.json", text);
        text.append(
                "\n## Front matter\n\nThe block between `---` at the top of a note. Notes need none; keys of other programs are left alone.\n\n");
        keys("front-matter.schema.json", text);
        Golden.expect(Path.of("../docs/configuration.md"), text.toString());
    }

    private static void keys(String schema, StringBuilder text) throws IOException {
        text.append("| key | |\n|---|---|\n");
        keys("", JSON.readTree(FOLDER.resolve(schema).toFile()).get("properties"), text);
    }

    private static void keys(String before, JsonNode properties, StringBuilder text) {
        for (var property : properties.properties()) {
            JsonNode schema = property.getValue();
            String choices =
                    schema.has("enum") ? " One of " + String.join(", ", choices(schema.get("enum"))) + "." : "";
            text.append("| `").append(before).append(property.getKey()).append("` | ");
            text.append(schema.path("description").asText()).append(choices).append(" |\n");
            if (property.getKey().equals("limits")) {
                keys("limits: ", schema.get("properties"), text);
            }
        }
    }

    private static List<String> choices(JsonNode values) {
        List<String> choices = new ArrayList<>();
        values.forEach(value -> {
            if (!value.isNull()) {
                choices.add("`" + value.asText() + "`");
            }
        });
        return choices;
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(FOLDER.resolve(name)));
    }

    private static JsonNode tree(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
