package dev.studygraph.graph;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which service each note and section is about, and which service's section stands inside another's. */
final class Abouts {
    private final Catalogue catalogue;
    private final Conditions conditions;
    private final Diagnostics diagnostics;
    private final Map<SectionRef, List<Statement.About>> statements = new LinkedHashMap<>();
    private final Map<String, ServiceDraft> owners = new LinkedHashMap<>();
    private final Map<SectionRef, ServiceDraft> sections = new LinkedHashMap<>();
    private final List<Nesting> nestings = new ArrayList<>();

    /** A service whose section stands inside another's. */
    record Nesting(ServiceDraft inner, ServiceDraft outer, Origin origin) {}

    Abouts(
            Catalogue catalogue,
            List<Statement> all,
            Conditions conditions,
            Iterable<Note> notes,
            Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.conditions = conditions;
        this.diagnostics = diagnostics;
        for (var statement : all) {
            if (statement instanceof Statement.About about) {
                statements
                        .computeIfAbsent(about.origin().section(), ref -> new ArrayList<>())
                        .add(about);
            }
        }
        for (var draft : catalogue.services()) {
            draft.notes().forEach(note -> owners.putIfAbsent(note.path(), draft));
        }
        for (var note : notes) {
            walk(note.path(), note.root(), Optional.ofNullable(owners.get(note.path())));
        }
    }

    /** The service a whole note is about. */
    Optional<ServiceDraft> owner(String path) {
        return Optional.ofNullable(owners.get(path));
    }

    /** The sections about another service than their note. */
    Map<SectionRef, ServiceDraft> sections() {
        return sections;
    }

    List<Nesting> nestings() {
        return nestings;
    }

    private void walk(String path, Section section, Optional<ServiceDraft> enclosing) {
        var ref = new SectionRef(path, section.anchor());
        var about = section.level() == 0 ? Optional.<ServiceDraft>empty() : about(ref, section, enclosing);
        var other = about.filter(draft -> enclosing.isEmpty() || enclosing.get() != draft);
        other.ifPresent(draft -> {
            sections.put(ref, draft);
            var origin = Drafts.entered(statements, ref).get(0).origin();
            draft.section(origin);
            enclosing.ifPresent(outer -> nestings.add(new Nesting(draft, outer, origin)));
        });
        var inside = other.isPresent() ? other : enclosing;
        section.sections().forEach(inner -> walk(path, inner, inside));
    }

    private Optional<ServiceDraft> about(SectionRef ref, Section section, Optional<ServiceDraft> enclosing) {
        for (var about : statements.getOrDefault(ref, List.of())) {
            if (!about.certain() && !conditions.hold(about.condition())) {
                continue;
            }
            var candidates = new LinkedHashSet<>(about.candidates());
            enclosing.ifPresent(outer -> about.candidates()
                    .forEach(candidate -> outer.names().forEach(name -> candidates.add(name + " " + candidate))));
            for (String candidate : candidates) {
                var found = catalogue.lookup(candidate, section.place(), diagnostics);
                if (found.isPresent()) {
                    // A name put together from two headings is nobody's spelling.
                    if (NameKey.fold(section.heading().text()).contains(NameKey.fold(candidate))) {
                        catalogue.spell(found.get(), NameKey.withoutNumbering(candidate), about.origin());
                    }
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
