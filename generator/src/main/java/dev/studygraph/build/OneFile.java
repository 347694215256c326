package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.export.single.SingleFile;
import dev.studygraph.publish.Publisher;
import dev.studygraph.publish.WholeFile;
import dev.studygraph.render.Theme;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Writes a site that has been published into one file more. */
public final class OneFile {
    private final Request request;
    private final Path file;

    public OneFile(Request request, Path file) {
        this.request = request;
        this.file = file.toAbsolutePath().normalize();
    }

    public Path file() {
        return file;
    }

    /** Why the file cannot be written, if it cannot; before anything is built. */
    public Optional<String> refusal() throws IOException {
        if (file.startsWith(request.output())) {
            return Optional.of("lies in the output folder, which holds only what builds publish");
        }
        if (Files.isDirectory(file)) {
            return Optional.of("is a folder");
        }
        boolean foreign = Files.exists(file) && !request.force() && !SingleFile.isOurs(file);
        return foreign ? Optional.of("was not written by studygraph; --force replaces it") : Optional.empty();
    }

    /** Writes the file, whole or not at all; gives why it does not, if the site is too large. */
    public Optional<String> write() throws IOException {
        Theme theme =
                Theme.overriddenBy(request.templateFolders(Vault.configuration(request.root(), new Diagnostics())));
        var single = new SingleFile(
                request.output(),
                theme.readText("single/single.css").orElse(""),
                theme.script("assets/js/theme.js"),
                theme.script("single/single.js"));
        Optional<String> text = single.text(Publisher.published(request.output()));
        if (text.isEmpty()) {
            return Optional.of("would be larger than " + SingleFile.LARGEST / (1024 * 1024)
                    + " MB, more than a browser opens with ease; publish the folder instead, or a part of the notes"
                    + " with 'exclude' in studygraph.yml");
        }
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            WholeFile.write(file, bytes);
        }
        return Optional.empty();
    }
}
