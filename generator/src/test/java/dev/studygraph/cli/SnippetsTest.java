package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.vault.ConfigurationReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the documentation tells somebody to type: every command is one that the program takes, every file it names is there. Pages that
 * are followed from top to bottom have a test of their own, {@link DocumentationTest}; recipes for hosts are run by {@code PublishingTest}.
 */
class SnippetsTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```(\\w*)(?: (\\S+))?\\n(.*?)^ *```$");
    private static final Pattern SPAN = Pattern.compile("(?<!`)`([^`\\n]+)`(?!`)");
    private static final Pattern COMMAND = Pattern.compile(
            "^(?:\\$ )?(?:\\./studygraph|studygraph|java -jar studygraph\\.jar) (.+?)(?: +#.*| \\\\?\\|.*)?$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private record Command(String page, String words) {}

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve("docs"))) {
            for (Path file : Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")
                                    .map(REPOSITORY::resolve),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList()) {
                pages.put(REPOSITORY.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static List<Command> commands() throws IOException {
        List<Command> commands = new ArrayList<>();
        Map<String, String> pages = pages();
        pages.remove("docs/commands.md"); // printed by the program itself
        pages.forEach((page, text) -> {
            FENCE.matcher(text)
                    .results()
                    .flatMap(fence -> fence.group(3).lines())
                    .forEach(line -> add(commands, page, line));
            SPAN.matcher(FENCE.matcher(text).replaceAll(""))
                    .results()
                    .forEach(span -> add(commands, page, span.group(1)));
        });
        return commands;
    }

    private static void add(List<Command> commands, String page, String line) {
        Matcher command = COMMAND.matcher(line);
        if (command.find()) {
            commands.add(new Command(page, command.group(1)));
        }
    }

    @Test
    void everyCommandIsOneThatTheProgramTakes() throws IOException {
        List<Command> commands = commands();
        assertThat(commands).hasSizeGreaterThan(40);
        assertThat(commands).allSatisfy(command -> {
            // whoever asks for help may leave out what is required, as prose does, but cannot ask for what is not there
            String[] words = words(command.words() + " --help");
            assertThatCode(() -> Main.commandLine(silent(), words).parseArgs(words))
                    .as("%s: %s", command.page(), command.words())
                    .doesNotThrowAnyException();
        });
    }

    private static String[] words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    private static Shell silent() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return new Shell(REPOSITORY, nowhere, nowhere, Optional.empty(), false, false);
    }

    @Test
    void everyConfigurationThatIsShownIsRead() throws IOException {
        List<String> shown = pages().entrySet().stream()
                .filter(page -> !page.getKey().startsWith("docs/diagnostics/")) // these are wrong on purpose
                .flatMap(page -> FENCE.matcher(page.getValue()).results())
                .filter(fence -> fence.group(1).equals("yaml"))
                .map(fence -> fence.group(3))
                .filter(text -> !text.startsWith("---"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(2).allSatisfy(text -> {
            Diagnostics diagnostics = new Diagnostics();
            ConfigurationReader.read(text, diagnostics);
            assertThat(diagnostics.sorted()).as(text).isEmpty();
        });
    }

    @Test
    void editorsStartTheServerAsTheyAreTold() throws IOException {
        String page = Files.readString(REPOSITORY.resolve("docs/editors.md"));
        assertThat(fence(page, "lua")).contains("cmd = { 'studygraph', 'lsp' }");
        assertThat(fence(page, "toml"))
                .contains("[language-server.studygraph]", "command = \"studygraph\"", "args = [\"lsp\"]");
        assertThat(fence(page, "js")).contains("{ command: 'studygraph', args: ['lsp'] }");
        var extension = new ObjectMapper().readTree(fence(page, "json"));
        assertThat(page).contains(extension.get("main").asText().replace("./", "`") + "`");
        assertThatCode(() -> Main.commandLine(silent(), "lsp").parseArgs("lsp")).doesNotThrowAnyException();
    }

    private static String fence(String page, String language) {
        return FENCE.matcher(page)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(3))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySlotAndFileOfTheThemeIsWhereItIsSaidToBe() throws IOException {
        String page = Files.readString(REPOSITORY.resolve("docs/templates.md"));
        Path theme = REPOSITORY.resolve("templates");
        var named = new TreeSet<String>();
        SPAN.matcher(FENCE.matcher(page).replaceAll(""))
                .results()
                .map(span -> span.group(1))
                .filter(name -> name.matches("(?:layout|pages|partials|messages|assets|slots)/\\S*"))
                .forEach(named::add);
        // what is for the reader to write
        named.remove("assets/css/own.css");
        assertThat(named)
                .hasSizeGreaterThan(12)
                .allSatisfy(name -> assertThat(theme.resolve(name)).exists());
        assertThat(named)
                .containsAll(Golden.names(theme.resolve("slots")).stream()
                        .map(slot -> "slots/" + slot)
                        .toList());
        String tokens = Files.readString(theme.resolve("assets/css/tokens.css"));
        Pattern.compile("--[a-z-]+(?=:)")
                .matcher(fence(page, "css"))
                .results()
                .forEach(variable -> assertThat(tokens).contains(variable.group() + ":"));
    }
}
