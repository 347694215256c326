package dev.studygraph.cli;

import dev.studygraph.build.Request;
import dev.studygraph.vault.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments every command that reads a vault takes. */
final class VaultOptions {
    private static final String REPOSITORY_TEMPLATES = "studygraph.templates";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "VAULT",
            defaultValue = "content",
            description = "A folder of notes or one note (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path vault;

    @Option(names = "--templates", paramLabel = "DIR", description = "Templates that replace built-in ones by name.")
    private @Nullable Path templates;

    @Option(names = "--base-url", paramLabel = "URL", description = "Where the site will be published.")
    private @Nullable String baseUrl;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where to keep what can be made again (default: the user's cache folder).")
    private @Nullable Path cache;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    Path vault(Shell shell) {
        return shell.resolve(vault);
    }

    /** What to say and do if there is no such vault; empty if there is one. */
    Optional<String> missing(Shell shell) {
        if (Files.exists(vault(shell))) {
            return templatesMissing(shell).or(this::baseUrlWrong);
        }
        return Optional.of("there is no folder or note '" + vault
                + "'; name the one that holds your notes: studygraph build FOLDER");
    }

    Request request(Shell shell, Path output, boolean keepGoing, boolean force) {
        return new Request(
                vault(shell),
                shell.resolve(output),
                templates == null ? List.of() : List.of(shell.resolve(templates)),
                standardTemplates(),
                Optional.ofNullable(baseUrl),
                cache(shell, output),
                keepGoing,
                force);
    }

    /** Why the folder of {@code --cache} will not do; empty if it will. */
    Optional<String> cacheMisplaced(Shell shell, Path output) {
        return cache != null && isInside(shell.resolve(cache), shell, output)
                ? Optional.of("the cache '" + cache + "' would lie among the notes or in the site;"
                        + " choose another folder with --cache")
                : Optional.empty();
    }

    /** The folder the user names, else the one of the user's system; none where it would lie among the notes or the site. */
    private Optional<Path> cache(Shell shell, Path output) {
        return cache == null
                ? shell.cache().filter(folder -> !isInside(folder, shell, output))
                : Optional.of(shell.resolve(cache));
    }

    private boolean isInside(Path folder, Shell shell, Path output) {
        Path notes = vault(shell);
        Path parent = notes.getParent();
        Path root = Files.isRegularFile(notes) && parent != null ? parent : notes;
        return folder.startsWith(root) || folder.startsWith(shell.resolve(output));
    }

    /** The launcher of the repository names its templates, so that a change there shows without a build. */
    static List<Path> standardTemplates() {
        String repository = System.getProperty(REPOSITORY_TEMPLATES);
        return repository != null && Files.isDirectory(Path.of(repository)) ? List.of(Path.of(repository)) : List.of();
    }

    private Optional<String> baseUrlWrong() {
        return baseUrl == null || Configuration.isWebAddress(baseUrl)
                ? Optional.empty()
                : Optional.of("'" + baseUrl + "' for --base-url is not a web address without '?' or '#',"
                        + " such as https://example.org/notes/");
    }

    private Optional<String> templatesMissing(Shell shell) {
        return templates == null || Files.isDirectory(shell.resolve(templates))
                ? Optional.empty()
                : Optional.of("there is no folder '" + templates + "' for --templates");
    }
}
