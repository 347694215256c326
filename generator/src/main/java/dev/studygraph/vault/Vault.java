package dev.studygraph.vault;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.source.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An opened vault: its configuration, its notes, and the paths of what else lies beside them. */
public final class Vault {
    private final Path root;
    private final Configuration configuration;
    private final Diagnostics diagnostics;
    private final List<String> paths;
    private final List<String> attachments;
    private final List<LeftOut> leftOut;
    private final UnsavedTexts unsaved;

    private Vault(Path root, Configuration configuration, VaultWalk walk, Diagnostics diagnostics) {
        this.root = root;
        this.configuration = configuration;
        this.diagnostics = diagnostics;
        this.paths = walk.notes();
        this.attachments = walk.attachments();
        this.leftOut = walk.leftOut();
        this.unsaved = UnsavedTexts.NONE;
    }

    private Vault(Vault saved, UnsavedTexts unsaved, Diagnostics diagnostics) {
        this.root = saved.root;
        this.configuration = saved.configuration;
        this.diagnostics = diagnostics;
        var leftOut = saved.leftOut.stream().map(LeftOut::path).collect(Collectors.toSet());
        this.paths = saved.paths.stream()
                .filter(path -> !unsaved.gone().contains(path))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), known -> {
                    unsaved.texts().keySet().stream()
                            .filter(path -> !leftOut.contains(path) && !saved.attachments.contains(path))
                            .forEach(known::add);
                    return List.copyOf(known);
                }));
        this.attachments = saved.attachments;
        this.leftOut = saved.leftOut;
        this.unsaved = unsaved;
    }

    /**
     * Opens a folder of notes, or one note with its folder as the base of what it links to.
     *
     * @param folderOrFile must exist; otherwise the vault is without notes, which is reported
     * @param output where the site goes; if it lies in the vault it is not read
     */
    public static Vault open(Path folderOrFile, Optional<Path> output, Diagnostics diagnostics) {
        Path given = folderOrFile.toAbsolutePath().normalize();
        boolean single = Files.isRegularFile(given);
        Path parent = given.getParent();
        Path root = single && parent != null ? parent : given;
        Configuration configuration = configuration(root, diagnostics);
        var walk = new VaultWalk(
                root, configuration, output.map(path -> path.toAbsolutePath().normalize()), diagnostics);
        if (single) {
            walk.single(given);
        } else {
            walk.everything();
        }
        return new Vault(root, configuration, walk, diagnostics);
    }

    /**
     * The same vault as it would be if these texts were saved.
     *
     * @param diagnostics hears of files that cannot be read
     */
    public Vault with(UnsavedTexts texts, Diagnostics diagnostics) {
        return new Vault(this, texts, diagnostics);
    }

    /** The folder that paths are relative to. */
    public Path root() {
        return root;
    }

    public Configuration configuration() {
        return configuration;
    }

    /** The paths of all notes, in order. */
    public List<String> paths() {
        return paths;
    }

    /** Every note as it is now, by path. */
    public List<NoteFile> notes() {
        return paths.stream().flatMap(path -> read(path).stream()).toList();
    }

    /** A note as it is now; empty if it cannot be read, which is reported. Several threads may ask. */
    public Optional<NoteFile> read(String path) {
        if (isUnsaved(path)) {
            return Optional.of(unsaved.file(path));
        }
        try {
            return Optional.of(NoteFile.of(path, Files.readAllBytes(file(path))));
        } catch (IOException e) {
            diagnostics.report(Diagnostic.of(
                    Code.FILE_UNREADABLE, Place.startOf(path), VaultWalk.UNREADABLE, VaultWalk.MAKE_READABLE));
            return Optional.empty();
        }
    }

    /** Whether the text of a note is another than that of its file. */
    public boolean isUnsaved(String path) {
        return unsaved.texts().containsKey(path);
    }

    /** The paths of all other files, in order; read them with {@link #file}. */
    public List<String> attachments() {
        return attachments;
    }

    /** The Markdown files that are not read, by path. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Where a note or an attachment lies on disk. */
    public Path file(String path) {
        return root.resolve(path);
    }

    /** The configuration of a folder of notes, without a look at the notes; the default if there is none. */
    public static Configuration configuration(Path root, Diagnostics diagnostics) {
        Path file = root.resolve(ConfigurationReader.FILE);
        if (!Files.exists(file)) {
            return Configuration.DEFAULT;
        }
        try {
            // Bytes that are not UTF-8 become replacement characters: better a strange title than no configuration.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return ConfigurationReader.read(text, diagnostics);
        } catch (IOException e) {
            diagnostics.report(Diagnostic.of(
                    Code.FILE_UNREADABLE,
                    Place.startOf(ConfigurationReader.FILE),
                    "the configuration cannot be read",
                    "check who may read it"));
            return Configuration.DEFAULT;
        }
    }
}
