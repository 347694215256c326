package dev.studygraph.build;

import dev.studygraph.publish.SiteFile;
import java.io.IOException;
import java.io.OutputStream;
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
                .map(file -> new SiteFile(file.path(), new Counted(this, file.content()), file.foretelling()))
                .toList();
    }

    private void count() {
        progress.at("making pages", made.incrementAndGet(), known.get());
    }

    private record Counted(PageCount count, SiteFile.Content content) implements SiteFile.Content {
        @Override
        public byte[] bytes() throws IOException {
            count.count();
            return content.bytes();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            count.count();
            content.writeTo(out);
        }

        @Override
        public boolean isLong() {
            return content.isLong();
        }
    }
}
