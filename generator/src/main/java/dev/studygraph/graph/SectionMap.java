package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The sections of all notes: what stands above each, and what a fragment of a link points at. */
final class SectionMap {
    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,4})");

    private final Map<SectionRef, Section> sections = new LinkedHashMap<>();
    private final Map<SectionRef, SectionRef> above = new LinkedHashMap<>();
    private final Map<String, Map<String, SectionRef>> blocks = new LinkedHashMap<>();

    /** By note, for those that a link leads into with anything but an anchor; made when first asked for, by several threads. */
    private final Map<String, SpelledHeadings> spelled = new ConcurrentHashMap<>();

    SectionMap(Collection<Note> notes) {
        for (var note : notes) {
            enter(note.path(), note.root(), Optional.empty());
        }
    }

    private void enter(String path, Section section, Optional<SectionRef> parent) {
        var ref = new SectionRef(path, section.anchor());
        sections.putIfAbsent(ref, section);
        parent.filter(outer -> !outer.equals(ref)).ifPresent(outer -> above.putIfAbsent(ref, outer));
        section.blocks().forEach(block -> enterBlock(path, block, ref));
        section.sections().forEach(inner -> enter(path, inner, Optional.of(ref)));
    }

    private void enterBlock(String path, Block block, SectionRef section) {
        block.ids()
                .forEach(id ->
                        blocks.computeIfAbsent(path, p -> new LinkedHashMap<>()).putIfAbsent(id, section));
    }

    Optional<Section> section(SectionRef ref) {
        return Optional.ofNullable(sections.get(ref));
    }

    /** The section a section stands in, if it stands in one. */
    Optional<SectionRef> above(SectionRef ref) {
        return Optional.ofNullable(above.get(ref));
    }

    /** The section a block stands in, by the block's id. */
    Optional<SectionRef> ofBlock(String path, String id) {
        return Optional.ofNullable(blocks.getOrDefault(path, Map.of()).get(id));
    }

    /** The section that a fragment names: its id, its heading in any spelling, GitHub's slug of it, or a path of headings. */
    Optional<SectionRef> find(Note note, String fragment) {
        var byId = new SectionRef(note.path(), fragment);
        if (sections.containsKey(byId)) {
            return Optional.of(byId);
        }
        var headings = spelled.computeIfAbsent(note.path(), path -> new SpelledHeadings(note));
        return headings.named(fragment)
                .map(section -> ref(note, section))
                .or(() -> onPath(note, headings, fragment.split("#")))
                .or(() -> repeated(headings, fragment).map(section -> ref(note, section)));
    }

    private static SectionRef ref(Note note, Section section) {
        return new SectionRef(note.path(), section.anchor());
    }

    /** The section with the last of the headings, if possible below all the others. */
    private Optional<SectionRef> onPath(Note note, SpelledHeadings spelled, String[] headings) {
        if (headings.length == 0) {
            return Optional.empty(); // nothing but number signs
        }
        String last = headings[headings.length - 1];
        var first = spelled.first(last).map(section -> ref(note, section));
        return headings.length == 1
                ? first
                : spelled.all(last).stream()
                        .map(section -> ref(note, section))
                        .filter(ref -> standsBelow(ref, headings))
                        .findFirst()
                        .or(() -> first);
    }

    /** GitHub calls the second heading of a name {@code name-1}, the third {@code name-2}. */
    private static Optional<Section> repeated(SpelledHeadings headings, String fragment) {
        var number = NUMBERED.matcher(fragment);
        return number.matches()
                ? headings.repeated(number.group(1), Integer.parseInt(number.group(2)))
                : Optional.empty();
    }

    private boolean standsBelow(SectionRef ref, String[] headings) {
        var outer = above(ref);
        for (int i = headings.length - 2; i >= 0; i--) {
            String wanted = NameKey.fold(headings[i]);
            while (outer.isPresent() && !heading(outer.get()).equals(wanted)) {
                outer = above(outer.get());
            }
            if (outer.isEmpty()) {
                return headings[i].isBlank();
            }
        }
        return true;
    }

    private String heading(SectionRef ref) {
        return section(ref)
                .map(section -> NameKey.fold(section.heading().text()))
                .orElse("");
    }
}
