package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same notes give the same bytes whatever machine, language, time zone, encoding, umask or Java they are built on. */
@EnabledOnOs(OS.LINUX)
class AnyMachineTest {
    private static final Path NOTES = Path.of("src/test/resources/sites/obsidian-german/vault");

    @TempDir
    private Path folder;

    /** How a machine may be set up: options of Java, and what the shell does first. */
    private record Machine(String name, String shell, List<String> options) {}

    private static final List<Machine> MACHINES = List.of(
            new Machine(
                    "arabic",
                    "umask 000; export TZ=America/St_Johns LC_ALL=C.UTF-8",
                    options("ar", "EG", "ISO-8859-1")),
            new Machine("turkish", "umask 077; export TZ=Asia/Kathmandu LC_ALL=C.UTF-8", options("tr", "TR", "UTF-8")),
            new Machine(
                    "thai", "umask 027; export TZ=Pacific/Kiritimati LC_ALL=C.UTF-8", options("th", "TH", "UTF-16")));

    @Test
    void anotherMachineMakesTheSameSite() throws Exception {
        Map<String, String> here = site();
        Machine arabic = MACHINES.get(0);
        assertThat(built(Child.in(folder), arabic, java(System.getProperty("java.home"))))
                .as(arabic.name())
                .isEqualTo(here);
    }

    @Test
    void anotherJavaMakesTheSameSite() throws Exception {
        Map<String, String> here = site();
        for (Path java : otherJavas().stream().limit(1).toList()) {
            assertThat(built(Child.in(folder), MACHINES.get(1), java))
                    .as(java.toString())
                    .isEqualTo(here);
        }
    }

    @Tag("long")
    @Test
    void everyJavaOfThisMachineMakesTheSameSiteInEverySetting() throws Exception {
        Map<String, String> here = site();
        Child child = Child.in(folder);
        List<Path> all = new ArrayList<>(otherJavas());
        all.add(java(System.getProperty("java.home")));
        for (Path java : all) {
            for (Machine machine : MACHINES) {
                assertThat(built(child, machine, java))
                        .as("%s, %s", java, machine.name())
                        .isEqualTo(here);
            }
        }
    }

    private Map<String, String> site() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("content"));
        try (Stream<Path> below = Files.walk(NOTES)) {
            for (Path path : below.filter(Files::isRegularFile).toList()) {
                Path copy = notes.resolve(NOTES.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        Run run = Run.in(folder, "build", "--output", "here", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        return digests(folder.resolve("here"));
    }

    private Map<String, String> built(Child child, Machine machine, Path java) throws Exception {
        String name = machine.name() + java.toString().replace('/', '-');
        Run run = child.shell(
                machine.shell() + "; shift; exec " + java + " \"$@\"",
                machine.options(),
                "build",
                "--output",
                name,
                "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        return digests(folder.resolve(name));
    }

    private static List<String> options(String language, String country, String encoding) {
        return List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding,
                "-XX:+IgnoreUnrecognizedVMOptions");
    }

    private static Path java(String home) {
        return Path.of(home, "bin", "java");
    }

    /** Every Java beside the one that runs the tests, the newest name last. */
    private static List<Path> otherJavas() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> beside = Files.list(home.getParent())) {
            for (Path other : beside.sorted(Comparator.reverseOrder()).toList()) {
                Path java = other.resolve("bin/java");
                if (Files.isExecutable(java)
                        && !other.toRealPath().equals(home)
                        && found.stream().noneMatch(known -> same(known, java))) {
                    found.add(java);
                }
            }
        }
        return found;
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** The digest of each file, by path: read as the tests' own user, who may read more than the child. */
    private static Map<String, String> digests(Path site) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String line : Files.readAllLines(site.resolve(".studygraph/manifest"))) {
            digests.put(line.substring(line.indexOf(' ') + 1), line);
        }
        assertThat(digests).hasSizeGreaterThan(40);
        return digests;
    }
}
