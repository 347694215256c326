package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of docs/ that somebody follows step by step: files are written, commands run, and what they print is compared. A line
 * {@code …} stands for any number of lines, and {@code …} at the end of a line for the rest of it; {@code exit 1} is the status.
 */
class DocumentationTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void theTutorialLeadsWhereItSays() throws IOException {
        assertThat(follow("tutorial.md")).isGreaterThan(8);
        assertThat(folder.resolve("study/site/index.html")).content().contains("<title>What to use when</title>");
        assertThat(folder.resolve("study/site/services/message-queue.html"))
                .content()
                .contains("> Building block</p>");
    }

    @Test
    void theGuidesLeadWhereTheySay() throws IOException {
        assertThat(follow("howto.md")).isGreaterThan(9);
        assertThat(folder.resolve("cards.txt")).content().contains("#guid column:1");
        assertThat(folder.resolve("graph.ttl")).content().contains("skos:Concept");
        try (var assets = Files.list(folder.resolve("site/assets"))) {
            assertThat(assets.filter(file -> file.toString().endsWith(".css")))
                    .anySatisfy(style -> assertThat(style).content().contains("--accent: #8a3ffc"));
        }
    }

    /** Our own medicine; one page shows a text that is warned of. */
    @Test
    void theDocumentationIsAVaultOfItsOwn() {
        Run run = Run.in(folder, "build", DOCS.toAbsolutePath().normalize().toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().lines().filter(line -> line.contains("warning: ")))
                .as(run.err())
                .singleElement()
                .asString()
                .contains("text-direction-turned");
        assertThat(folder.resolve("site/topics")).isNotEmptyDirectory();
    }

    /** Writes the files of a page and runs its commands, from top to bottom; gives how many there were. */
    private int follow(String page) throws IOException {
        Matcher fence = FENCE.matcher(Files.readString(DOCS.resolve(page)));
        int commands = 0;
        while (fence.find()) {
            if (fence.group(1).equals("console")) {
                commands += run(fence.group(3));
            } else if (fence.group(2) != null) {
                Path file = folder.resolve(fence.group(2));
                Files.createDirectories(file.getParent());
                Files.writeString(file, fence.group(3));
            }
        }
        return commands;
    }

    @Test
    void theExampleInJavaCompilesAndBuildsASite() throws Exception {
        Matcher fence = FENCE.matcher(Files.readString(DOCS.resolve("library.md")));
        assertThat(fence.find()).isTrue();
        Path source = Files.writeString(folder.resolve("BuildsASite.java"), fence.group(3));
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("sqs.md"), "# SQS\n\nA queue. [[Nowhere]]\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(status).isZero();
        String said = said(vault);
        assertThat(said).contains("sqs.md:3:10: no note, alias or name is called 'Nowhere'", "Published");
        assertThat(folder.resolve("site/sitemap.xml")).exists();
    }

    private String said(Path vault) throws ReflectiveOperationException, IOException {
        PrintStream out = System.out;
        var bytes = new ByteArrayOutputStream();
        try (var classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            var main = classes.loadClass("BuildsASite").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object)
                    new String[] {vault.toString(), folder.resolve("site").toString()});
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Runs the commands of a block; gives how many there were. */
    private int run(String block) {
        String[] steps = block.split("(?m)^\\$ studygraph ", -1);
        for (int i = 1; i < steps.length; i++) {
            List<String> lines = steps[i].lines().toList();
            String command = lines.get(0);
            List<String> expected = new ArrayList<>(lines.subList(1, lines.size()));
            int status = expected.remove("exit 1") ? 1 : 0;
            Run run = Run.in(folder, words(command));
            String said = run.out() + run.err();
            assertThat(run.status()).as(command + "\n" + said).isEqualTo(status);
            assertThat(said).as(command).containsPattern(pattern(expected));
        }
        return steps.length - 1;
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words.toArray(String[]::new);
    }

    private static Pattern pattern(List<String> lines) {
        StringBuilder pattern = new StringBuilder();
        for (String line : lines) {
            if (line.equals("…")) {
                pattern.append("(?s:.*)");
            } else if (line.endsWith("…")) {
                pattern.append(Pattern.quote(line.substring(0, line.length() - 1)))
                        .append(".*\\R");
            } else {
                pattern.append(Pattern.quote(line)).append("\\R");
            }
        }
        return Pattern.compile(pattern.toString());
    }
}
