package dev.studygraph.build;

import dev.studygraph.page.SitePath;
import dev.studygraph.publish.ClosingFile;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.Publisher;
import dev.studygraph.publish.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a published site with one made from nothing. */
final class Verification {

    private Verification() {}

    /** The first file that differs, with its first line that differs; empty if every byte agrees. */
    static Optional<String> of(List<SiteFile> files, Optional<ClosingFile> closing, Path output) throws IOException {
        SortedMap<SitePath, Digest> digests = new TreeMap<>();
        for (SiteFile file : files) {
            byte[] clean = file.content().bytes();
            Optional<String> difference = difference(file.path(), clean, output);
            if (difference.isPresent()) {
                return difference;
            }
            digests.put(file.path(), Digest.of(clean));
        }
        Set<SitePath> wanted = new TreeSet<>(digests.keySet());
        if (closing.isPresent()) {
            SiteFile last = closing.get().after(digests);
            Optional<String> difference = difference(last.path(), last.content().bytes(), output);
            if (difference.isPresent()) {
                return difference;
            }
            wanted.add(last.path());
        }
        return surplus(wanted, output);
    }

    private static Optional<String> difference(SitePath path, byte[] clean, Path output) throws IOException {
        Path published = output.resolve(path.value());
        if (!Files.isRegularFile(published)) {
            return Optional.of(path + " is missing");
        }
        byte[] there = Files.readAllBytes(published);
        return Arrays.equals(clean, there) ? Optional.empty() : Optional.of(path + ":" + firstDifference(clean, there));
    }

    /** A file that a build wrote and that a clean one would not have. */
    private static Optional<String> surplus(Set<SitePath> wanted, Path output) throws IOException {
        return Publisher.published(output).stream()
                .filter(path -> !wanted.contains(path))
                .findFirst()
                .map(path -> path + " should not be there");
    }

    private static String firstDifference(byte[] clean, byte[] there) {
        List<String> wanted = lines(clean);
        List<String> found = lines(there);
        int line = 0;
        while (line < wanted.size() && line < found.size() && wanted.get(line).equals(found.get(line))) {
            line++;
        }
        return (line + 1) + ": '" + at(found, line) + "' instead of '" + at(wanted, line) + "'";
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static String at(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number).strip() : "";
    }
}
