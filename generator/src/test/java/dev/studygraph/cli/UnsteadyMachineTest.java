package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost or stale where notes, cache, clock and disk do what they should not. */
class UnsteadyMachineTest {
    private static final long SEED = 20261125;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @BeforeEach
    void publishesASite() throws IOException {
        for (int i = 0; i < 6; i++) {
            note(i, 0);
        }
        assertThat(build().status()).isZero();
    }

    @Test
    void notesMayChangeAndGoWhileTheyAreRead() throws Exception {
        var stop = new CompletableFuture<Void>();
        Thread author = new Thread(() -> {
            for (int edit = 1; !stop.isDone(); edit++) {
                try {
                    note(random.nextInt(6), edit);
                    Files.deleteIfExists(file(random.nextInt(6)));
                } catch (IOException e) {
                    stop.completeExceptionally(e);
                }
            }
        });
        author.start();
        for (int round = 0; round < 6; round++) {
            Run run = build();
            assertThat(run.status()).as(run.err()).isIn(ExitStatus.FINE, ExitStatus.MISTAKES);
            if (run.status() == ExitStatus.MISTAKES) {
                assertThat(run.err()).contains("[file-unreadable]");
            }
        }
        stop.complete(null);
        author.join();
        expectFresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut short", "a bit turned", "empty", "a folder"})
    void aDamagedCacheIsSaidAndMadeAnew(String damage) throws IOException {
        note(1, 1);
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                damage(file, damage);
            }
        }
        Run run = build();
        assertThat(run.status()).as(run.err()).isZero();
        if (!damage.equals("a folder")) {
            assertThat(run.err()).contains("cache");
        }
        expectFresh();
    }

    private static void damage(Path file, String damage) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "cut short" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            case "empty" -> Files.write(file, new byte[0]);
            case "a folder" -> {
                Files.delete(file);
                Files.createDirectories(file.resolve("within"));
            }
            default -> {
                bytes[bytes.length / 2] ^= 4;
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void anEditIsSeenThoughTheClockWentBack() throws IOException {
        for (int edit = 1; edit < 4; edit++) {
            note(1, edit);
            Files.setLastModifiedTime(file(1), FileTime.from(Instant.EPOCH.plusSeconds(1_000_000L * (9 - edit))));
            assertThat(build().status()).isZero();
            assertThat(Files.readString(folder.resolve("site/topics/note-1.html")))
                    .contains("Edition " + edit);
        }
        expectFresh();
    }

    @Test
    void twoBuildsAtOnceBothPublishTheSite() throws Exception {
        note(2, 1);
        var other = CompletableFuture.supplyAsync(this::build);
        assertThat(build().status()).isZero();
        Run second = other.get();
        assertThat(second.status()).as(second.err()).isZero();
        expectFresh();
    }

    @Test
    void aHolderOfTheLockThatDiedHoldsNobodyUp() throws IOException {
        note(2, 1);
        Path lock = folder.resolve(".site.studygraph/lock");
        Files.createDirectories(lock.getParent());
        Files.writeString(lock, "process 999999");
        Run run = build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("waiting");
        expectFresh();
    }

    @Test
    void aSmallDiskThatIsFullKeepsTheOldSite() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(isDone("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "only root may mount");
        try {
            assertThat(build("disk/site").status()).isZero();
            Map<String, String> before = Golden.texts(disk.resolve("site"));
            Path filler = disk.resolve("filler");
            assertThatThrownBy(() -> Files.write(filler, new byte[4 << 20])).isInstanceOf(IOException.class);
            for (int i = 0; i < 6; i++) {
                note(i, 1);
            }
            Run run = build("disk/site");
            assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.FAULT);
            assertThat(run.err()).contains("the disk is full");
            assertThat(Golden.texts(disk.resolve("site"))).isEqualTo(before);
            Files.delete(filler);
            assertThat(build("disk/site").status()).isZero();
            assertThat(Golden.texts(disk.resolve("site"))).isNotEqualTo(before);
        } finally {
            assertThat(isDone("umount", disk.toString())).isTrue();
        }
    }

    private static boolean isDone(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Run build() {
        return build("site");
    }

    private Run build(String output) {
        String cache = folder.resolve("cache").toString();
        return Run.in(folder, "build", "--quiet", "--output", output, "--cache", cache);
    }

    /** A build after all that gives what one without any past gives. */
    private void expectFresh() throws IOException {
        Run last = build();
        assertThat(last.status()).as(last.err()).isZero();
        Run clean = Run.in(
                folder,
                "build",
                "--quiet",
                "--output",
                "clean",
                "--cache",
                folder.resolve("other").toString());
        assertThat(clean.status()).as(clean.err()).isZero();
        assertThat(Golden.texts(folder.resolve("site"))).isEqualTo(Golden.texts(folder.resolve("clean")));
    }

    private Path file(int number) {
        return folder.resolve("content/note-" + number + ".md");
    }

    private void note(int number, int edition) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                file(number),
                "# Note %d\n\nEdition %d, see [[note-%d]].\n".formatted(number, edition, (number + 1) % 6));
    }
}
