package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.name.ProseNames;
import dev.studygraph.graph.name.Sentences;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.note.Phrase.Span;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what each section mentions, by link or by name, with the sentence it stands in: the first time per section. */
final class Backlinks {
    private static final String LINK = "link";
    private static final String NAME = "name";

    private final EdgeList edges;
    private final Links links;
    private final ProseNames<NodeId> names;
    private final Function<SectionRef, NodeId> shownOn;

    /** @param shownOn the node on whose page a section is canonical */
    Backlinks(EdgeList edges, Links links, ProseNames<NodeId> names, Function<SectionRef, NodeId> shownOn) {
        this.edges = edges;
        this.links = links;
        this.names = names;
        this.shownOn = shownOn;
    }

    void read(Note note) {
        note.sections().forEach(section -> read(note, section));
    }

    private void read(Note note, Section section) {
        var ref = new SectionRef(note.path(), section.anchor());
        var from = shownOn.apply(ref);
        Set<NodeId> seen = new HashSet<>(Set.of(from));
        linked(section.heading(), ref, from, seen);
        for (var block : section.blocks()) {
            var texts = BlockTexts.texts(block);
            texts.forEach(text -> linked(text, ref, from, seen));
            texts.forEach(text -> named(text, ref, from, seen));
        }
    }

    private void linked(Phrase text, SectionRef section, NodeId from, Set<NodeId> seen) {
        for (var span : text.spans()) {
            span.reference()
                    .flatMap(reference -> target(links.resolve(reference)))
                    .filter(seen::add)
                    .ifPresent(to -> mention(LINK, from, to, text, span.start(), section));
        }
    }

    private void named(Phrase text, SectionRef section, NodeId from, Set<NodeId> seen) {
        for (var hit : names.in(text.text())) {
            boolean free = text.spans().stream().noneMatch(span -> covers(span, hit.start(), hit.end()));
            if (free && seen.add(hit.target())) {
                mention(NAME, from, hit.target(), text, hit.start(), section);
            }
        }
    }

    private static boolean covers(Span span, int start, int end) {
        return (span.mark() == Mark.LINK || span.mark() == Mark.CODE) && span.start() < end && start < span.end();
    }

    private void mention(String rule, NodeId from, NodeId to, Phrase text, int position, SectionRef section) {
        var confidence = rule.equals(LINK) ? Origin.Confidence.STATED : Origin.Confidence.FOUND;
        Place place = text.part(position, text.text().length()).place();
        edges.add(
                from,
                Relation.MENTIONS,
                to,
                new Origin(rule, confidence, place, section),
                Optional.of(Sentences.around(text.text(), position)));
    }

    /** The node a reference leads to; a section counts for the node that shows it. */
    private static Optional<NodeId> target(Resolution resolution) {
        if (resolution instanceof Resolution.ToNode to) {
            return Optional.of(to.node());
        }
        return resolution instanceof Resolution.ToSection to ? Optional.of(to.owner()) : Optional.empty();
    }
}
