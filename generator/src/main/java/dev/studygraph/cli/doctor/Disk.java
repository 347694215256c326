package dev.studygraph.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder something is to be written into, whether or not it exists yet. */
record Disk(String subject, Path folder, String shown) {
    private static final long LITTLE = 50L << 20;

    Finding finding() {
        Path existing = existing();
        try {
            Path trial = Files.createTempFile(existing, ".studygraph", ".tmp");
            Files.delete(trial);
            long free = Files.getFileStore(existing).getUsableSpace();
            return free >= LITTLE
                    ? Finding.fine(subject, "'" + shown + "' can be written")
                    : Finding.mind(
                            subject, "'" + shown + "' can be written, but the disk is nearly full", "make room there");
        } catch (IOException e) {
            return Finding.bad(
                    subject,
                    "'" + shown + "' cannot be written",
                    "choose another folder, or ask for permission to write");
        }
    }

    private Path existing() {
        Path path = folder.toAbsolutePath().normalize();
        Path parent = path.getParent();
        while (!Files.isDirectory(path) && parent != null) {
            path = parent;
            parent = path.getParent();
        }
        return path;
    }
}
