package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service while the notes are still being read: the spellings, places and sections found so far. */
final class ServiceDraft {
    /** How good a spelling is as a title, the best first. */
    enum Spelling {
        NOTE_TITLE,
        DESCRIBED,
        HEADING,
        NAMED,
        CELL
    }

    private record Spelled(Spelling kind, String name, Origin origin) {}

    private static final Comparator<Spelled> BEST = Comparator.comparing(Spelled::kind)
            .thenComparing(spelled -> spelled.origin().confidence())
            .thenComparing(spelled -> spelled.origin().place())
            .thenComparing(Spelled::name);

    private final List<Spelled> spellings = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final List<String> categories = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<SectionRef, Origin> sections = new LinkedHashMap<>();
    private boolean described;
    private Optional<Spelled> best = Optional.empty();
    private String title = "";
    private Optional<List<String>> others = Optional.empty();

    void spell(Spelling kind, String name, Origin origin) {
        var spelled = new Spelled(kind, name.strip(), origin);
        spellings.add(spelled);
        others = Optional.empty();
        if (best.isEmpty() || BEST.compare(spelled, best.get()) < 0) {
            best = Optional.of(spelled);
            title = NameKey.shown(spelled.name());
        }
        described |= kind == Spelling.NOTE_TITLE || kind == Spelling.DESCRIBED;
    }

    void alias(String name) {
        aliases.putIfAbsent(NameKey.fold(name), name.strip());
        others = Optional.empty();
    }

    void category(String category) {
        categories.add(category);
    }

    void note(Note note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    void section(Origin heading) {
        sections.putIfAbsent(heading.section(), heading);
    }

    /** Whether a note claims to describe it; whether one does is seen by its sections. */
    boolean isDescribed() {
        return described;
    }

    /** The best spelling, without an expansion in parentheses. */
    String title() {
        return title;
    }

    /** Where it is described, or first named. */
    Origin origin() {
        return notes.isEmpty() ? sections.values().stream().findFirst().orElse(best().origin()) : best().origin();
    }

    /** Every other spelling and alias, in order; the folded title is not among them. */
    List<String> aliases() {
        List<String> found = others.orElseGet(this::otherSpellings);
        others = Optional.of(found);
        return found;
    }

    private List<String> otherSpellings() {
        var all = new LinkedHashMap<>(aliases);
        spellings.stream().sorted(BEST).forEach(spelled -> {
            NameKey.parenthesised(spelled.name())
                    .filter(inner -> NameKey.mayAbbreviate(inner, title()) || NameKey.mayAbbreviate(title(), inner))
                    .ifPresent(inner -> all.putIfAbsent(NameKey.fold(inner), inner));
            all.putIfAbsent(NameKey.fold(NameKey.shown(spelled.name())), NameKey.shown(spelled.name()));
        });
        all.remove(NameKey.fold(title()));
        return List.copyOf(all.values());
    }

    /** The title and every alias. */
    Collection<String> names() {
        var names = new ArrayList<String>();
        names.add(title());
        names.addAll(aliases());
        return names;
    }

    Optional<String> category() {
        return categories.stream().findFirst();
    }

    /** The notes whose title names it, in path order. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The sections about it: whole notes first, then sections of other notes. */
    List<SectionRef> sections() {
        var all = new ArrayList<SectionRef>();
        notes.forEach(note -> all.add(new SectionRef(note.path(), "")));
        sections.keySet().stream().filter(section -> !all.contains(section)).forEach(all::add);
        return List.copyOf(all);
    }

    private Spelled best() {
        return best.orElseThrow();
    }

    @Override
    public String toString() {
        return title();
    }
}
