package dev.studygraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Extractor;
import dev.studygraph.note.Note;
import dev.studygraph.note.PackedBlocks;
import dev.studygraph.note.Section;
import dev.studygraph.publish.Publication;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to need less memory for more notes than stay in hand changes no byte; here every vault has too many. */
class LargeVaultTest {
    private static final Path BUILT_IN =
            Path.of("../templates").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        var unused = new RandomVault(folder.resolve("vault"), folder.resolve("templates"), BUILT_IN, 11);
    }

    @Test
    void theSiteIsTheSame() throws IOException {
        publish("site", "cache", InHand.nothing(0));
        publish("other", "other-cache", InHand.nothing());
        assertThat(contents("site")).hasSizeGreaterThan(20).isEqualTo(contents("other"));
    }

    @Test
    void whatItsNotesYieldedIsKnownToTheNextBuild() throws IOException {
        publish("site", "cache", InHand.nothing(0));
        assertThat(changesNothing(InHand.nothing(0))).isTrue();
        assertThat(changesNothing(InHand.nothing())).isTrue();
    }

    @Test
    void blocksArePackedAndEqual() {
        List<Note> packed = notes(true);
        assertThat(packed).isNotEmpty().isEqualTo(notes(false));
        assertThat(packed.stream().flatMap(Note::sections).map(Section::blocks))
                .allMatch(blocks -> blocks.isEmpty() || blocks instanceof PackedBlocks);
    }

    @Test
    void theSiteLeavesMemoryBeforeItsIndexIsMade() throws IOException {
        Standing standing = new Build(request("site", "cache"), Progress.SILENT).nextStanding();
        var press = new Press(standing, false, Progress.SILENT);
        List<SiteFile> files = new ArrayList<>(press.next());
        files.addAll(press.next());
        assertThat(press.standing()).isPresent();
        files.addAll(press.next());
        assertThat(press.standing()).isEmpty();
        assertThat(press.hasNext()).isFalse();
        assertThat(press.said().early()).isEmpty();
        assertThat(files)
                .extracting(SiteFile::path)
                .containsExactlyInAnyOrderElementsOf(
                        standing.edition().files().stream().map(SiteFile::path).toList());
    }

    private List<Note> notes(boolean packs) {
        var vault = Vault.open(folder.resolve("vault"), Optional.empty(), new Diagnostics());
        var desk = new ReadingDesk(vault, KnownNotes.NONE, new Extractor(), packs);
        return vault.paths().stream()
                .flatMap(path -> desk.read(path).stream())
                .map(ReadNote::note)
                .toList();
    }

    private Request request(String site, String cache) {
        return new Request(
                folder.resolve("vault"),
                folder.resolve(site),
                List.of(folder.resolve("templates")),
                List.of(),
                Optional.empty(),
                Optional.of(folder.resolve(cache)),
                true,
                false);
    }

    private boolean changesNothing(InHand inHand) throws IOException {
        return publish("site", "cache", inHand).ending() instanceof Outcome.Ending.Done done
                && done.publication() instanceof Publication.Published published
                && published.changedNothing();
    }

    private Outcome publish(String site, String cache, InHand inHand) throws IOException {
        return new Build(request(site, cache), Progress.SILENT, inHand).publish(who -> {});
    }

    private Map<String, String> contents(String site) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path root = folder.resolve(site);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
