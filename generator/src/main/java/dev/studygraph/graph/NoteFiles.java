package dev.studygraph.graph;

import dev.studygraph.graph.name.NameIndex;
import dev.studygraph.graph.name.NameIndex.Rank;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import dev.studygraph.source.Ascii;
import dev.studygraph.source.PathText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files of the vault as links name them: by path, by file name, by alias or title; design.md §3 and real-notes.md §8. */
final class NoteFiles {
    private static final List<String> FOLDER_NOTES = List.of("readme", "index", "_index");

    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, String> byFoldedPath = new TreeMap<>();
    private final Map<String, List<String>> attachmentsByName = new TreeMap<>();
    private final Set<String> withheldPaths;
    private final NameIndex<String> names;
    private final NameIndex<String> withheldNames;

    /** What a target stands for. {@code candidates} are the note paths that fit, the best first. */
    record Found(Kind kind, List<String> candidates) {
        static final Found NOTHING = new Found(Kind.NOTHING, List.of());

        String path() {
            return candidates.get(0);
        }
    }

    enum Kind {
        NOTE,
        ATTACHMENT,
        WITHHELD,
        NOTHING
    }

    NoteFiles(Sources sources, NameKey keys) {
        names = new NameIndex<>(keys);
        withheldNames = new NameIndex<>(keys);
        withheldPaths = sources.withheld().paths();
        for (var note : sources.notes()) {
            notes.put(note.path(), note);
            byFoldedPath.putIfAbsent(fold(note.path()), note.path());
            if (!isFolderNote(note.path())) {
                names.add(stem(note.path()), Rank.TITLE, note.path());
            }
            note.frontMatter().aliases().forEach(alias -> names.add(alias, Rank.ALIAS, note.path()));
            names.add(note.title(), Rank.FILE, note.path());
        }
        for (var path : sources.attachments()) {
            byFoldedPath.putIfAbsent(fold(path), path);
            attachmentsByName
                    .computeIfAbsent(fold(PathText.fileName(path)), name -> new ArrayList<>())
                    .add(path);
        }
        withheldPaths.forEach(path -> {
            byFoldedPath.putIfAbsent(fold(path), path);
            withheldNames.add(stem(path), Rank.FILE, path);
        });
        sources.withheld().names().forEach(name -> withheldNames.add(name, Rank.TITLE, name));
    }

    Map<String, Note> notes() {
        return notes;
    }

    /** Whether only an unpublished note has this name. */
    boolean isWithheld(String name) {
        return names.lookup(name).isEmpty() && !withheldNames.lookup(name).isEmpty();
    }

    /** What a link target of the note at {@code from} means, names of services aside. */
    Found find(String target, String from) {
        var byPath = byPath(target, from);
        return byPath.kind() != Kind.NOTHING ? byPath : byName(target, from);
    }

    /** The file at a path: relative to the note, then from the root of the vault. */
    Found byPath(String target, String from) {
        String clean = target.replace('\\', '/');
        boolean absolute = clean.startsWith("/");
        for (String base : absolute ? List.of("") : List.of(PathText.folder(from), "")) {
            var path = PathText.resolved(base, absolute ? clean.substring(1) : clean);
            var found = path.flatMap(this::at);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Found.NOTHING;
    }

    /** The note with a file name, alias or title, or the attachment with a file name, wherever it lies; the nearest first. */
    Found byName(String target, String from) {
        String clean = target.replace('\\', '/');
        String name = PathText.fileName(clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean);
        String folders = fold(PathText.folder(clean));
        boolean parted = !folders.isEmpty() && !folders.startsWith(".");
        var whole = parted ? List.<String>of() : names.lookup(withoutExtension(target));
        var stems = names.lookup(withoutExtension(name)).stream()
                .filter(path -> !parted || endsWithFolders(path, folders))
                .toList();
        var fitting = whole.isEmpty() ? stems : whole;
        if (fitting.isEmpty() && parted) {
            fitting = names.lookup(target);
        }
        if (!fitting.isEmpty()) {
            return new Found(
                    Kind.NOTE,
                    exactly(name, fitting).stream().sorted(nearness(from)).toList());
        }
        var files = attachmentsByName.getOrDefault(fold(PathText.fileName(clean)), List.of());
        if (!files.isEmpty()) {
            return new Found(
                    Kind.ATTACHMENT, files.stream().sorted(nearness(from)).toList());
        }
        return withheldNames.lookup(withoutExtension(name)).isEmpty()
                ? Found.NOTHING
                : new Found(Kind.WITHHELD, List.of(name));
    }

    /** Those whose file has the very name, numbering and all; where there are none, all of them. */
    private static List<String> exactly(String name, List<String> fitting) {
        String wanted = fold(withoutExtension(name));
        var exact =
                fitting.stream().filter(path -> fold(stem(path)).equals(wanted)).toList();
        return exact.isEmpty() ? fitting : exact;
    }

    /** The nearest folder first, then the shortest path, then the alphabet. */
    static Comparator<String> nearness(String from) {
        return Comparator.<String>comparingInt(path -> steps(from, path))
                .thenComparingInt(
                        path -> (int) path.chars().filter(c -> c == '/').count())
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    static String stem(String path) {
        return withoutExtension(PathText.fileName(path));
    }

    static boolean isFolderNote(String path) {
        return FOLDER_NOTES.contains(stem(path).toLowerCase(Locale.ROOT));
    }

    private Optional<Found> at(String path) {
        var endings = new ArrayList<>(List.of("", ".md", ".markdown"));
        FOLDER_NOTES.forEach(name -> endings.add((path.isEmpty() ? "" : "/") + name + ".md"));
        for (String ending : endings) {
            String found = byFoldedPath.get(fold(path + ending));
            if (found != null) {
                return Optional.of(new Found(kind(found), List.of(found)));
            }
        }
        return Optional.empty();
    }

    private Kind kind(String path) {
        if (notes.containsKey(path)) {
            return Kind.NOTE;
        }
        return withheldPaths.contains(path) ? Kind.WITHHELD : Kind.ATTACHMENT;
    }

    private static boolean endsWithFolders(String path, String folders) {
        return ("/" + fold(PathText.folder(path))).endsWith("/" + folders.replaceFirst("^/", ""));
    }

    private static int steps(String from, String to) {
        String[] here = (PathText.folder(from) + "/").split("/", -1);
        String[] there = (PathText.folder(to) + "/").split("/", -1);
        int shared = 0;
        while (shared < here.length && shared < there.length && here[shared].equals(there[shared])) {
            shared++;
        }
        return here.length + there.length - 2 * shared;
    }

    static String withoutExtension(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".markdown")) {
            return name.substring(0, name.length() - ".markdown".length());
        }
        return lower.endsWith(".md") ? name.substring(0, name.length() - ".md".length()) : name;
    }

    private static String fold(String path) {
        if (Ascii.isAllOf(path)) {
            return path.toLowerCase(Locale.ROOT); // nothing composes, no letter has two small forms
        }
        return java.text.Normalizer.normalize(path, java.text.Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
