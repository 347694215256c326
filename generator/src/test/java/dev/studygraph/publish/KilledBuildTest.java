package dev.studygraph.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build that dies between any two of its renames leaves a site without a dead link, and the next command finishes it. */
class KilledBuildTest {
    private static final Map<String, String> BEFORE =
            Map.of("index.html", "-> old.html a.html", "a.html", "first a", "old.html", "old");
    private static final Map<String, String> AFTER = Map.of(
            "index.html", "-> new/page.html a.html",
            "a.html", "second a",
            "new/page.html", "-> new/picture.svg",
            "new/picture.svg", "picture");
    private static final int STEPS = 6;

    @TempDir
    private Path folder;

    /** Lets a number of steps happen, then behaves as a process that is gone. */
    private static final class DyingDisk implements Disk {
        private int left;

        private DyingDisk(int steps) {
            left = steps;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            live();
            Disk.REAL.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            live();
            Disk.REAL.delete(file);
        }

        private void live() throws IOException {
            if (left-- == 0) {
                throw new IOException("killed");
            }
        }
    }

    static IntStream moments() {
        return IntStream.range(0, STEPS);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everyFileIsOldOrNewAndNoLinkIsDeadAndTheNextCommandFinishes(int moment) throws IOException {
        SiteOnDisk site = new SiteOnDisk(folder.resolve("out"));
        site.publish(BEFORE);
        assertThatThrownBy(() -> site.attempt(AFTER, false, new DyingDisk(moment)))
                .hasMessage("killed");

        Map<String, String> between = site.pages();
        assertThat(between)
                .allSatisfy((name, text) -> assertThat(text)
                        .isIn(Stream.of(BEFORE.get(name), AFTER.get(name)).toList()));
        assertThat(between.values().stream().flatMap(KilledBuildTest::links))
                .allSatisfy(target -> assertThat(between).containsKey(target));

        try (Publisher next = Publisher.open(site.output(), holder -> {})) {
            assertThat(next).isNotNull();
        }
        assertThat(site.pages()).isEqualTo(AFTER);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(site.output()));
        assertThat(site.publish(AFTER).changedNothing()).isTrue();
    }

    @Test
    void aBuildDoesNotTakeMoreStepsThanTheMomentsTried() throws IOException {
        SiteOnDisk site = new SiteOnDisk(folder.resolve("out"));
        site.publish(BEFORE);
        site.attempt(AFTER, false, new DyingDisk(STEPS));
        assertThat(site.pages()).isEqualTo(AFTER);
    }

    @Test
    void filesStagedByABuildThatDiedBeforeItsJournalAreForgotten() throws IOException {
        SiteOnDisk site = new SiteOnDisk(folder.resolve("out"));
        site.publish(BEFORE);
        Workplace workplace = Workplace.of(site.output());
        Files.createDirectories(workplace.staged());
        Files.writeString(workplace.staged().resolve("0"), "half a pa");
        Files.writeString(workplace.folder().resolve("journal.draft"), "studygraph journal 2\nput ind");
        assertThat(site.publish(BEFORE).changedNothing()).isTrue();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(site.output()));
    }

    @Test
    void whatSomebodyChangesBeforeTheBuildIsFinishedStays() throws IOException {
        SiteOnDisk site = new SiteOnDisk(folder.resolve("out"));
        site.publish(BEFORE);
        assertThatThrownBy(() -> site.attempt(AFTER, false, new DyingDisk(2))).hasMessage("killed");
        site.write("index.html", "by hand");
        site.write("old.html", "by hand, too");
        try (Publisher next = Publisher.open(site.output(), holder -> {})) {
            assertThat(next).isNotNull();
        }
        Map<String, String> expected = new LinkedHashMap<>(AFTER);
        expected.put("index.html", "by hand");
        expected.put("old.html", "by hand, too");
        assertThat(site.pages()).isEqualTo(expected);
    }

    private static Stream<String> links(String text) {
        return text.startsWith("-> ") ? Stream.of(text.substring(3).split(" ", -1)) : Stream.empty();
    }
}
