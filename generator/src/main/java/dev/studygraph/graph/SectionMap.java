package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.graph.name.Slugs;
import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections of all notes: what stands above each, and what a fragment of a link points at. */
final class SectionMap {
    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,4})");

    private final Map<SectionRef, Section> sections = new LinkedHashMap<>();
    private final Map<SectionRef, SectionRef> above = new LinkedHashMap<>();
    private final Map<String, Map<String, SectionRef>> blocks = new LinkedHashMap<>();

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
        var named = note.sections()
                .filter(section -> section.names().contains(fragment))
                .findFirst();
        if (named.isPresent()) {
            return named.map(section -> new SectionRef(note.path(), section.anchor()));
        }
        String[] headings = fragment.split("#");
        if (headings.length == 0) {
            return Optional.empty(); // nothing but number signs
        }
        String last = headings[headings.length - 1];
        var found = new ArrayList<SectionRef>();
        collect(note.path(), note.root(), last, found);
        return found.stream()
                .filter(ref -> standsBelow(ref, headings))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .or(() -> numbered(note, fragment));
    }

    /** GitHub calls the second heading of a name {@code name-1}, the third {@code name-2}. */
    private static Optional<SectionRef> numbered(Note note, String fragment) {
        var number = NUMBERED.matcher(fragment);
        if (!number.matches()) {
            return Optional.empty();
        }
        return note.sections()
                .filter(section -> section.level() > 0
                        && githubSlug(section.heading().text()).equalsIgnoreCase(number.group(1)))
                .skip(Long.parseLong(number.group(2)))
                .findFirst()
                .map(section -> new SectionRef(note.path(), section.anchor()));
    }

    private static void collect(String path, Section section, String wanted, List<SectionRef> found) {
        String heading = section.heading().text();
        boolean same = section.level() > 0
                && (section.anchor().equalsIgnoreCase(wanted)
                        || NameKey.fold(heading).equals(NameKey.fold(wanted))
                        || githubSlug(heading).equalsIgnoreCase(wanted)
                        || (!Slugs.of(wanted).isEmpty() && Slugs.of(heading).equals(Slugs.of(wanted))));
        if (same) {
            found.add(new SectionRef(path, section.anchor()));
        }
        section.sections().forEach(inner -> collect(path, inner, wanted, found));
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

    /** GitHub keeps letters, digits, dashes and underscores, and makes each space a dash. */
    static String githubSlug(String heading) {
        var slug = new StringBuilder();
        heading.strip().toLowerCase(java.util.Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
            } else if (c == ' ') {
                slug.append('-');
            }
        });
        return slug.toString();
    }
}
