package dev.studygraph.mend;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Resolution;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.NoteFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A node called by another name in the whole vault: links, headings, front matter, cells and text that write its title, and the
 * note that is called after it. Whatever calls it by another of its names stays.
 *
 * @param files what changes in them, by path
 * @param moved new paths of notes by old ones
 */
public record Renaming(List<MendedFile> files, Map<String, String> moved) {
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\:*?\"<>|#^\\[\\]\\p{Cntrl}]+");
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");

    public Renaming {
        files = List.copyOf(files);
        moved = Map.copyOf(moved);
    }

    /** Why a name will not do; empty if it will. */
    public static Optional<String> refusal(KnowledgeGraph graph, NodeId id, String name) {
        if (name.isBlank() || LINE_END.matcher(name).find() || name.matches(".*(\\[\\[|]]|[|#^]).*")) {
            return Optional.of("a name is one line without brackets, '|', '#' and '^', so that links can hold it");
        }
        boolean taken = graph.named(name).filter(other -> !other.equals(id)).isPresent();
        return taken ? Optional.of("'" + name + "' is the name of something else") : Optional.empty();
    }

    /** Whether a node has a name that can be changed: services, and topics that are notes. */
    public static boolean canRename(KnowledgeGraph graph, NodeId id) {
        return id.kind() == NodeId.Kind.SERVICE || graph.notesOf(id).findAny().isPresent();
    }

    /**
     * The changes that give a node another title.
     *
     * @param files gives a note by its path
     * @param moves whether notes may be renamed
     */
    public static Renaming of(
            KnowledgeGraph graph, Node node, String name, Function<String, Optional<NoteFile>> files, boolean moves) {
        Map<String, String> moved = new TreeMap<>();
        if (moves && FILE_NAME.matcher(name).matches()) {
            graph.notesOf(node.id())
                    .map(Note::path)
                    .filter(path -> stem(path).equals(node.title()))
                    .limit(1)
                    .forEach(path -> moved.put(path, renamed(path, name)));
        }
        List<MendedFile> changed = new ArrayList<>();
        for (Note note : graph.notes().values()) {
            Optional<String> text = files.apply(note.path()).flatMap(file -> MendedFile.text(file.bytes()));
            List<Edit> edits = text.map(found -> new Names(graph, node, name, moved).in(note, found))
                    .orElse(List.of());
            if (!edits.isEmpty()) {
                changed.add(new MendedFile(note.path(), text.orElseThrow(), edits));
            }
        }
        return new Renaming(changed, moved);
    }

    /**
     * The links that no longer mean the node: those that used a name which came with the old title.
     *
     * @param after the vault with the changes made
     */
    public static Set<String> lost(KnowledgeGraph before, NodeId old, KnowledgeGraph after, NodeId now) {
        Set<String> names = new TreeSet<>();
        before.notes().values().stream()
                .flatMap(Note::links)
                .filter(link -> before.resolve(link).equals(new Resolution.ToNode(old))
                        && link.fragment().isEmpty())
                .map(Reference::target)
                .distinct()
                .filter(target -> !target.contains("/") && !target.isEmpty())
                .filter(target -> before.node(old)
                        .filter(node -> NameKey.fold(node.title()).equals(NameKey.fold(target)))
                        .isEmpty())
                .filter(target -> before.named(target).filter(old::equals).isPresent())
                .filter(target -> !after.named(target).equals(Optional.of(now)))
                .forEach(names::add);
        before.node(old)
                .map(Node::title)
                .filter(title ->
                        after.named(title).isPresent() && !after.named(title).equals(Optional.of(now)))
                .ifPresent(names::add);
        return names;
    }

    /** These changes, and the names as aliases of a note as it is after them; the same where its front matter is better left alone. */
    public Renaming withAliases(String path, String text, Collection<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        MendedFile file = files.stream()
                .filter(changed -> changed.path().equals(path))
                .findFirst()
                .orElse(new MendedFile(path, text, List.of()));
        int shift = text.startsWith("\uFEFF") ? 1 : 0;
        Optional<Edit> edit = AliasLine.edit(new SourceText(path, text.substring(shift)), shift, names);
        if (edit.isEmpty()) {
            return this;
        }
        List<Edit> edits = new ArrayList<>(file.edits());
        edits.add(edit.get());
        List<MendedFile> all = new ArrayList<>(files);
        all.removeIf(changed -> changed.path().equals(path));
        all.add(new MendedFile(path, text, edits));
        return new Renaming(all, moved);
    }

    private static String renamed(String path, String name) {
        int start = path.lastIndexOf('/') + 1;
        return path.substring(0, start)
                + name
                + path.substring(start + stem(path).length());
    }

    private static String stem(String path) {
        return path.replaceFirst("^.*/", "").replaceFirst("\\.[^.]+$", "");
    }

    /** Where one note writes the name. */
    private record Names(KnowledgeGraph graph, Node node, String name, Map<String, String> moved) {
        private static final Set<String> KEPT = Set.of("permalink", "kind", "type", "tags", "tag", "exam", "formerly");
        private static final Pattern KEY = Pattern.compile("^([\\p{L}_ -]+):");

        List<Edit> in(Note note, String text) {
            int shift = text.startsWith("\uFEFF") ? 1 : 0;
            var source = new SourceText(note.path(), text.substring(shift));
            List<Edit> edits = new ArrayList<>();
            note.links()
                    .distinct()
                    .forEach(link -> target(link)
                            .flatMap(target -> LinkText.edit(source, shift, link, target))
                            .filter(edit -> !edits.contains(edit))
                            .ifPresent(edits::add));
            var words = new NameText(source);
            for (var place : words.of(node.title())) {
                if (!isWanted(place) || (place.inFrontMatter() && isKept(source, place.start()))) {
                    continue;
                }
                boolean other = graph
                        .namesIn(source.line(source.at(place.start()).line()))
                        .stream()
                        .anyMatch(mention -> covers(mention, source, place.start(), node.title()));
                if (!other) {
                    place.written(name)
                            .map(change -> new Edit(change.start() + shift, change.end() + shift, change.text()))
                            .filter(edit -> edits.stream().noneMatch(known -> overlap(known, edit)))
                            .ifPresent(edits::add);
                }
            }
            return edits;
        }

        /** A topic is called so in its title alone; a service whose name may be any word, where nothing else stands. */
        private boolean isWanted(NameText.Written place) {
            String title = node.title();
            boolean ordinary = title.indexOf(' ') < 0 && title.equals(title.toLowerCase(Locale.ROOT));
            return node.id().kind() == NodeId.Kind.SERVICE ? !ordinary || place.isAlone() : place.isTitle();
        }

        /** What a link says instead; empty if it says something else already. */
        private Optional<String> target(Reference link) {
            Resolution meant = graph.resolve(link);
            boolean means = meant.equals(new Resolution.ToNode(node.id()))
                    || (meant instanceof Resolution.ToSection to
                            && graph.notes().containsKey(to.section().path())
                            && graph.ownerOf(to.section().path()).equals(node.id()));
            String target = link.target();
            if (!means || target.isEmpty()) {
                return Optional.empty();
            }
            int start = target.lastIndexOf('/') + 1;
            boolean path = start > 0 || link.syntax() == Reference.Syntax.MARKDOWN;
            String last = target.substring(start);
            if (path) {
                boolean moves =
                        moved.keySet().stream().anyMatch(from -> stem(from).equals(stem(last)));
                return moves
                        ? Optional.of(target.substring(0, start)
                                + name
                                + last.substring(stem(last).length()))
                        : Optional.empty();
            }
            return NameKey.fold(stemOfNote(target)).equals(NameKey.fold(node.title()))
                    ? Optional.of(name + (target.endsWith(".md") ? ".md" : ""))
                    : Optional.empty();
        }

        private static String stemOfNote(String target) {
            return target.endsWith(".md") ? target.substring(0, target.length() - 3) : target;
        }

        /** Whether a longer name of something else stands there. */
        private boolean covers(KnowledgeGraph.Mention mention, SourceText source, int start, String title) {
            int column = start - source.lineStart(source.at(start).line());
            return mention.start() <= column
                    && mention.end() >= column + title.length()
                    && mention.end() - mention.start() > title.length() + 1
                    && !mention.node().equals(node.id());
        }

        private static boolean isKept(SourceText source, int start) {
            for (int line = source.at(start).line(); line > 1; line--) {
                var key = KEY.matcher(source.line(line));
                if (key.find()) {
                    return KEPT.contains(key.group(1).strip());
                }
            }
            return false;
        }

        private static boolean overlap(Edit one, Edit other) {
            return one.start() < other.end() && other.start() < one.end();
        }
    }
}
