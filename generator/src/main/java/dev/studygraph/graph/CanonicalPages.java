package dev.studygraph.graph;

import dev.studygraph.note.SectionRef;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The node on whose page a section is canonical: what it is about, or what a section around it is about, else the owner of its note. */
record CanonicalPages(SectionMap sections, Map<String, NodeId> owners, Map<SectionRef, NodeId> abouts)
        implements Function<SectionRef, NodeId> {

    @Override
    public NodeId apply(SectionRef section) {
        var at = Optional.of(section);
        while (at.isPresent()) {
            var about = abouts.get(at.get());
            if (about != null) {
                return about;
            }
            at = sections.above(at.get());
        }
        return Drafts.entered(owners, section.path());
    }
}
