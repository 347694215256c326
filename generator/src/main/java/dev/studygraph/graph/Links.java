package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.graph.name.NameIndex;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Reference.Syntax;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Spellings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives every reference its meaning: a path, else a file name, alias or title, else the name of a node. */
final class Links {
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> SAFE = Set.of("http", "https", "mailto");
    private static final int MOST_NEAREST = 3;

    private final NoteFiles files;
    private final SectionMap sections;
    private final Pages pages;
    private final NameIndex<NodeId> names;
    private final Map<String, Map<String, NodeId>> blockNodes;
    private final Map<Reference, Resolution> reported = new ConcurrentHashMap<>();
    private final Map<String, List<String>> nearest = new ConcurrentHashMap<>();
    private final Map<NodeId, String> firstNotes = new HashMap<>();
    private final Spellings spellings;

    /** The headings of each note into which a link leads that finds none. */
    private final Map<String, Spellings> headings = new ConcurrentHashMap<>();

    /** Where notes and sections are shown. */
    interface Pages {
        NodeId ownerOf(String path);

        Optional<NodeId> aboutOf(SectionRef section);
    }

    /** @param blockNodes nodes that have a block id of their own, by note path and block id */
    Links(
            NoteFiles files,
            SectionMap sections,
            Pages pages,
            NameIndex<NodeId> names,
            Map<String, Map<String, NodeId>> blockNodes) {
        this.files = files;
        this.sections = sections;
        this.pages = pages;
        this.names = names;
        this.blockNodes = blockNodes;
        files.notes().keySet().forEach(path -> firstNotes.putIfAbsent(pages.ownerOf(path), path));
        var known = new ArrayList<>(names.spellings());
        files.notes().keySet().forEach(path -> known.add(NoteFiles.stem(path)));
        spellings = new Spellings(known);
    }

    /** What a reference means, and what is wrong with it. */
    private record Outcome(Resolution resolution, Optional<Diagnostic> diagnostic) {
        static Outcome of(Resolution resolution) {
            return new Outcome(resolution, Optional.empty());
        }
    }

    Resolution resolve(Reference reference) {
        var known = reported.get(reference);
        return known != null ? known : outcome(reference).resolution();
    }

    Resolution resolve(Reference reference, Diagnostics diagnostics) {
        var outcome = outcome(reference);
        outcome.diagnostic().ifPresent(diagnostics::report);
        reported.put(reference, outcome.resolution());
        return outcome.resolution();
    }

