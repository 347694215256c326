package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * What a place of a note stands for: a link, a name in its text, or a heading.
 *
 * @param resolution what it means
 * @param range the link or the name
 */
record Meant(Resolution resolution, Range range) {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern VALUE = Pattern.compile("^[\\p{L} _-]+:\\s*(?:\"([^\"]*)\"|'([^']*)'|(.*?))\\s*$");

    /** What stands under the cursor; empty if it is nothing that is known. */
    static Optional<Meant> at(OpenNote note, Position position, Look look) {
        String line = note.line(position.getLine());
        int column = Math.min(position.getCharacter(), line.length());
        Optional<WrittenLink> link = WrittenLink.at(note.path(), line, position.getLine(), column);
        if (link.isPresent()) {
            return Optional.of(new Meant(
                    look.graph().resolve(link.get().reference()),
                    range(position.getLine(), link.get().start(), link.get().end())));
        }
        return mention(line, position.getLine(), column, look.graph())
                .or(() -> heading(note, line, position.getLine(), look.graph()))
                .or(() -> value(line, position.getLine(), look.graph()));
    }

    /** The node it means, where it means one. */
    Optional<NodeId> node() {
        return resolution instanceof Resolution.ToNode to ? Optional.of(to.node()) : Optional.empty();
    }

    /** Where that is written; empty for what is not in the vault. */
    Optional<Place> place(Look look) {
        if (resolution instanceof Resolution.ToNode to) {
            return look.graph().node(to.node()).map(node -> home(node, look.graph()));
        }
        if (resolution instanceof Resolution.ToSection to) {
            return look.graph()
                    .section(to.section())
                    .map(Section::place)
                    .or(() -> Optional.of(Place.startOf(to.section().path())));
        }
        return resolution instanceof Resolution.ToFile to ? Optional.of(Place.startOf(to.path())) : Optional.empty();
    }

    /** Where a node is described, else first named. */
    static Place home(Node node, KnowledgeGraph graph) {
        List<SectionRef> sections = node instanceof Node.Service service
                ? service.sections()
                : List.of(node.origin().section());
        boolean described = node instanceof Node.Service;
        return sections.stream()
                .filter(section -> described)
                .flatMap(section -> graph.section(section).stream())
                .map(section -> section.level() == 0 ? titleOf(section) : section.place())
                .findFirst()
                .orElse(node.origin().place());
    }

    private static Place titleOf(Section root) {
        return root.sections().stream()
                .filter(section -> section.level() == 1)
                .map(Section::place)
                .findFirst()
                .orElse(root.place());
    }

    private static Optional<Meant> mention(String line, int number, int column, KnowledgeGraph graph) {
        return graph.namesIn(line).stream()
                .filter(mention -> mention.start() <= column && column <= mention.end())
                .max(Comparator.comparingInt(KnowledgeGraph.Mention::start))
                .map(mention -> new Meant(
                        new Resolution.ToNode(mention.node()), range(number, mention.start(), mention.end())));
    }

    /** The heading of a note stands for the note, any other for what its section is about. */
    private static Optional<Meant> heading(OpenNote note, String line, int number, KnowledgeGraph graph) {
        var heading = HEADING.matcher(line);
        Optional<Note> known = Optional.ofNullable(graph.notes().get(note.path()));
        if (known.isEmpty() || !heading.matches()) {
            return Optional.empty();
        }
        Range range = range(number, heading.start(1), heading.end(1));
        return known.get()
                .sections()
                .filter(section ->
                        section.level() > 0 && section.heading().text().equals(heading.group(1)))
                .min(Comparator.comparingInt(section -> Math.abs(section.place().line() - number - 1)))
                .flatMap(section -> graph.aboutOf(new SectionRef(note.path(), section.anchor()))
                        .or(() -> section.level() == 1 ? Optional.of(graph.ownerOf(note.path())) : Optional.empty()))
                .map(node -> new Meant(new Resolution.ToNode(node), range));
    }

    /** A value of front matter. */
    private static Optional<Meant> value(String line, int number, KnowledgeGraph graph) {
        var value = VALUE.matcher(line);
        if (!value.matches()) {
            return Optional.empty();
        }
        int group = value.group(1) != null ? 1 : value.group(2) != null ? 2 : 3;
        return graph.named(value.group(group))
                .map(node ->
                        new Meant(new Resolution.ToNode(node), range(number, value.start(group), value.end(group))));
    }

    private static Range range(int line, int start, int end) {
        return new Range(new Position(line, start), new Position(line, end));
    }
}
