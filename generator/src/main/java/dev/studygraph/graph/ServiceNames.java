package dev.studygraph.graph;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Condition;
import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.name.ProseNames;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services that texts of the notes name: as option, answer, rival, outcome or step. */
final class ServiceNames {
    private final Catalogue catalogue;
    private final Map<ServiceDraft, NodeId> ids;
    private final Map<String, Note> notes;
    private final AnswerReader reader;
    private final Diagnostics diagnostics;
    private final ProseNames<NodeId> prose;

    ServiceNames(
            Catalogue catalogue,
            Map<ServiceDraft, NodeId> ids,
            Map<String, Note> notes,
            ProseNames<NodeId> prose,
            Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.ids = ids;
        this.notes = notes;
        this.reader = new AnswerReader(catalogue);
        this.prose = prose;
        this.diagnostics = diagnostics;
    }

    Optional<NodeId> named(String name, Place from) {
        return catalogue.lookup(name, from, diagnostics).map(this::id);
    }

    Optional<NodeId> option(Phrase option) {
        return catalogue.nameOf(option).flatMap(name -> named(name, option.place()));
    }

    /** The alternatives of an answer; what one part works on becomes an edge of its own. */
    List<List<Node.AnswerPart>> answers(List<Phrase> phrases, Condition condition, Origin origin, EdgeList edges) {
        var alternatives = new ArrayList<List<Node.AnswerPart>>();
        for (var phrase : phrases) {
            for (var together : reader.read(phrase, condition)) {
                var parts = new ArrayList<Node.AnswerPart>();
                for (var part : together) {
                    var service = named(part.name(), phrase.place());
                    service.ifPresent(id -> {
                        if (parts.stream().noneMatch(other -> other.service().equals(id))) {
                            parts.add(new Node.AnswerPart(id, part.qualifier()));
                        }
                        part.uses()
                                .flatMap(name -> named(name, phrase.place()))
                                .ifPresent(
                                        used -> edges.add(id, Relation.USES, used, origin, Optional.of(phrase.text())));
                    });
                }
                if (!parts.isEmpty() && !alternatives.contains(parts)) {
                    alternatives.add(parts);
                }
            }
        }
        return alternatives;
    }

    Optional<NodeId> rival(Phrase rival) {
        return reader.read(rival).stream()
                .flatMap(List::stream)
                .flatMap(part -> named(part.name(), rival.place()).stream())
                .findFirst();
    }

    /** The services an outcome of a tree names; none where it is a sentence about none. */
    List<NodeId> outcome(Phrase outcome) {
        var services = new LinkedHashSet<NodeId>();
        var naming = OutcomeText.naming(outcome);
        reader.read(naming).stream()
                .flatMap(List::stream)
                .flatMap(part -> named(part.name(), outcome.place()).stream())
                .forEach(services::add);
        if (services.isEmpty()) {
            prose.in(naming.text()).forEach(hit -> services.add(hit.target()));
        }
        return List.copyOf(services);
    }

    /** The services a step of a flow names, links first. */
    List<NodeId> within(Phrase step) {
        var services = new LinkedHashSet<NodeId>();
        step.spans().stream()
                .flatMap(span -> catalogue.linked(span).stream())
                .flatMap(name -> named(name, step.place()).stream())
                .forEach(services::add);
        named(step.text(), step.place()).ifPresent(services::add);
        prose.in(step.text()).forEach(hit -> services.add(hit.target()));
        return List.copyOf(services);
    }

    List<String> examOf(String path) {
        return Optional.ofNullable(notes.get(path))
                .map(note -> note.frontMatter().exam())
                .orElse(List.of());
    }

    private NodeId id(ServiceDraft draft) {
        var id = ids.get(draft);
        if (id == null) {
            throw new IllegalStateException("a service without an id: " + draft);
        }
        return id;
    }
}
