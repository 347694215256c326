package dev.studygraph.extract;

import dev.studygraph.extract.table.Grid;
import dev.studygraph.note.Block;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What earlier rules have taken for themselves while one note is read, so that nothing is read twice. */
final class Claims {
    private final Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Block, Grid> drawn = new IdentityHashMap<>();
    private final IdentityHashMap<Section, List<Phrase>> sides = new IdentityHashMap<>();
    private final IdentityHashMap<Section, Boolean> naming = new IdentityHashMap<>();
    private final IdentityHashMap<Section, Boolean> comparing = new IdentityHashMap<>();
    private final IdentityHashMap<Section, List<String>> candidates = new IdentityHashMap<>();
    private final Map<String, UseCaseHeading.Wording> wordings = new HashMap<>();
    private final IdentityHashMap<Section, Set<Section>> entries = new IdentityHashMap<>();
    private final Set<Section> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<ColumnDoubts> columns = Optional.empty();
    private final Set<Section> compared = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The sides of a section's heading, which many rules ask for, worked out once. */
    List<Phrase> sides(Section section, Function<Section, List<Phrase>> reading) {
        return sides.computeIfAbsent(section, reading);
    }

    /** Whether a section's heading may name something; likewise. */
    boolean names(Section section, Predicate<Section> reading) {
        return naming.computeIfAbsent(section, reading::test);
    }

    /** Whether a section's heading announces a comparison; likewise. */
    boolean announcesComparison(Section section, Predicate<Section> reading) {
        return comparing.computeIfAbsent(section, reading::test);
    }

    /** The names a section's heading may stand for; likewise. */
    List<String> candidates(Section section, Function<Section, List<String>> reading) {
        return candidates.computeIfAbsent(section, reading);
    }

    /** What a heading says of use cases; likewise. */
    UseCaseHeading.Wording wording(String heading, Function<String, UseCaseHeading.Wording> reading) {
        return wordings.computeIfAbsent(heading, reading);
    }

    /** The sections below this one that are each about something of their own; likewise. */
    Set<Section> entries(Section parent, Function<Section, Set<Section>> reading) {
        return entries.computeIfAbsent(parent, reading);
    }

    /** What is known of columns, for which the whole note is looked through; likewise. */
    ColumnDoubts columns(Note note) {
        if (columns.isEmpty()) {
            columns = Optional.of(ColumnDoubts.in(note));
        }
        return columns.get();
    }

    void take(Block block) {
        taken.add(block);
    }

    /** Marks a section with all below it as a question, which few rules look into. */
    void ask(Section section) {
        section.flatten().forEach(asked::add);
    }

    boolean isAsked(Section section) {
        return asked.contains(section);
    }

    boolean isTaken(Block block) {
        return taken.contains(block);
    }

    /** Offers a table drawn in a fence to the rules about tables. */
    void offer(Grid grid) {
        drawn.put(grid.block(), grid);
    }

    Optional<Grid> drawn(Block block) {
        return Optional.ofNullable(drawn.get(block));
    }

    /** Notes that a comparison was read under this heading. */
    void compare(Section section) {
        compared.add(section);
    }

    boolean isCompared(Section section) {
        return compared.contains(section);
    }
}
