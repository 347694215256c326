package dev.studygraph.graph;

import dev.studygraph.extract.Statement;
import dev.studygraph.note.Note;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a graph is made of: the published notes, what they say, and what else lies in the vault.
 *
 * @param notes the published notes, in any order
 * @param withheld the notes that are not published
 * @param statements by path of the note that makes them, in reading order
 * @param attachments paths of the files that are no notes
 */
public record Sources(
        List<Note> notes, Withheld withheld, Map<String, List<Statement>> statements, List<String> attachments) {
    public Sources {
        notes = notes.stream().sorted(Comparator.comparing(Note::path)).toList();
        statements = Collections.unmodifiableMap(new TreeMap<>(statements));
        attachments = attachments.stream().sorted().toList();
    }

    /**
     * The notes that are not published: known only so that links to them can become text.
     *
     * @param paths relative to the vault
     * @param names their titles, aliases and file names
     */
    public record Withheld(Set<String> paths, Set<String> names) {
        public static final Withheld NONE = new Withheld(Set.of(), Set.of());

        public Withheld {
            paths = Collections.unmodifiableSet(new TreeSet<>(paths));
            names = Collections.unmodifiableSet(new TreeSet<>(names));
        }

        /**
         * What must not show of drafts and of files that were never read.
         *
         * @param unread paths of Markdown files that are left out of the vault
         */
        public static Withheld of(List<Note> unpublished, List<String> unread) {
            var paths = new TreeSet<>(unread);
            var names = new TreeSet<String>();
            for (var note : unpublished) {
                paths.add(note.path());
                names.add(note.title());
                names.addAll(note.frontMatter().aliases());
                note.frontMatter().parts().forEach(part -> names.add(part.name()));
            }
            return new Withheld(paths, names);
        }
    }

    /** Every statement of the published notes, by place, whatever the order they came in. */
    List<Statement> allStatements() {
        return notes.stream()
                .flatMap(note -> statements.getOrDefault(note.path(), List.of()).stream()
                        .sorted(Comparator.comparing((Statement statement) ->
                                        statement.origin().place())
                                .thenComparing(statement -> statement.origin().rule())
                                .thenComparing(Object::toString)))
                .toList();
    }
}
