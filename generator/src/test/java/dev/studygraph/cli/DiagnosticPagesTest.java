package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Code;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of diagnostic has a page in {@code docs/diagnostics/} with an example; what the page says the program prints for it, it
 * prints, and nothing else.
 */
class DiagnosticPagesTest {
    private static final Path PAGES = Path.of("../docs/diagnostics");
    private static final Pattern FILE = Pattern.compile("(?ms)^(`{3,4})(\\w+) (\\S+)\\n(.*?\\n)\\1$");
    private static final Pattern PRINTED = Pattern.compile("(?ms)^```text\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Code.class)
    void theExampleOfItsPageIsReportedAsThePageSays(Code code) throws IOException {
        Path page = PAGES.resolve(code.id() + ".md");
        String text = Files.readString(page);
        assertThat(text).startsWith("# `" + code.id() + "`\n\n*" + severity(code) + ".* ");
        Matcher file = FILE.matcher(text);
        int files = 0;
        for (; file.find(); files++) {
            write(file.group(2), folder.resolve(file.group(3)), file.group(4));
        }
        assertThat(files).isPositive();

        String printed = printed();

        assertThat(printed).contains("[" + code.id() + "]");
        Matcher block = PRINTED.matcher(text);
        assertThat(block.find()).isTrue();
        Golden.expect(page, text.substring(0, block.start(1)) + printed + text.substring(block.end(1)));
    }

    @Test
    void thePagesAreListedAndNoneIsOfACodeThatIsNot() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("README.md"),
                                    Arrays.stream(Code.values()).map(code -> code.id() + ".md"))
                            .toList());
        }
        var list = new StringBuilder("""
                # What Studygraph reports

                An error stops publishing, a warning does with `--strict`, a remark never; `check` shows them all.
                Each is reported once per cause, with all its places.

                | code | severity | what it means |
                |---|---|---|
                """);
        for (Code code : Code.values()) {
            String text = Files.readString(PAGES.resolve(code.id() + ".md"));
            String meaning = text.substring(text.indexOf(".* ") + 3, text.indexOf("\n\n## "))
                    .replace('\n', ' ');
            list.append("| [`%s`](%s.md) | %s | %s |\n"
                    .formatted(code.id(), code.id(), severity(code).toLowerCase(Locale.ROOT), firstSentence(meaning)));
        }
        Golden.expect(PAGES.resolve("README.md"), list.toString());
    }

    private String printed() {
        String[] templates = Files.isDirectory(folder.resolve("templates"))
                ? new String[] {"--templates", "templates"}
                : new String[0];
        String[] arguments = Stream.concat(Stream.of("check", ".", "--quiet"), Arrays.stream(templates))
                .toArray(String[]::new);
        return Run.in(folder, arguments).err();
    }

    private static void write(String kind, Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        if (kind.equals("link")) {
            Files.createSymbolicLink(file, Path.of(text.strip()));
        } else {
            Charset charset = kind.equals("latin1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            Files.write(file, text.getBytes(charset));
        }
    }

    private static String severity(Code code) {
        return switch (code.severity()) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NOTE -> "Remark";
        };
    }

    private static String firstSentence(String text) {
        return Arrays.stream(text.split("(?<=\\.) ", -1)).limit(1).collect(Collectors.joining());
    }
}
