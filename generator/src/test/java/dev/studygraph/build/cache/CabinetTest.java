package dev.studygraph.build.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CabinetTest {
    @TempDir
    private Path folder;

    private record Lines(List<String> texts, List<List<String>> more) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_000, 40_000})
    void keepsValuesOfAnySize(int lines) {
        var random = new Random(lines);
        List<String> texts = random.ints(lines)
                .mapToObj(number -> "line " + number % 1_000 + (number % 7 == 0 ? " ö日" : ""))
                .toList();
        var value = new Lines(texts, List.of(texts, List.of("end")));
        var cabinet = new Cabinet(folder);
        cabinet.write("lines", "key", value, Lines.class);
        assertThat(cabinet.read("lines", "key", Lines.class)).contains(value);
        assertThat(cabinet.read("lines", "other key", Lines.class)).isEmpty();
        assertThat(cabinet.remarks()).isEmpty();
    }

    @Test
    void aByteThatIsAnotherIsNoticed() throws IOException {
        var cabinet = new Cabinet(folder);
        cabinet.write("lines", "key", new Lines(List.of("a".repeat(200_000)), List.of()), Lines.class);
        byte[] bytes = Files.readAllBytes(folder.resolve("lines"));
        bytes[100_000]++;
        Files.write(folder.resolve("lines"), bytes);
        assertThat(cabinet.read("lines", "key", Lines.class)).isEmpty();
        assertThat(cabinet.remarks()).singleElement().asString().contains("is damaged");
    }

    @Test
    void whatCannotBeWrittenIsRemarkedUpon() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        var cabinet = new Cabinet(folder.resolve("file"));
        cabinet.write("lines", "key", new Lines(List.of(), List.of()), Lines.class);
        assertThat(cabinet.remarks()).singleElement().asString().contains("cannot be written");
    }
}
