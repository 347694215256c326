package dev.studygraph.build;

import dev.studygraph.contract.Api;
import dev.studygraph.contract.Internal;
import dev.studygraph.vault.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a build is asked for.
 *
 * @param vault a folder or one note
 * @param output the folder that will hold the site
 * @param templates folders whose files replace built-in ones, the first that has a file wins
 * @param standard folders that stand for the built-in templates: looked into after those of the vault
 * @param baseUrl where the site will be published, over what the configuration says
 * @param keepGoing whether to publish in spite of errors
 * @param cache a folder for what can be made again, if there is one
 * @param force whether to replace files of the output that no build wrote
 */
@Api
public record Request(
        Path vault,
        Path output,
        List<Path> templates,
        List<Path> standard,
        Optional<String> baseUrl,
        Optional<Path> cache,
        boolean keepGoing,
        boolean force) {
    public Request {
        vault = vault.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        templates = List.copyOf(templates);
        standard = List.copyOf(standard);
    }

    /** A build that neither knows of others nor leaves anything for them. */
    public Request(
            Path vault, Path output, List<Path> templates, Optional<String> baseUrl, boolean keepGoing, boolean force) {
        this(vault, output, templates, List.of(), baseUrl, Optional.empty(), keepGoing, force);
    }

    /** All folders of templates that are known before the vault is opened. */
    public List<Path> templateFolders() {
        return Stream.concat(templates.stream(), standard.stream()).toList();
    }

    /** All folders of templates in the order in which they are asked: the user's, that of the vault, those that come with the program. */
    @Internal
    public List<Path> templateFolders(Configuration configuration) {
        Stream<Path> ofVault =
                configuration.templates().map(folder -> root().resolve(folder).normalize()).stream();
        return Stream.of(templates.stream(), ofVault, standard.stream())
                .flatMap(folders -> folders)
                .toList();
    }

    /** The folder that the paths of notes are relative to. */
    @Internal
    public Path root() {
        Path parent = vault.getParent();
        return Files.isRegularFile(vault) && parent != null ? parent : vault;
    }
}
