package dev.studygraph.start;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.ConfigurationReader;
import dev.studygraph.vault.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of a folder of notes is taken over into another: all that a build would read.
 *
 * @param files paths within {@code root}, the configuration among them
 * @param withheld how many notes stay behind because they are private
 */
record Adoption(Path root, List<String> files, int withheld) {
    Adoption {
        files = List.copyOf(files);
    }

    static Adoption of(Path notes) {
        Vault vault = Vault.open(notes, Optional.empty(), new Diagnostics());
        var reader = new NoteReader(vault.configuration());
        List<String> files = new ArrayList<>();
        int withheld = vault.leftOut().size();
        for (String path : vault.paths()) {
            boolean published = vault.read(path)
                    .map(file -> reader.read(file).frontMatter().published())
                    .orElse(false);
            if (published) {
                files.add(path);
            } else {
                withheld++;
            }
        }
        files.addAll(vault.attachments());
        if (Files.isRegularFile(notes.resolve(ConfigurationReader.FILE))) {
            files.add(ConfigurationReader.FILE);
        }
        return new Adoption(vault.root(), files, withheld);
    }

    /** Whether somebody keeps notes in a folder; the files every repository has about itself are none. */
    static boolean holdsNotes(Path folder) {
        return Files.isDirectory(folder)
                && Vault.open(folder, Optional.empty(), new Diagnostics()).paths().stream()
                        .map(path -> path.toLowerCase(Locale.ROOT))
                        .anyMatch(path -> !path.matches("(readme|license|contributing|changelog|security)\\.md"));
    }
}
