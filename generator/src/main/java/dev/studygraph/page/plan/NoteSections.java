package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Piece;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.page.Link;
import dev.studygraph.page.NoteSection;
import dev.studygraph.page.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The author's own text on a page: sections of notes with their links filled in. */
final class NoteSections {
    /** Past this many characters of HTML a note's page only announces the sections that other pages show (design.md §5). */
    private static final int FULL_NOTE = 150_000;

    /** Page titles are level 1, and a heading of level 2 opens the part of the page that holds the notes. */
    private static final int TOP_LEVEL = 3;

    private final KnowledgeGraph graph;
    private final Addresses addresses;
    private final Texts texts;

    NoteSections(KnowledgeGraph graph, Addresses addresses, Texts texts) {
        this.graph = graph;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** What the page of a node shows. */
    List<NoteSection> of(Node node) {
        return on(node.id(), addresses.shown().of(node));
    }

    /** The paths of the notes of which the page of a node shows something. */
    List<String> paths(Node node) {
        return addresses.shown().of(node).stream().map(SectionRef::path).toList();
    }

    /** The whole note that belongs to a page. */
    List<NoteSection> whole(NodeId page, String notePath) {
        return on(page, List.of(new SectionRef(notePath, "")));
    }

    /** Sections for the page of a node in the order of {@code refs}, each once. */
    private List<NoteSection> on(NodeId page, List<SectionRef> refs) {
        var shown = new HashSet<SectionRef>();
        var sections = new ArrayList<NoteSection>();
        for (var ref : refs) {
            var note = graph.notes().get(ref.path());
            if (note != null) {
                graph.section(ref).ifPresent(section -> add(page, note, section, shown, sections));
            }
        }
        return sections;
    }

    private void add(NodeId page, Note note, Section top, Set<SectionRef> shown, List<NoteSection> sections) {
        int shift = TOP_LEVEL - topLevelOf(note, top);
        boolean full = sizeOf(top) <= FULL_NOTE;
        for (var section : top.flatten().toList()) {
            var ref = new SectionRef(note.path(), section.anchor());
            if (shown.add(ref)
                    && !(section.blocks().isEmpty() && section.anchor().isEmpty())) {
                sections.add(section(page, note, section, ref, shift, full || section.equals(top)));
            }
        }
    }

    private NoteSection section(NodeId page, Note note, Section section, SectionRef ref, int shift, boolean full) {
        var about = graph.aboutOf(ref).filter(node -> !node.equals(page));
        boolean titled = section.level() > 0 && !isTitle(note, section);
        var linked = new HashSet<>(Set.of(page));
        String ids = addresses.shown().prefixOn(page, ref.path());
        var heading = titled ? texts.label(section.headingPiece(), page, ids) : RichText.EMPTY;
        var body = about.isPresent() && !full ? firstSentence(section) : bodyOf(section, ids, page, linked);
        var canonical = about.filter(node -> !full).map(addresses::linkTo).map(link -> at(link, ref));
        return new NoteSection(
                addresses.shown().idOn(page, ref).orElse(""),
                Math.max(TOP_LEVEL, Math.min(6, section.level() + shift)),
                heading,
                body,
                canonical.orElse(null),
                addresses.lineOf(section.place(), ref));
    }

    private Link at(Link link, SectionRef ref) {
        var spot = addresses.spotOf(ref);
        return new Link(spot.page(), spot.anchor(), link.title(), link.kind());
    }

    private RichText bodyOf(Section section, String ids, NodeId page, Set<NodeId> linked) {
        var markup = new MarkupWriter();
        for (var block : section.blocks()) {
            markup.rich(texts.fill(block.piece(), page, linked, ids)).raw("\n");
        }
        return markup.text();
    }

    private RichText firstSentence(Section section) {
        return section.blocks().stream()
                .map(Block::shape)
                .filter(Block.Shape.Paragraph.class::isInstance)
                .map(shape -> texts.inline(Sentences.first(((Block.Shape.Paragraph) shape).text())))
                .findFirst()
                .orElse(RichText.EMPTY);
    }

    /** The note's own title stands at the head of its page already. */
    private static boolean isTitle(Note note, Section section) {
        return section.level() == 1
                && section.heading().text().strip().equals(note.title().strip());
    }

    private static int topLevelOf(Note note, Section top) {
        return top.flatten()
                .filter(section -> section.level() > 0 && !isTitle(note, section))
                .mapToInt(Section::level)
                .min()
                .orElse(TOP_LEVEL);
    }

    private static int sizeOf(Section top) {
        return top.flatten()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(block -> sizeOf(block.piece().parts()))
                .sum();
    }

    private static int sizeOf(List<Piece.Part> parts) {
        int size = 0;
        for (var part : parts) {
            if (part instanceof Piece.Part.Markup markup) {
                size += markup.html().length();
            } else if (part instanceof Piece.Part.Prose prose) {
                size += prose.text().length();
            } else if (part instanceof Piece.Part.Link link) {
                size += sizeOf(link.label());
            }
        }
        return size;
    }
}
