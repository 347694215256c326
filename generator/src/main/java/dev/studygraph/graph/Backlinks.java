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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what each section mentions, by link or by name, with the sentence it stands in: the first time per section. */
final class Backlinks {
    private static final String LINK = "link";
    private static final String NAME = "name";

    private final Links links;
    private final ProseNames<NodeId> names;
    private final Function<SectionRef, NodeId> shownOn;

    /** @param shownOn the node on whose page a section is canonical */
    Backlinks(Links links, ProseNames<NodeId> names, Function<SectionRef, NodeId> shownOn) {
        this.links = links;
        this.names = names;
        this.shownOn = shownOn;
    }

    /** The mentions in a note, in reading order. May be asked by several threads. */
    List<Edge> in(Note note) {
        List<Edge> mentions = new ArrayList<>();
        note.sections().forEach(section -> read(note, section, mentions));
        return mentions;
    }

    private void read(Note note, Section section, List<Edge> mentions) {
        var ref = new SectionRef(note.path(), section.anchor());
        var reading = new Reading(ref, shownOn.apply(ref), mentions);
        linked(section.heading(), reading);
        for (var block : section.blocks()) {
            var texts = BlockTexts.texts(block);
            texts.forEach(text -> linked(text, reading));
            texts.forEach(text -> named(text, reading));
        }
    }

    private void linked(Phrase text, Reading reading) {
        for (var span : text.spans()) {
            span.reference()
                    .flatMap(reference -> target(links.resolve(reference)))
                    .ifPresent(to -> reading.mention(LINK, to, text, span.start()));
        }
    }

    private void named(Phrase text, Reading reading) {
        for (var hit : names.in(text.text())) {
            boolean free = text.spans().stream().noneMatch(span -> covers(span, hit.start(), hit.end()));
            if (free) {
                reading.mention(NAME, hit.target(), text, hit.start());
            }
        }
    }

    private static boolean covers(Span span, int start, int end) {
        return (span.mark() == Mark.LINK || span.mark() == Mark.CODE) && span.start() < end && start < span.end();
    }

    /** The node a reference leads to; a section counts for the node that shows it. */
    private static Optional<NodeId> target(Resolution resolution) {
        if (resolution instanceof Resolution.ToNode to) {
            return Optional.of(to.node());
        }
        return resolution instanceof Resolution.ToSection to ? Optional.of(to.owner()) : Optional.empty();
    }

    /** One section as it is read: each node counts once, the one that shows the section not at all. */
    private record Reading(SectionRef section, NodeId from, Set<NodeId> seen, List<Edge> mentions) {
        Reading(SectionRef section, NodeId from, List<Edge> mentions) {
            this(section, from, new HashSet<>(Set.of(from)), mentions);
        }

        void mention(String rule, NodeId to, Phrase text, int position) {
            if (!seen.add(to)) {
                return;
            }
            var confidence = rule.equals(LINK) ? Origin.Confidence.STATED : Origin.Confidence.FOUND;
            Place place = text.part(position, text.text().length()).place();
            mentions.add(new Edge(
                    from,
                    to,
                    Relation.MENTIONS,
                    new Origin(rule, confidence, place, section),
                    Optional.of(Sentences.around(text.text(), position))));
        }
    }
}
