package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContentGraphTest {
    private static final Path CONTENT = Path.of("../content");

    @Test
    void dump() throws Exception {
        var built = Vaults.onDisk(CONTENT).build();
        Files.writeString(Path.of("target/graph.txt"), GraphPrint.of(built.graph()));
        assertThat(built.diagnostics()).isEmpty();
    }
}
