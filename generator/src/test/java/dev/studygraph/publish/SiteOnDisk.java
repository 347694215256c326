package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An output folder as the tests of publishing see it: file contents as text by path. */
record SiteOnDisk(Path output) {

    static SitePath path(String value) {
        return SitePath.of(value);
    }

    static List<SitePath> paths(String... values) {
        return Arrays.stream(values).map(SitePath::of).toList();
    }

    static List<SiteFile> files(Map<String, String> pages) {
        return new TreeMap<>(pages)
                .entrySet().stream()
                        .map(page -> SiteFile.ofText(SitePath.of(page.getKey()), page.getValue()))
                        .toList();
    }

    /** Publishes and expects that nothing is in the way. */
    Publication.Published publish(Map<String, String> pages) throws IOException {
        return (Publication.Published) attempt(pages, false);
    }

    Publication attempt(Map<String, String> pages, boolean force) throws IOException {
        return attempt(pages, force, Disk.REAL);
    }

    Publication attempt(Map<String, String> pages, boolean force, Disk disk) throws IOException {
        try (Publisher publisher = Publisher.open(output, holder -> {}, disk)) {
            return publisher.stage(files(pages), force).commit();
        }
    }

    void write(String name, String text) throws IOException {
        Path file = output.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Every file but the manifest. */
    Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path file : all()) {
            pages.put(name(file), Files.readString(file));
        }
        pages.remove(".studygraph/manifest");
        return pages;
    }

    Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : all()) {
            times.put(name(file), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private String name(Path file) {
        return output.relativize(file).toString();
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> below = Files.walk(output)) {
            return below.filter(Files::isRegularFile).toList();
        }
    }
}
