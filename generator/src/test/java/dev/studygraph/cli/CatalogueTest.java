package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue from which JBang runs the program names the program as Maven does. */
class CatalogueTest {
    @Test
    void theEntryNamesTheArtifactAndItsEntry() throws IOException {
        JsonNode entry = new ObjectMapper()
                .readTree(Path.of("../jbang-catalog.json").toFile())
                .at("/aliases/studygraph");
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
        assertThat(entry.get("script-ref").asText()).isEqualTo("dev.studygraph:studygraph-generator:" + version);
        assertThat(entry.get("main").asText()).isEqualTo(Main.class.getName());
        assertThat(entry.get("java").asText()).isEqualTo("17+");
    }
}
