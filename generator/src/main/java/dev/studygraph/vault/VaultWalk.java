package dev.studygraph.vault;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.source.Place;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One walk through a vault, in the order of names and never in that of the disk. */
final class VaultWalk {
    /** Beyond this no parser limit helps; the file is named and left out. */
    private static final long LARGEST_NOTE = 256L << 20;

    static final String UNREADABLE = "this file cannot be read";
    static final String MAKE_READABLE = "check that it exists and who may read it";

    /** How deep beside a single note other files are looked for. */
    private static final int NEIGHBOURHOOD = 2;

    private final Path root;
    private final ExcludedPaths excluded;
    private final Optional<Path> output;
    private final Optional<Path> templates;
    private final Diagnostics diagnostics;
    private final Set<Path> walked = new HashSet<>();
    private final List<Path> markdown = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    VaultWalk(Path root, Configuration configuration, Optional<Path> output, Diagnostics diagnostics) {
        this.root = root;
        this.excluded = new ExcludedPaths(configuration.exclude(), root.getFileSystem());
        this.output = output;
        this.templates =
                configuration.templates().map(folder -> root.resolve(folder).normalize());
        this.diagnostics = diagnostics;
    }

    void everything() {
        folder(root, Integer.MAX_VALUE);
        markdown.forEach(this::note);
    }

    /** One note; its neighbours are only listed, and no deeper than the next folders. */
    void single(Path note) {
        folder(root, NEIGHBOURHOOD);
        leftOut.clear();
        note(note);
    }

    List<String> notes() {
        return notes.stream().sorted().toList();
    }

    List<String> attachments() {
        return attachments.stream().sorted().toList();
    }

    List<LeftOut> leftOut() {
        return leftOut.stream().sorted().toList();
    }

    private void folder(Path folder, int depth) {
        for (Path entry : entries(folder)) {
            Path name = entry.getFileName();
            if (isOutput(entry)) {
                continue;
            }
            if (hidden(name.toString())) {
                leaveOut(entry, LeftOut.Reason.HIDDEN);
            } else if (Files.isSymbolicLink(entry) && !staysInside(entry)) {
                leaveOut(entry, LeftOut.Reason.OUTSIDE);
            } else if (excluded.contains(root.relativize(entry))) {
                leaveOut(entry, LeftOut.Reason.EXCLUDED);
            } else if (Files.isDirectory(entry)) {
                if (depth > 1) {
                    folder(entry, depth - 1);
                }
            } else {
                file(entry);
            }
        }
    }

    private void file(Path file) {
        if (isMarkdown(file)) {
            markdown.add(file);
        } else if (!file.equals(root.resolve(ConfigurationReader.FILE)) && Files.isRegularFile(file)) {
            attachments.add(path(file));
        }
    }

    private List<Path> entries(Path folder) {
        try {
            if (!walked.add(folder.toRealPath())) {
                return List.of();
            }
            List<Path> entries = new ArrayList<>();
            try (var stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
            entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
            return entries;
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(folder, "this folder cannot be read");
            return List.of();
        }
    }

    private void note(Path file) {
        try {
            if (Files.size(file) > LARGEST_NOTE) {
                diagnostics.report(Diagnostic.of(
                        Code.FILE_OVER_LIMIT,
                        Place.startOf(path(file)),
                        "this note is far too large and is left out",
                        "split it"));
                leftOut.add(new LeftOut(path(file), LeftOut.Reason.TOO_LARGE));
            } else {
                notes.add(path(file));
            }
        } catch (IOException e) {
            unreadable(file, UNREADABLE);
        }
    }

    private void unreadable(Path path, String message) {
        String relative = path(path);
        diagnostics.report(Diagnostic.of(
                Code.FILE_UNREADABLE, Place.startOf(relative.isEmpty() ? "." : relative), message, MAKE_READABLE));
    }

    /** Names the note, or those in the folder, so that none is passed over without a word; what cannot be read there is nobody's loss. */
    private void leaveOut(Path entry, LeftOut.Reason reason) {
        if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            if (isMarkdown(entry)) {
                leftOut.add(new LeftOut(path(entry), reason));
            }
            return;
        }
        try (var inside = Files.newDirectoryStream(entry)) {
            inside.forEach(one -> leaveOut(one, reason));
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
    }

    private boolean staysInside(Path link) {
        try {
            return link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            // A link to nothing: found out, and reported, when the file is read.
            return true;
        }
    }

    private boolean isOutput(Path entry) {
        return output.filter(entry::equals).isPresent()
                || templates.filter(entry::equals).isPresent();
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.equals("node_modules");
    }

    private static boolean isMarkdown(Path file) {
        return NoteFile.isMarkdown(file.getFileName().toString());
    }

    private String path(Path file) {
        var names = new ArrayList<String>();
        root.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
