package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.graph.Fact;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration.CriterionSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;

/** What can be written at a place, by what stands before it. */
final class Proposals {
    private static final List<String> CALLOUTS =
            List.of("scenario", "comparison", "decision", "skip", "tip", "note", "important", "warning", "caution");
    private static final List<String> FIELDS = List.of("Answer", "Because", "Not", "Given");

    private final KnowledgeGraph graph;

    Proposals(Look look) {
        this.graph = look.graph();
    }

    /**
     * A text that can be written.
     *
     * @param detail what it is, in a word or two
     */
    record Proposal(String text, String detail, CompletionItemKind kind) {}

    /** Names that a link can have. */
    List<Proposal> names() {
        Map<String, Proposal> byName = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Scenario) {
                continue;
            }
            if (graph.named(node.title()).filter(node.id()::equals).isPresent()) {
                add(byName, new Proposal(node.title(), word(node, graph), CompletionItemKind.Reference));
            }
            if (node instanceof Node.Service service) {
                service.aliases().stream()
                        .filter(alias ->
                                graph.named(alias).filter(node.id()::equals).isPresent())
                        .forEach(alias ->
                                add(byName, new Proposal(alias, "is " + node.title(), CompletionItemKind.Reference)));
            }
        }
        for (Note note : graph.notes().values()) {
            String name = note.path().replaceFirst("^.*/", "").replaceFirst("\\.[^.]+$", "");
            add(byName, new Proposal(name, note.path(), CompletionItemKind.File));
        }
        return List.copyOf(byName.values());
    }

    /** The headings of the note that a link names. */
    List<Proposal> headings(String target, String path) {
        var link = new Reference(Reference.Syntax.WIKILINK, target, "", target, Place.startOf(path));
        return notes(graph.resolve(link), target.isBlank() ? path : "")
                .flatMap(Note::sections)
                .filter(section -> section.level() > 0 && !section.heading().isBlank())
                .map(section ->
                        new Proposal(section.heading().text(), "heading " + section.level(), CompletionItemKind.Text))
                .toList();
    }

    /** Whether the vault says that names of others stand under this key. */
    boolean isRelation(String key) {
        return graph.configuration().relations().containsKey(key);
    }

    List<Proposal> kinds() {
        return Stream.of(NodeId.Kind.values())
                .map(kind -> new Proposal(kind.id(), own(kind, graph), CompletionItemKind.EnumMember))
                .toList();
    }

    List<Proposal> callouts() {
        return plain(CALLOUTS.stream(), "callout", CompletionItemKind.Keyword);
    }

    List<Proposal> fields() {
        return plain(FIELDS.stream(), "of a scenario", CompletionItemKind.Field);
    }

    List<Proposal> criteria() {
        return plain(
                Stream.concat(
                        graph.configuration().criteria().keySet().stream(),
                        graph.facts().stream()
                                .map(fact -> fact.criterion().name())
                                .sorted()),
                "criterion",
                CompletionItemKind.Property);
    }

    /** What cells say of a criterion. */
    List<Proposal> values(String criterion) {
        Stream<String> configured = graph.configuration().criteria().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(criterion))
                .map(Map.Entry::getValue)
                .map(CriterionSettings::values)
                .flatMap(values -> values.keySet().stream());
        Stream<String> written = graph.facts().stream()
                .filter(fact -> fact.criterion().name().equalsIgnoreCase(criterion))
                .map(Fact::text)
                .map(text -> text.text().strip());
        return plain(Stream.concat(configured, written.sorted()), criterion, CompletionItemKind.Value);
    }

    List<Proposal> tags() {
        return plain(
                graph.notes().values().stream()
                        .flatMap(note -> note.tags().stream())
                        .sorted(),
                "tag",
                CompletionItemKind.Keyword);
    }

    List<Proposal> categories() {
        return plain(
                Stream.concat(
                        graph.configuration().categories().stream(),
                        graph.services().stream().map(Node.Service::category).sorted()),
                "category",
                CompletionItemKind.Folder);
    }

    List<Proposal> tasks() {
        return graph.configuration().exams().stream()
                .flatMap(exam -> exam.domains().stream()
                        .flatMap(domain -> domain.tasks().stream())
                        .map(task ->
                                new Proposal(exam.id() + "/" + task.id(), task.title(), CompletionItemKind.Constant)))
                .toList();
    }

    private Stream<Note> notes(Resolution resolution, String self) {
        if (!self.isEmpty()) {
            return Stream.ofNullable(graph.notes().get(self));
        }
        if (resolution instanceof Resolution.ToSection to) {
            return Stream.ofNullable(graph.notes().get(to.section().path()));
        }
        return resolution instanceof Resolution.ToNode to ? graph.notesOf(to.node()) : Stream.empty();
    }

    /** The vault's word for a node's kind, and the category of a service. */
    static String word(Node node, KnowledgeGraph graph) {
        String own = own(node.id().kind(), graph);
        return node instanceof Node.Service service && !service.category().isEmpty()
                ? own + " · " + service.category()
                : own;
    }

    /** The vault's word for a kind. */
    private static String own(NodeId.Kind kind, KnowledgeGraph graph) {
        return graph.configuration().kinds().getOrDefault(kind.id(), kind.id());
    }

    private static List<Proposal> plain(Stream<String> texts, String detail, CompletionItemKind kind) {
        return texts
                .filter(text -> !text.isBlank())
                .collect(Collectors.toMap(
                        text -> text.toLowerCase(Locale.ROOT), text -> text, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(text -> new Proposal(text, detail, kind))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void add(Map<String, Proposal> byName, Proposal proposal) {
        byName.putIfAbsent(proposal.text().toLowerCase(Locale.ROOT), proposal);
    }
}
