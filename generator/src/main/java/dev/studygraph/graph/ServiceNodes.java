package dev.studygraph.graph;

import dev.studygraph.extract.Statement;
import dev.studygraph.graph.name.Sentences;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.FrontMatter;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the service nodes: title, category, summary, and what speaks for and against each. */
final class ServiceNodes {
    /** Of an item that can stand for a whole section. */
    private static final int FEWEST_WORDS = 4;

    private final Map<String, Note> notes;
    private final SectionMap sections;
    private final Map<ServiceDraft, NodeId> ids;
    private final Map<NodeId, List<Node.Reason>> favours = new LinkedHashMap<>();
    private final Map<NodeId, List<Node.Reason>> against = new LinkedHashMap<>();
    private final Map<NodeId, List<Node.Aside>> tips = new LinkedHashMap<>();
    private final List<String> categories;
    private final Standings standings;

    ServiceNodes(Map<String, Note> notes, SectionMap sections, Map<ServiceDraft, NodeId> ids, List<String> categories) {
        this.standings = new Standings(sections);
        this.notes = notes;
        this.sections = sections;
        this.ids = ids;
        this.categories = categories;
    }

    Standings standings() {
        return standings;
    }

    void choose(NodeId subject, Statement.ChooseWhen when) {
        var reasons = when.favours() ? favours : against;
        when.conditions()
                .forEach(text -> reasons.computeIfAbsent(subject, id -> new ArrayList<>())
                        .add(new Node.Reason(text, when.origin())));
    }

    void tip(NodeId subject, Statement.Tip tip) {
        tips.computeIfAbsent(subject, id -> new ArrayList<>())
                .add(new Node.Aside(tip.kind(), tip.block(), tip.origin()));
    }

    /** @param wholes the service each is part of, where it is part of one */
    List<Node.Service> nodes(Map<NodeId, NodeId> wholes) {
        var grouping = new ServiceCategories(notes, sections, categories, ids, wholes);
        return ids.entrySet().stream()
                .map(entry -> node(entry.getKey(), entry.getValue(), grouping))
                .toList();
    }

    private Node.Service node(ServiceDraft draft, NodeId id, ServiceCategories grouping) {
        var about = draft.sections();
        var own = draft.notes().stream().findFirst();
        var home = own.or(() -> about.stream().findFirst().map(ref -> notes.get(ref.path())));
        var matter = home.map(Note::frontMatter).orElse(FrontMatter.NONE);
        return new Node.Service(
                id,
                draft.title(),
                draft.origin(),
                draft.aliases(),
                grouping.of(draft, id),
                about.isEmpty(),
                about.stream().flatMap(ref -> summary(ref).stream()).findFirst(),
                about,
                favours.getOrDefault(id, List.of()),
                against.getOrDefault(id, List.of()),
                tips.getOrDefault(id, List.of()),
                matter.exam(),
                own.map(Note::tags).orElse(List.of()),
                matter.asOf(),
                standings.of(id, draft));
    }

    /**
     * The first sentence of the first paragraph that is no annotation, or of the list that stands in its place; a whole note's may stand below
     * its first heading, and any in a first section that is called an overview, or behind bold words that say so. None where that sentence
     * only announces what follows.
     */
    Optional<Phrase> summary(SectionRef ref) {
        return sections.section(ref).flatMap(ServiceNodes::summary);
    }

    /** The same of a section by itself. */
    static Optional<Phrase> summary(Section section) {
        String name = section.heading().text();
        List<Block> blocks = belowLabel(section.blocks(), name);
        var own = blocks.stream()
                .flatMap(block -> paragraph(block).stream())
                .filter(SummaryText::isTold)
                .map(text -> SummaryText.behindLabel(text, name).orElse(text))
                .filter(text -> !text.isBlank())
                .filter(text ->
                        text.leadIn().filter(lead -> lead.text().endsWith(":")).isEmpty())
                .map(ServiceNodes::firstSentence)
                .findFirst()
                .filter(sentence -> !SummaryText.onlyAnnounces(sentence.text().strip()))
                .or(() -> blocks.stream()
                        .findFirst()
                        .flatMap(block -> firstPoint(block, name))
                        .map(ServiceNodes::firstSentence));
        return own.or(() -> section.sections().stream()
                .findFirst()
                .filter(below -> (section.level() == 0 && below.level() == 1)
                        || OverviewHeading.is(below.heading().text()))
                .flatMap(ServiceNodes::summary));
    }

    /** {@code What it is:} in a bold line stands like a heading of what follows. */
    private static List<Block> belowLabel(List<Block> blocks, String name) {
        boolean labelled = blocks.stream()
                .findFirst()
                .flatMap(ServiceNodes::paragraph)
                .flatMap(text -> SummaryText.behindLabel(text, name))
                .filter(Phrase::isBlank)
                .isPresent();
        return labelled ? blocks.subList(1, blocks.size()) : blocks;
    }

    private static Phrase firstSentence(Phrase text) {
        return text.part(0, Sentences.firstEnd(text.text()));
    }

    private static Optional<Phrase> paragraph(Block block) {
        return block.shape() instanceof Shape.Paragraph paragraph ? Optional.of(paragraph.text()) : Optional.empty();
    }

    /** The first item of a list, if it says that it tells what something is, or is a sentence on its own and no label or link. */
    private static Optional<Phrase> firstPoint(Block block, String name) {
        if (!(block.shape() instanceof Shape.Bullets bullets) || bullets.items().isEmpty()) {
            return Optional.empty();
        }
        var item = bullets.items().get(0);
        var told = SummaryText.behindLabel(item.text(), name).filter(text -> !text.isBlank());
        if (told.isPresent()) {
            return told;
        }
        var text = item.text();
        boolean sentence = text.text().strip().split("\\s+", -1).length >= FEWEST_WORDS
                && item.blocks().isEmpty()
                && item.checked().isEmpty()
                && !text.text().contains(": ")
                && text.spans().stream().noneMatch(span -> span.mark() == Phrase.Mark.LINK && span.start() == 0);
        return sentence ? Optional.of(text) : Optional.empty();
    }
}
