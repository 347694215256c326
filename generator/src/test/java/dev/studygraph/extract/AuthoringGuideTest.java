package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the authoring guide are written from the examples that {@link SpecTest} runs; {@code -Dgolden=accept} writes them anew. */
class AuthoringGuideTest {
    private static final Path SPEC = Path.of("src/test/resources/spec");
    private static final Path GUIDE = Path.of("../docs/authoring");
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

    static List<Path> chapters() throws IOException {
        try (Stream<Path> files = Files.list(SPEC)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void aChapterShowsWhatTheExamplesProve(Path spec) throws IOException {
        Path page = GUIDE.resolve(spec.getFileName());
        String text = page(spec);
        if (ACCEPT) {
            Files.createDirectories(GUIDE);
            Files.writeString(page, text);
        } else {
            assertThat(Files.readString(page)).isEqualTo(text);
        }
    }

    private static String page(Path spec) throws IOException {
        String source = Files.readString(spec);
        var page = new StringBuilder("---\nextract: false\n---\n");
        int from = 0;
        for (SpecExample example : SpecExample.in(SPEC)) {
            if (example.file().equals(spec)) {
                int opening = source.lastIndexOf('\n', example.bodyStart() - 2) + 1;
                page.append(source, from, opening).append(shown(example));
                from = source.indexOf('\n', example.bodyEnd()) + 1;
            }
        }
        return page.append(source.substring(from)).toString().replaceFirst("<!-- not shown: [^>]* -->\n", "");
    }

    private static String shown(SpecExample example) {
        String title = example.title();
        var text = new StringBuilder(
                "**" + title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1) + "**\n\n");
        example.notes()
                .forEach((path, note) ->
                        fence(text, "markdown", example.notes().size() > 1 ? "<!-- " + path + " -->\n" + note : note));
        if (example.statements().isEmpty()) {
            text.append("Nothing is read here; it stays prose.\n");
        } else {
            text.append("What is understood, line by line:\n\n");
            fence(text, "text", example.statements());
        }
        if (!example.diagnostics().isEmpty()) {
            text.append("\nWhat is reported:\n\n");
            fence(text, "text", example.diagnostics());
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void fence(StringBuilder text, String language, String content) {
        int longest = Arrays.stream(content.split("[^`]+", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String marks = "`".repeat(Math.max(3, longest + 1));
        text.append(marks)
                .append(language)
                .append('\n')
                .append(content.stripTrailing())
                .append('\n')
                .append(marks)
                .append("\n\n");
    }
}
