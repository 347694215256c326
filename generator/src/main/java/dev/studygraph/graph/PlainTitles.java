package dev.studygraph.graph;

import dev.studygraph.extract.Statement;
import dev.studygraph.note.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that are left of titles when the words around them are set aside: a note with the title <i>Amazon EFS Overview</i> describes
 * Amazon EFS, if it is the only one that may.
 */
final class PlainTitles {
    private final Map<String, String> byPath = new HashMap<>();

    PlainTitles(List<Statement> statements) {
        for (var statement : statements) {
            if (statement instanceof Statement.About about
                    && about.certain()
                    && about.origin().section().anchor().isEmpty()) {
                within(about.candidates())
                        .ifPresent(name -> byPath.put(about.origin().section().path(), name));
            }
        }
    }

    /** The last candidate has the least around it. */
    private static Optional<String> within(List<String> candidates) {
        String title = candidates.get(0);
        String name = candidates.get(candidates.size() - 1);
        return Optional.of(name)
                .filter(plain -> title.startsWith(plain + " ") || title.endsWith(" " + plain))
                .filter(plain -> !title.contains(" - ") && title.codePoints().allMatch(PlainTitles::isOfWords));
    }

    /** What a dash or colon adds may be the matter itself: {@code Airflow: the scheduler}, {@code Part 8 - Greedy Algorithms}. */
    private static boolean isOfWords(int point) {
        return Character.isLetterOrDigit(point) || point == ' ' || point == '-';
    }

    Optional<String> of(Note note, TitledNotes titles) {
        return Optional.ofNullable(byPath.get(note.path()))
                .filter(name -> titles.like(name).stream().allMatch(note::equals));
    }
}
