package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed (SIGKILL) at random moments while somebody reads the site: each file is whole, the old one or the new
 * one, whoever follows links from the home page meets none that is dead, and the next command leads to the same bytes as a build
 * that nobody killed. Pages that are about to go, or that nothing links to yet, may for a moment link to others of their kind.
 */
@EnabledOnOs(OS.LINUX)
class KilledProcessTest {
    private static final long SEED = 20261125;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?:]+)");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
    private final AtomicLong read = new AtomicLong();
    private volatile boolean reading = true;

    @Test
    void eightKilledBuildsLoseNothing() throws Exception {
        killBuilds(8);
    }

    @Tag("long")
    @Test
    void twoHundredKilledBuildsLoseNothing() throws Exception {
        killBuilds(200);
    }

    private void killBuilds(int rounds) throws Exception {
        Child child = Child.in(folder);
        Files.createDirectories(folder.resolve("content"));
        List<Map<String, String>> editions = List.of(edition(0), edition(1), edition(2));
        Path site = folder.resolve("site");
        write(0);
        assertThat(child.start("build").waitFor()).isZero();
        write(1);
        long whole = System.nanoTime();
        assertThat(child.start("build").waitFor()).isZero();
        whole = System.nanoTime() - whole;

        int current = 1;
        int amidst = 0;
        int early = 0;
        for (int round = 0; round < rounds; round++) {
            if (round % 5 == 4) {
                remove(site); // a full build, of which no half may be seen as whole
            }
            int next = (current + 1 + random.nextInt(2)) % 3;
            write(next);
            reading = true;
            Thread reader = new Thread(() -> readOver(site, editions));
            reader.start();
            boolean died = kill(child.start("build", "--quiet"), round % 2 == 0 ? whole : 0);
            reading = false;
            reader.join();
            boolean unfinished = Files.exists(folder.resolve(".site.studygraph/journal"));
            amidst += died && unfinished ? 1 : 0;
            early += died && !unfinished ? 1 : 0;
            assertThat(seen).as("round %d of seed %d", round, SEED).isEmpty();
            expectWhole(site, editions);

            assertThat(Run.in(folder, "build", "--quiet").status()).isZero();
            assertThat(texts(site)).as("round %d of seed %d", round, SEED).isEqualTo(editions.get(next));
            assertThat(folder.resolve(".site.studygraph")).doesNotExist();
            current = next;
        }
        System.out.printf(
                "%d builds: %d killed while files moved, %d before; %d files read meanwhile%n",
                rounds, amidst, early, read.get());
        assertThat(amidst).as("builds killed while files moved").isGreaterThan(rounds / 10);
        assertThat(early).as("builds killed before").isGreaterThan(rounds / 10);
        assertThat(read.get()).isGreaterThan(rounds * 5L);
    }

    /** Kills within {@code whole} nanoseconds, or soon after the first file is about to move where that is 0. */
    private boolean kill(Process process, long whole) throws Exception {
        if (whole > 0) {
            TimeUnit.NANOSECONDS.sleep((long) (whole * random.nextDouble()));
        } else {
            Path journal = folder.resolve(".site.studygraph/journal");
            while (process.isAlive() && !Files.exists(journal)) {
                TimeUnit.MICROSECONDS.sleep(200);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(4_000));
        }
        process.destroyForcibly();
        return process.waitFor() == 128 + 9;
    }

    /** Reads as a browser does: a page, then what it links to; a link that is dead while its page still has it is a fault. */
    private void readOver(Path site, List<Map<String, String>> editions) {
        while (reading) {
            Path page = site.resolve("index.html");
            for (int step = 0; step < 5 && reading; step++) {
                page = look(site, page, editions);
            }
        }
    }

    /** Reads a page and looks at what it links to; gives one of the pages among them. */
    private Path look(Path site, Path page, List<Map<String, String>> editions) {
        String name = site.relativize(page).toString();
        List<Path> pages = new ArrayList<>(List.of(site.resolve("index.html")));
        try {
            String text = Files.readString(page);
            read.incrementAndGet();
            TimeUnit.MICROSECONDS.sleep(500);
            if (!isFrom(name, text, editions)) {
                seen.add(name + " is neither old nor new");
            }
            for (Path target : links(page, text)) {
                if (Files.exists(target)) {
                    pages.add(target);
                } else if (Files.exists(page)
                        && Files.readString(page).equals(text)
                        && walk(site).contains(page)) {
                    seen.add(name + " links to " + target + ", which is missing");
                }
            }
        } catch (NoSuchFileException notYet) {
            Thread.onSpinWait();
        } catch (IOException e) {
            seen.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pages.removeIf(path -> !path.toString().endsWith(".html"));
        return pages.get((int) (read.get() % pages.size()));
    }

    /** The pages that links lead to from the home page; none if there is no home page yet. */
    private static Set<Path> walk(Path site) throws IOException {
        Set<Path> reached = new LinkedHashSet<>();
        Deque<Path> next = new ArrayDeque<>(List.of(site.resolve("index.html")));
        while (!next.isEmpty()) {
            Path page = next.pop();
            if (page.toString().endsWith(".html") && Files.exists(page) && reached.add(page)) {
                next.addAll(links(page, Files.readString(page)));
            }
        }
        return reached;
    }

    private static List<Path> links(Path page, String text) {
        List<Path> links = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            links.add(page.resolveSibling(link.group(1)).normalize());
        }
        return links;
    }

    private static boolean isFrom(String name, String text, List<Map<String, String>> editions) {
        return editions.stream().anyMatch(edition -> text.equals(edition.get(name)));
    }

    private static void expectWhole(Path site, List<Map<String, String>> editions) throws IOException {
        if (!Files.exists(site)) {
            return;
        }
        Map<String, String> now = texts(site);
        now.forEach((name, text) ->
                assertThat(isFrom(name, text, editions)).as(name).isTrue());
        for (Path page : walk(site)) {
            assertThat(links(page, Files.readString(page)))
                    .as("links of %s", page)
                    .allMatch(Files::exists);
        }
    }

    private static Map<String, String> texts(Path site) throws IOException {
        Map<String, String> texts = Golden.texts(site);
        texts.keySet().removeIf(name -> name.startsWith(".studygraph/"));
        return texts;
    }

    /** What a build that nobody kills makes of an edition. */
    private Map<String, String> edition(int number) throws IOException {
        write(number);
        Run run = Run.in(folder, "build", "--output", "clean" + number, "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        return texts(folder.resolve("clean" + number));
    }

    /** An edition of the notes: some change, some come, some go. */
    private void write(int edition) throws IOException {
        Path content = folder.resolve("content");
        try (Stream<Path> old = Files.list(content)) {
            for (Path note : old.toList()) {
                Files.delete(note);
            }
        }
        for (int i = 0; i < 12; i++) {
            if (i % 3 != edition) {
                Files.writeString(content.resolve("note-" + i + ".md"), """
                        # Note %1$d

                        Edition %2$d, see [[note-%3$d]] and [[note-%4$d]].

                        | Scenario | Service |
                        |---|---|
                        | Need %1$d of edition %2$d | Service %5$d |
                        """.formatted(
                                i, edition, (i + 1) % 12, (i + 2) % 12, (i + edition) % 5));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            Path[] all = below.toArray(Path[]::new);
            Arrays.sort(all, Comparator.reverseOrder());
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
