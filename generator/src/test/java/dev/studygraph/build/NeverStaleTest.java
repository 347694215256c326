package dev.studygraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any edit, a build that remembers gives the same bytes as one that does not, whether it remembers on disk, as {@code build} does, or
 * in mind, as {@code serve} does, or has the last site in hand, as the program on standby does. After every step what is published is held against one of two others: after some against a build from
 * nothing, else against the one in mind. {@code STUDYGRAPH_EDITS} says how many edits the long run makes.
 */
class NeverStaleTest {
    private static final Path BUILT_IN =
            Path.of("../templates").toAbsolutePath().normalize();
    private static final long SEED = 20261125;
    private static final int CLEAN_EVERY = 4;
    private static final int REWORDED_EVERY = 10;
    private static final int STEPS = 50;
    private static final int EDITS = 50_000;
    private static final int MANY = 10_000;

    /** One theme for all builds here; what a template does to a page is for others to show. */
    private final Decors decors = new KnownDecors();

    /** How often a note was shown before the build that took its edit in. */
    private int shownAtOnce;

    /** How often a build needed no more than the site in hand. */
    private int madeFromHand;

    @TempDir
    private Path folder;

    @Test
    void editsLeaveNothingStale() throws IOException {
        for (int author = 0; author < 6; author++) {
            walk(SEED + author, STEPS);
        }
        assertThat(shownAtOnce).isPositive();
        assertThat(madeFromHand).isPositive();
    }

    @Test
    @Tag("long")
    void manyEditsLeaveNothingStale() throws IOException {
        int edits = Optional.ofNullable(System.getenv("STUDYGRAPH_EDITS"))
                .map(Integer::parseInt)
                .orElse(EDITS);
        for (int author = 0; author * 2 * STEPS < edits; author++) {
            walk(SEED * 31 + author, 2 * STEPS);
        }
    }

    /** One author's edits, each followed by a build, by two, or by one that is killed. */
    private void walk(long seed, int steps) throws IOException {
        Path root = folder.resolve("author");
        var vault = new RandomVault(root.resolve("vault"), root.resolve("templates"), BUILT_IN, seed);
        var accidents = new Random(seed);
        var request = new Request(
                root.resolve("vault"),
                root.resolve("site"),
                List.of(root.resolve("templates")),
                List.of(),
                Optional.empty(),
                Optional.of(root.resolve("cache")),
                true,
                false);
        var serving = new Build(request, Progress.SILENT, decors, InHand.nothing());
        var onStandby = InHand.kept();
        String edit = "begin";
        for (int step = 0; step < steps; step++) {
            String where = "seed " + seed + ", step " + step + ": " + edit;
            if (accidents.nextInt(10) == 0) {
                crash(request, onStandby, accidents.nextInt(60));
                edit = vault.edit() + " after a crash";
            }
            if (accidents.nextInt(10) == 0) {
                damage(root.resolve("cache"), accidents);
            }
            int most = step % 2 == 0 ? 0 : MANY; // every other process takes the vault for one that is too large
            publish(request, accidents.nextInt(5) == 0 ? InHand.nothing(most) : onStandby, where);
            if (accidents.nextInt(10) == 0) {
                assertThat(publish(request, onStandby, where).changedNothing())
                        .as(where)
                        .isTrue();
            }
            if (accidents.nextInt(4) == 0) {
                onStandby.settle(); // as when nobody calls for a while
            }
            if (accidents.nextInt(4) == 0) {
                onStandby.confirm(); // as when the caller has its answer
            }
            if (step % CLEAN_EVERY == 0) {
                assertSame(request, clean(request).edition(), where);
            } else {
                assertSame(request, serving.next(), where + ", served");
            }
            if (step % REWORDED_EVERY == 0) {
                Standing standing = serving.nextStanding();
                Map<Path, String> before = texts(request.vault());
                edit = vault.edit();
                assertCanBeShownAtOnce(standing, before, texts(request.vault()), where + ", then " + edit);
            } else {
                edit = vault.edit();
            }
        }
        delete(root);
    }

