package dev.studygraph.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.studygraph.contract.Api;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals of the Maven plugin, compiled from its own module and called as Maven calls them; the builds in its {@code src/it} do so in earnest. */
class MavenPluginTest {
    private static final Path SOURCES = Path.of("../maven-plugin/src/main/java");
    private static final Path POM = Path.of("../maven-plugin/pom.xml");
    private static final Pattern PROPERTY = Pattern.compile("property = \"(studygraph\\.\\w+)\"");
    private static final Pattern PROPERTY_IN_TABLE = Pattern.compile("`(studygraph\\.\\w+)`");

    @TempDir
    private static Path classes;

    @TempDir
    private Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aNoteWithALinkThatLeadsNowhere() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/queue.md"), "---\nkind: service\n---\n# Queue\n\n[[Nowhere]]\n");
    }

    @Test
    void buildPublishesTheSiteAndSaysWhatIsWrong() throws Exception {
        goal("BuildMojo").execute();
        assertThat(folder.resolve("site/services/queue.html")).exists();
        assertThat(said)
                .contains(
                        "warn queue.md:6:1: warning: no note, alias or name is called 'Nowhere' [link-target-missing]")
                .anyMatch(line -> line.startsWith("info 1 notes, 1 services, 0 scenarios"));
    }

    @Test
    void whatStopsABuildOfTheProgramStopsThatOfMaven() throws Exception {
        AbstractMojo strict = goal("BuildMojo");
        set(strict, "strict", true);
        assertThatThrownBy(strict::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the notes have 0 errors and 1 warnings");
        Files.writeString(folder.resolve("content/studygraph.yml"), "title: [\n");
        assertThatThrownBy(goal("CheckMojo")::execute).isInstanceOf(MojoFailureException.class);
        assertThat(said).anyMatch(line -> line.startsWith("error studygraph.yml:"));
    }

    @Test
    void checkWritesNothingAndAVaultThatIsMissingIsNamed() throws Exception {
        goal("CheckMojo").execute();
        assertThat(folder.resolve("site")).doesNotExist();
        AbstractMojo lost = goal("CheckMojo");
        set(lost, "vault", folder.resolve("nowhere").toFile());
        assertThatThrownBy(lost::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-Dstudygraph.vault");
    }

    @Test
    void serveShowsTheSiteUntilItIsInterrupted() throws Exception {
        AbstractMojo serve = goal("ServeMojo");
        set(serve, "port", 0);
        set(serve, "host", "127.0.0.1");
        var serving = new Thread(() -> {
            try {
                serve.execute();
            } catch (MojoExecutionException | MojoFailureException e) {
                said.add("fault " + e);
            }
        });
        serving.start();
        while (serving.isAlive() && said.stream().noneMatch(line -> line.contains("(Ctrl-C ends)"))) {
            Thread.sleep(20);
        }
        String address = said.stream()
                .filter(line -> line.contains("http://"))
                .findFirst()
                .orElseThrow();
        String url = address.substring(address.indexOf("http"), address.indexOf(" ("));
        try (var page = new URL(url + "services/queue.html").openStream()) {
            assertThat(new String(page.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<h1>");
        }
        serving.interrupt();
        serving.join();
        assertThat(said).noneMatch(line -> line.startsWith("fault"));
    }

    @Test
    void thePluginNeedsNothingButTheLibrary() throws IOException {
        compile();
        var used = new ClassFileImporter()
                .importPath(classes).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass())
                        .filter(type -> type.getPackageName().startsWith("dev.studygraph.")
                                && !type.getPackageName().equals(getClass().getPackageName()))
                        .map(type -> type.getFullName().replaceFirst("\\$.*", ""))
                        .distinct()
                        .toList();
        assertThat(used)
                .hasSizeGreaterThan(6)
                .allSatisfy(name -> assertThat(Class.forName(name)).hasAnnotation(Api.class));
    }

    @Test
    void theBuildFileOfTheDocumentationBuilds() throws Exception {
        Files.move(folder.resolve("content"), folder.resolve("notes"));
        Element plugin = documented();
        assertThat(plugin.select("> groupId, > artifactId, > version").eachText())
                .containsExactlyInAnyOrderElementsOf(Jsoup.parse(Files.readString(POM), Parser.xmlParser())
                        .select("parent > groupId, project > artifactId, parent > version")
                        .eachText());
        assertThat(plugin.select("goal").eachText()).containsExactly("check", "build");
        for (String name : plugin.select("goal").eachText()) {
            AbstractMojo goal = goal(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Mojo");
            for (Element parameter : plugin.select("configuration > *")) {
                String value = parameter.text().replace("${project.basedir}", folder.toString());
                set(goal, parameter.tagName(), parameter.tagName().equals("vault") ? new File(value) : value);
            }
            goal.execute();
        }
        assertThat(folder.resolve("site/sitemap.xml"))
                .content()
                .contains("https://example.org/notes/services/queue.html");
    }

    private static Element documented() throws IOException {
        String page = Files.readString(Path.of("../docs/maven.md"));
        int start = page.indexOf("<plugin>");
        return Jsoup.parse(page.substring(start, page.indexOf("```", start)), Parser.xmlParser())
                .expectFirst("plugin");
    }

    @Test
    void everyParameterOfTheGoalsIsInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("../docs/maven.md"));
        var declared = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                declared.addAll(found(PROPERTY, Files.readString(source)));
            }
        }
        assertThat(declared).hasSizeGreaterThan(8).isEqualTo(found(PROPERTY_IN_TABLE, page));
    }

    private static Set<String> found(Pattern property, String text) {
        return property.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private AbstractMojo goal(String name) throws Exception {
        compile();
        var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        var goal = (AbstractMojo) loader.loadClass("dev.studygraph.maven." + name)
                .getDeclaredConstructor()
                .newInstance();
        goal.setLog(new Recorder());
        set(goal, "vault", folder.resolve("content").toFile());
        set(goal, "output", folder.resolve("site").toFile());
        return goal;
    }

    private static void compile() throws IOException {
        if (Files.exists(classes.resolve("dev"))) {
            return;
        }
        List<String> arguments = new ArrayList<>(Arrays.asList(
                "-Xlint:all,-processing",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            sources.map(Path::toString).filter(path -> path.endsWith(".java")).forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).isZero();
    }

    /** As Maven does it: parameters of a goal are private fields of its class and those above. */
    private static void set(Object goal, String name, Object value) throws IllegalAccessException {
        for (Class<?> type = goal.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(goal, value);
                    return;
                }
            }
        }
        throw new IllegalArgumentException(goal.getClass() + " has no parameter " + name);
    }

    /** Maven's log, kept. */
    private final class Recorder extends SystemStreamLog {
        @Override
        public void debug(CharSequence text) {
            // steps are of no interest here
        }

        @Override
        public void info(CharSequence text) {
            said.add("info " + text);
        }

        @Override
        public void warn(CharSequence text) {
            said.add("warn " + text);
        }

        @Override
        public void error(CharSequence text) {
            said.add("error " + text);
        }
    }
}
