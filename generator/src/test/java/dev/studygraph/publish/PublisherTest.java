package dev.studygraph.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path folder;

    private SiteOnDisk site;

    @BeforeEach
    void choosesAnOutputFolder() {
        site = new SiteOnDisk(folder.resolve("out"));
    }

    @Test
    void aNewSiteLiesInTheOutputFolderAndNothingLiesBesideIt() throws IOException {
        var published = site.publish(Map.of("index.html", "home", "services/glue.html", "glue"));
        assertThat(published.added()).isEqualTo(2);
        assertThat(site.pages()).isEqualTo(Map.of("index.html", "home", "services/glue.html", "glue"));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(site.output()));
    }

    @Test
    void aFileWhoseBytesStayIsNotTouched() throws IOException {
        site.publish(Map.of("index.html", "home", "a.html", "one"));
        for (String name : List.of("index.html", "a.html", ".studygraph/manifest")) {
            Files.setLastModifiedTime(site.output().resolve(name), LONG_AGO);
        }
        var published = site.publish(Map.of("index.html", "home", "a.html", "two"));
        assertThat(published).isEqualTo(new Publication.Published(0, 1, 0, 1, List.of()));
        assertThat(Files.getLastModifiedTime(site.output().resolve("index.html")))
                .isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.output().resolve("a.html"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void theSameSiteAgainTouchesNoFileAtAll() throws IOException {
        Map<String, String> pages = Map.of("index.html", "home", "a.html", "one");
        site.publish(pages);
        Map<String, FileTime> before = site.times();
        assertThat(site.publish(pages).changedNothing()).isTrue();
        assertThat(site.times()).isEqualTo(before);
    }

    @Test
    void aPageTheSiteNoLongerHasGoesWithItsEmptyFolder() throws IOException {
        site.publish(Map.of("index.html", "home", "tags/old/x.html", "x"));
        assertThat(site.publish(Map.of("index.html", "home")).removed()).isOne();
        assertThat(site.output().resolve("tags")).doesNotExist();
    }

    @Test
    void filesOfSomebodyElseStayAndSoDoTheirFolders() throws IOException {
        site.publish(Map.of("index.html", "home", "tags/x.html", "x"));
        site.write("CNAME", "example.org");
        site.write("tags/mine.txt", "mine");
        site.publish(Map.of("index.html", "home"));
        assertThat(site.pages())
                .isEqualTo(Map.of("index.html", "home", "CNAME", "example.org", "tags/mine.txt", "mine"));
    }

    @Test
    void aForeignFileInTheWayStopsPublishingUnlessForced() throws IOException {
        site.write("index.html", "my own page");
        Map<String, String> pages = Map.of("index.html", "home", "a.html", "one");
        assertThat(site.attempt(pages, false)).isEqualTo(new Publication.Clash(SiteOnDisk.paths("index.html")));
        assertThat(site.pages()).isEqualTo(Map.of("index.html", "my own page"));
        site.attempt(pages, true);
        assertThat(site.pages()).isEqualTo(pages);
    }

    @Test
    void aPageSomebodyChangedIsNeitherReplacedNorRemoved() throws IOException {
        site.publish(Map.of("index.html", "home", "a.html", "one"));
        site.write("a.html", "edited by hand");
        assertThat(site.attempt(Map.of("index.html", "home", "a.html", "two"), false))
                .isEqualTo(new Publication.Clash(SiteOnDisk.paths("a.html")));
        var published = site.publish(Map.of("index.html", "home"));
        assertThat(published.leftAlone()).isEqualTo(SiteOnDisk.paths("a.html"));
        assertThat(site.pages()).containsEntry("a.html", "edited by hand");
    }

    @Test
    void whatAnEarlierProgramWroteIsKnownByItsOldDigests() throws IOException {
        site.write("a.html", "hello");
        site.write("b.html", "edited by hand");
        site.write("gone.html", "hello");
        String sha = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        site.write(
                ".studygraph/manifest",
                "studygraph manifest 1\n%1$s a.html\n%1$s b.html\n%1$s gone.html\n".formatted(sha));
        assertThat(site.attempt(Map.of("a.html", "new", "b.html", "new"), false))
                .isEqualTo(new Publication.Clash(SiteOnDisk.paths("b.html")));
        assertThat(site.publish(Map.of("a.html", "new")).leftAlone()).isEqualTo(SiteOnDisk.paths("b.html"));
        assertThat(site.pages()).isEqualTo(Map.of("a.html", "new", "b.html", "edited by hand"));
    }

    @Test
    void aFileThatAlreadyHasTheRightBytesIsNoClash() throws IOException {
        site.write("index.html", "home");
        assertThat(site.publish(Map.of("index.html", "home")).changedNothing()).isTrue();
    }

    @Test
    void aLinkOrAFolderInTheWayIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(site.output().resolve("a.html"));
        Files.createSymbolicLink(site.output().resolve("services"), elsewhere);
        Map<String, String> pages = new TreeMap<>(Map.of("a.html", "a", "services/s.html", "s"));
        assertThat(site.attempt(pages, true))
                .isEqualTo(new Publication.Clash(SiteOnDisk.paths("a.html", "services/s.html")));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void namesOutsideAsciiComeBackFromTheManifest() throws IOException {
        site.publish(Map.of("files/größe + 100%\n.txt", "x"));
        assertThat(site.publish(Map.of("index.html", "home")).removed()).isOne();
        assertThat(site.pages()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void aFileThatCannotBeMadeLeavesTheOldSite() throws IOException {
        site.publish(Map.of("index.html", "home"));
        var files = List.of(
                SiteFile.ofText(SiteOnDisk.path("a.html"), "new"), new SiteFile(SiteOnDisk.path("b.png"), () -> {
                    throw new IOException("vanished");
                }));
        try (Publisher publisher = Publisher.open(site.output(), holder -> {})) {
            assertThatThrownBy(() -> publisher.stage(files, false))
                    .isInstanceOf(IOException.class)
                    .hasMessage("vanished");
        }
        assertThat(site.pages()).isEqualTo(Map.of("index.html", "home"));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(site.output()));
    }

    @Test
    void aSecondBuildWaitsForTheFirst() throws Exception {
        Workplace workplace = Workplace.of(site.output());
        try (Publisher publisher = Publisher.open(site.output(), holder -> {})) {
            assertThat(OutputLock.tryTake(workplace)).isEmpty();
            assertThat(OtherProcess.mayPublish(site.output()))
                    .as("another process, after this one has tried in vain")
                    .isFalse();
            assertThat(publisher.stage(List.of(), false)).isNotNull();
        }
        assertThat(OtherProcess.mayPublish(site.output())).isTrue();
        try (OutputLock lock = OutputLock.tryTake(workplace).orElseThrow()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void ofManyBuildsAtOnceOneAtATimePublishes() throws Exception {
        Workplace workplace = Workplace.of(site.output());
        var publishing = new AtomicInteger();
        var rounds = new AtomicInteger();
        Callable<Integer> build = () -> {
            int published = 0;
            while (rounds.get() < 200) {
                try (OutputLock lock = OutputLock.tryTake(workplace).orElse(null)) {
                    if (lock != null) {
                        assertThat(publishing.incrementAndGet()).isOne();
                        rounds.incrementAndGet();
                        published++;
                        publishing.decrementAndGet();
                    }
                }
            }
            return published;
        };
        ExecutorService builds = Executors.newFixedThreadPool(4);
        int published = 0;
        for (Future<Integer> done : builds.invokeAll(Collections.nCopies(4, build))) {
            published += done.get();
        }
        builds.shutdown();
        assertThat(published).isGreaterThanOrEqualTo(200);
    }
}
