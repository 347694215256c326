package dev.studygraph.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The steps that change a published site; each either happens whole or not at all. */
interface Disk {
    /** Moves a staged file to its place, over what was there. */
    void move(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** The file system of the machine. */
    Disk REAL = new Disk() {
        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }
    };
}
