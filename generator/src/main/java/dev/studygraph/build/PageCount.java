package dev.studygraph.build;

import dev.studygraph.publish.SiteFile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells of every file that is made, of how many are known so far; several threads may make them. */
final class PageCount {
    private final Progress progress;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger known = new AtomicInteger();

    PageCount(Progress progress) {
        this.progress = progress;
    }

    /** The same files, which say so when their bytes are made. */
    List<SiteFile> counted(List<SiteFile> files) {
        known.addAndGet(files.size());
        return files.stream()
                .map(file -> new SiteFile(file.path(), () -> bytes(file), file.foretelling()))
                .toList();
    }

    private byte[] bytes(SiteFile file) throws IOException {
        progress.at("making pages", made.incrementAndGet(), known.get());
        return file.content().bytes();
    }
}
