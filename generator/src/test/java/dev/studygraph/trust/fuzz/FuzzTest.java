package dev.studygraph.trust.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing found once stays mended; and text that is near to what people write, or far from it, is read. */
class FuzzTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");
    private static final long SEED = 20261125;

    /** Pieces that mean something somewhere; what lies between them is up to chance. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "  ",
            "\t",
            "- ",
            "1. ",
            "# ",
            "## ",
            "> ",
            "| ",
            "|---|",
            "```",
            "~~~",
            "[[",
            "]]",
            "![[",
            "](",
            "**",
            "==",
            "%%",
            "$$",
            "$",
            "^b",
            "[^1]",
            "[^1]: ",
            "<div>",
            "</div>",
            "<details>",
            "<!--",
            "-->",
            " vs ",
            " → ",
            " -->|yes| ",
            "{which?}",
            "Yes",
            "No",
            "Glue",
            "EMR",
            "Use when",
            "(",
            ")",
            ":",
            ": ",
            "&a ",
            "*a",
            "{",
            "}",
            ",",
            "aliases",
            "parts",
            "criteria",
            "values",
            "exam",
            "\"",
            "'",
            "\\",
            "┌──┬──┐",
            "│",
            "\u202E",
            "\u0000",
            "\uD83D",
            "é",
            "İ",
            "ß",
            "ﬁ",
            "\r",
            "---",
            "—",
            "a\u0301",
            "•");

    @ParameterizedTest
    @EnumSource
    void whatWasFoundOnceIsRead(FuzzTarget target) throws IOException {
        Path found = FOUND.resolve(target.name().toLowerCase(Locale.ROOT));
        List<Path> inputs = new ArrayList<>();
        if (Files.isDirectory(found)) {
            try (Stream<Path> files = Files.list(found)) {
                files.sorted().forEach(inputs::add);
            }
        }
        for (Path input : inputs) {
            String text = new String(Files.readAllBytes(input), StandardCharsets.UTF_8);
            assertThatCode(() -> target.take(text)).as(input.toString()).doesNotThrowAnyException();
        }
        invent(target, 100);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void muchThatNobodyWouldWriteIsRead(FuzzTarget target) {
        invent(target, 100_000);
    }

    private static void invent(FuzzTarget target, int rounds) {
        var random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                if (random.nextInt(6) == 0) {
                    text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x3000) : 32 + random.nextInt(95)));
                }
            }
            assertThatCode(() -> target.take(text.toString()))
                    .as("%s, round %d of seed %d: %s", target, round, SEED, text)
                    .doesNotThrowAnyException();
        }
    }
}