    /** The files that any reference leads to that has been resolved with its diagnostics, by path. */
    SortedSet<String> attachments() {
        return reported.values().stream()
                .filter(Resolution.ToFile.class::isInstance)
                .map(file -> ((Resolution.ToFile) file).path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Outcome outcome(Reference reference) {
        String target = reference.target().strip();
        String from = reference.place().path();
        var address = outside(reference.syntax(), target, reference.fragment());
        if (address.isPresent()) {
            return Outcome.of(address.get());
        }
        if (target.isEmpty()) {
            var note = Optional.ofNullable(files.notes().get(from));
            return note.map(found -> inNote(found, reference)).orElseGet(() -> missing(reference));
        }
        var byPath = files.byPath(target, from);
        if (byPath.kind() != NoteFiles.Kind.NOTHING) {
            return found(byPath, reference);
        }
        var titled = names.lookup(target);
        if (titled.size() == 1 && titled.get(0).kind() == NodeId.Kind.SERVICE) {
            return Outcome.of(node(titled.get(0), reference));
        }
        var byName = files.byName(target, from);
        if (byName.kind() == NoteFiles.Kind.NOTE || byName.kind() == NoteFiles.Kind.ATTACHMENT) {
            return found(byName, reference);
        }
        if (!titled.isEmpty()) {
            return named(titled, reference);
        }
        return byName.kind() == NoteFiles.Kind.WITHHELD ? Outcome.of(new Resolution.Private()) : missing(reference);
    }

    /** Addresses that leave the vault; a colon in the name of a wikilink is no scheme unless it is a usual one. */
    private static Optional<Resolution> outside(Syntax syntax, String target, String fragment) {
        var scheme = SCHEME.matcher(target);
        if (!scheme.find()) {
            return Optional.empty();
        }
        if (SAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.of(new Resolution.External(fragment.isEmpty() ? target : target + "#" + fragment));
        }
        return syntax == Syntax.WIKILINK || syntax == Syntax.EMBED
                ? Optional.empty()
                : Optional.of(new Resolution.Unsafe());
    }

    private Outcome found(NoteFiles.Found found, Reference reference) {
        return switch (found.kind()) {
            case NOTE ->
                inNote(
                        Drafts.entered(files.notes(), found.path()),
                        reference,
                        ambiguity(found.candidates(), reference));
            case ATTACHMENT ->
                new Outcome(new Resolution.ToFile(found.path()), ambiguity(found.candidates(), reference));
            case WITHHELD -> Outcome.of(new Resolution.Private());
            case NOTHING -> missing(reference);
        };
    }

    private Outcome inNote(Note note, Reference reference) {
        return inNote(note, reference, Optional.empty());
    }

    private Outcome inNote(Note note, Reference reference, Optional<Diagnostic> ambiguity) {
        String fragment = reference.fragment().strip();
        var page = page(note.path());
        if (fragment.isEmpty()) {
            return new Outcome(page, ambiguity);
        }
        if (fragment.startsWith("^")) {
            String id = fragment.substring(1);
            var node = blockNodes.getOrDefault(note.path(), Map.of()).get(id);
            if (node != null) {
                return new Outcome(new Resolution.ToNode(node), ambiguity);
            }
        }
        var section = fragment.startsWith("^")
                ? sections.ofBlock(note.path(), fragment.substring(1))
                : sections.find(note, fragment);
        if (section.isEmpty()) {
            return new Outcome(page, Optional.of(anchorMissing(note, reference)));
        }
        return new Outcome(inSection(note, section.get()), ambiguity);
    }

    /** A section about a node is that node's page; what stands below it is shown there too. */
    private Resolution inSection(Note note, SectionRef section) {
        var owner = pages.ownerOf(note.path());
        var about = pages.aboutOf(section);
        if (about.isPresent()) {
            return new Resolution.ToNode(about.get());
        }
        var outer = sections.above(section);
        while (outer.isPresent()) {
            var shown = pages.aboutOf(outer.get());
            if (shown.isPresent() && !shown.get().equals(owner)) {
                return new Resolution.ToSection(shown.get(), section);
            }
            outer = sections.above(outer.get());
        }
        return new Resolution.ToSection(owner, section);
    }

    /** Notes of one title share a page; each but the first is a part of it. */
    private Resolution page(String path) {
        var owner = pages.ownerOf(path);
        return firstNotes.getOrDefault(owner, path).equals(path)
                ? new Resolution.ToNode(owner)
                : new Resolution.ToSection(owner, new SectionRef(path, ""));
    }

    private Outcome named(List<NodeId> found, Reference reference) {
        var best = found.stream().min(NodeId::compareTo).orElseThrow();
        return found.size() == 1
                ? Outcome.of(node(best, reference))
                : new Outcome(
                        node(best, reference),
                        ambiguity(found.stream().map(NodeId::toString).sorted().toList(), reference));
    }

    private Resolution node(NodeId node, Reference reference) {
        var first = firstNotes.get(node);
        return first == null || reference.fragment().isBlank()
                ? new Resolution.ToNode(node)
                : inNote(Drafts.entered(files.notes(), first), reference).resolution();
    }

    private static Optional<Diagnostic> ambiguity(List<String> candidates, Reference reference) {
        return candidates.size() < 2
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        Code.LINK_AMBIGUOUS,
                        reference.place(),
                        "'%s' can mean %s".formatted(reference.target(), String.join(" or ", candidates)),
                        "it was taken to mean the nearest, %s; write the folder too".formatted(candidates.get(0))));
    }

    private Diagnostic anchorMissing(Note note, Reference reference) {
        var known = headings.computeIfAbsent(note.path(), path -> headingsOf(note));
        String place = reference.fragment().startsWith("^") ? "block" : "heading";
        String message = "%s has no %s '%s'".formatted(note.path(), place, reference.fragment());
        return diagnostic(Code.LINK_ANCHOR_MISSING, reference, message, known.nearest(reference.fragment(), 1));
    }

    private static Spellings headingsOf(Note note) {
        return new Spellings(note.sections()
                .filter(section -> section.level() > 0)
                .map(section -> section.heading().text())
                .toList());
    }

    private Outcome missing(Reference reference) {
        String target = reference.target();
        boolean file = reference.syntax() == Syntax.IMAGE || isFileName(target);
        var nearest = nearest(target);
        var code = file ? Code.ATTACHMENT_MISSING : Code.LINK_TARGET_MISSING;
        String message = file
                ? "there is no file '%s'".formatted(target)
                : "no note, alias or name is called '%s'".formatted(target);
        return new Outcome(new Resolution.Missing(nearest), Optional.of(diagnostic(code, reference, message, nearest)));
    }

    /** Close spellings among the names and the files, best first. */
    List<String> nearest(String target) {
        return nearest.computeIfAbsent(target, missing -> spellings.nearest(NoteFiles.stem(missing), MOST_NEAREST));
    }

    private static Diagnostic diagnostic(Code code, Reference reference, String message, List<String> nearest) {
        return nearest.isEmpty()
                ? Diagnostic.of(code, reference.place(), message)
                : Diagnostic.of(code, reference.place(), message, "did you mean '%s'?".formatted(nearest.get(0)));
    }

    private static boolean isFileName(String target) {
        return target.matches("(?s).*[^/.\\s]\\.(?!md$|markdown$)[A-Za-z][A-Za-z0-9]{1,4}$") && !target.contains(" ");
    }
}
