package dev.studygraph.build;

import dev.studygraph.page.SitePath;
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
import java.util.stream.Collectors;

/** Compares a published site with one made from nothing. */
final class Verification {

    private Verification() {}

    /** The first file that differs, with its first line that differs; empty if every byte agrees. */
    static Optional<String> of(List<SiteFile> files, Path output) throws IOException {
        for (SiteFile file : files) {
            byte[] clean = file.content().bytes();
            Path published = output.resolve(file.path().value());
            if (!Files.isRegularFile(published)) {
                return Optional.of(file.path() + " is missing");
            }
            byte[] there = Files.readAllBytes(published);
            if (!Arrays.equals(clean, there)) {
                return Optional.of(file.path() + ":" + firstDifference(clean, there));
            }
        }
        return surplus(files, output);
    }

    /** A file that a build wrote and that a clean one would not have. */
    private static Optional<String> surplus(List<SiteFile> files, Path output) throws IOException {
        Set<SitePath> wanted = files.stream().map(SiteFile::path).collect(Collectors.toSet());
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
