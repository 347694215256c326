package dev.studygraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.build.cache.Stamp;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of files that lie in an output folder. */
class PublishedFilesTest {
    private static final SitePath PAGE = SitePath.of("page.html");

    @TempDir
    private Path folder;

    @Test
    void aFileWrittenAMomentAgoIsConfirmedOnceItsBytesWereReadAgain() throws IOException {
        Ledger.Output left = written("as it was left");
        assertThat(confirmed(left, later())).isTrue();
        assertThat(confirmed(left, left.stamp().changed())).isFalse(); // it may change in the same tick of the clock
    }

    @Test
    void aFileThatChangedUnseenIsNotConfirmed() throws IOException {
        Ledger.Output left = written("as it was left");
        Files.writeString(folder.resolve(PAGE.value()), "as others say");
        Stamp alike = Stamp.of(folder.resolve(PAGE.value())).orElseThrow();
        assertThat(confirmed(new Ledger.Output(PAGE, left.digest(), alike, false), later()))
                .isFalse();
    }

    @Test
    void aFileThatIsGoneIsNotConfirmed() throws IOException {
        Ledger.Output left = written("as it was left");
        Files.delete(folder.resolve(PAGE.value()));
        assertThat(confirmed(left, later())).isFalse();
    }

    private Ledger.Output written(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(PAGE.value()), text);
        String digest = Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        return new Ledger.Output(PAGE, digest, Stamp.of(file).orElseThrow(), false);
    }

    private boolean confirmed(Ledger.Output output, long moment) {
        return new PublishedFiles(folder, Optional.empty())
                .confirmed(List.of(output), moment)
                .get(0)
                .settled();
    }

    private static long later() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) + TimeUnit.MINUTES.toNanos(1);
    }
}
