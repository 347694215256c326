package dev.studygraph.editor;

import dev.studygraph.build.Request;
import dev.studygraph.vault.ConfigurationReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which folder is the vault: the one that the command names, else what the editor has open.
 *
 * @param asked as the command line says
 * @param here where the command runs, for an editor that names no folder
 */
public record VaultChoice(Optional<Path> asked, Path here) {
    private static final String USUAL = "content";

    /** The vault of an editor that has these folders open; a path of the command counts from the first of them. */
    Request among(List<Path> folders) {
        Path first = folders.isEmpty() ? here : folders.get(0);
        Path vault = asked.map(first::resolve)
                .or(() -> folders.stream().filter(VaultChoice::isConfigured).findFirst())
                .or(() -> folders.stream()
                        .map(folder -> folder.resolve(USUAL))
                        .filter(Files::isDirectory)
                        .findFirst())
                .orElse(first);
        return new Request(vault, first.resolve("site"), List.of(), Optional.empty(), true, false);
    }

    private static boolean isConfigured(Path folder) {
        return Files.isRegularFile(folder.resolve(ConfigurationReader.FILE));
    }
}