    /** Every page of the site can be made with the new text of a note, before any build. */
    private void assertCanBeShownAtOnce(
            Standing standing, Map<Path, String> before, Map<Path, String> now, String where) throws IOException {
        for (var note : now.entrySet()) {
            Optional<Standing> reworded = note.getValue().equals(before.get(note.getKey()))
                    ? Optional.empty()
                    : standing.with(Set.of(note.getKey()));
            if (reworded.isPresent()) {
                shownAtOnce++;
                for (var file : reworded.get().edition().early()) {
                    assertThat(file.content().bytes())
                            .as(where + ", " + file.path())
                            .isNotNull();
                }
                assertThat(reworded.get().edition().diagnostics())
                        .as(where)
                        .noneMatch(found -> found.code() == Code.TEMPLATE_FAILED);
            }
        }
    }

    private static Map<Path, String> texts(Path vault) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (Path file : all(vault)) {
            texts.put(file, text(Files.readAllBytes(file)));
        }
        return texts;
    }

    private Publication.Published publish(Request request, InHand inHand, String where) throws IOException {
        var outcome = new Build(request, Progress.SILENT, decors, inHand).publish(holder -> {});
        madeFromHand += outcome.reasons().containsValue(PageShelf.SAME_TEXTS) ? 1 : 0;
        assertThat(outcome.ending()).as(where).isInstanceOf(Outcome.Ending.Done.class);
        var publication = ((Outcome.Ending.Done) outcome.ending()).publication();
        assertThat(publication).as(where).isInstanceOf(Publication.Published.class);
        return (Publication.Published) publication;
    }

    /** Ends a build in the middle of making its pages. */
    private void crash(Request request, InHand inHand, int after) {
        var count = new AtomicInteger();
        try {
            new Build(
                            request,
                            (step, done, total) -> {
                                if (step.equals("making pages") && count.incrementAndGet() > after) {
                                    throw new Crash();
                                }
                            },
                            decors,
                            inHand)
                    .publish(holder -> {});
        } catch (Crash | IOException e) {
            return; // as wanted
        }
    }

    private static final class Crash extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;
    }

    /** Flips a bit of a file of the cache, cuts it short, or takes it away. */
    private static void damage(Path cache, Random random) throws IOException {
        List<Path> kept = all(cache);
        if (kept.isEmpty()) {
            return;
        }
        Path file = kept.get(random.nextInt(kept.size()));
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(3)) {
            case 0 -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            default -> Files.delete(file);
        }
    }

    /** A build that remembers nothing. */
    private Build clean(Request request) {
        return new Build(
                new Request(request.vault(), request.output(), request.templates(), request.baseUrl(), true, false),
                Progress.SILENT,
                decors,
                InHand.nothing());
    }

    /** What is published is the site that this edition makes. */
    private static void assertSame(Request request, Edition edition, String where) throws IOException {
        Map<String, String> wanted = new TreeMap<>();
        SortedMap<SitePath, Digest> digests = new TreeMap<>();
        for (var file : edition.files()) {
            byte[] bytes = file.content().bytes();
            wanted.put(file.path().value(), text(bytes));
            digests.put(file.path(), Digest.of(bytes));
        }
        var last = edition.closing().orElseThrow().after(digests);
        wanted.put(last.path().value(), text(last.content().bytes()));
        Map<String, String> found = new TreeMap<>();
        for (Path file : all(request.output())) {
            String name = request.output().relativize(file).toString();
            if (!name.startsWith(".studygraph")) {
                found.put(name, text(Files.readAllBytes(file)));
            }
        }
        assertThat(found.keySet()).as(where).isEqualTo(wanted.keySet());
        for (String name : wanted.keySet()) {
            assertThat(found.get(name)).as(where + ", " + name).isEqualTo(wanted.get(name));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<Path> all(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
