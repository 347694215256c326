package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --format sarif} writes, held against the schema of SARIF 2.1.0. */
class SarifTest {
    private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

    @TempDir
    private Path folder;

    @Test
    void aReportWithManyKindsOfMistakesIsWhatTheSchemaPromises() throws IOException {
        write("studygraph.yml", "titel: x\n");
        write("tiefer/größe 1%.md", "---\ntitle: a: b\n---\n[[Nowhere]] ![x](y.png) [z](javascript:1)\n");
        write("leer.md", "");
        String sarif = sarif();
        assertThat(sarif).contains("tiefer/gr%C3%B6%C3%9Fe%201%25.md", "configuration-key-unknown", "link-unsafe");
        assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aReportWithoutMistakesIsToo() throws IOException {
        write("a.md", "# A\n\nSee [[b]].\n");
        write("b.md", "# B\n\nSee [[a]].\n");
        assertThat(schema().validate(sarif(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() throws IOException {
        assertThat(schema().validate("{\"version\":\"2.1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aPageThatIsMissingInManyPlacesIsOneResultWithAllOfThem() throws IOException {
        for (int i = 0; i < 52; i++) {
            write("n%02d.md".formatted(i), "# Note %d\n\nSee [[Nowhere]] and [[n00]].\n".formatted(i));
        }
        String sarif = sarif();
        assertThat(count(sarif, "\"ruleId\"")).isEqualTo(1);
        assertThat(count(sarif, "\"startLine\"")).isEqualTo(52);
        assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
        String json =
                Run.in(folder, "check", ".", "--quiet", "--format", "json").out();
        assertThat(count(json, "\"code\"")).isEqualTo(1);
        assertThat(count(json, "\"line\"")).isEqualTo(52);
        String text = Run.in(folder, "check", ".", "--quiet").err();
        assertThat(count(text, "link-target-missing")).isEqualTo(1);
        assertThat(text).contains("also at n08.md:3:5\n", "also at 43 more places\n");
    }

    private String sarif() {
        return Run.in(folder, "check", ".", "--quiet", "--format", "sarif").out();
    }

    private static long count(String text, String wanted) {
        return Pattern.compile(Pattern.quote(wanted)).matcher(text).results().count();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = Objects.requireNonNull(SarifTest.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
