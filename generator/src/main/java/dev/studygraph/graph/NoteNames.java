package dev.studygraph.graph;

import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.source.Place;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a note can be called, and where it says so. */
final class NoteNames {
    private static final Pattern VERSUS = Pattern.compile("\\s(?:vs\\.?|versus)\\s", Pattern.CASE_INSENSITIVE);

    private NoteNames() {}

    /** What a service can be called that a note describes without saying so; a declared topic must be called by its title. */
    static Stream<String> of(Note note) {
        var title = Stream.of(note.title());
        return note.frontMatter().kind().isPresent() || NoteFiles.isFolderNote(note.path())
                ? title
                : Stream.of(title, note.frontMatter().aliases().stream(), Stream.of(NoteFiles.stem(note.path())))
                        .flatMap(names -> names);
    }

    /** Whether a service of its name may be what the note describes; a note that compares two describes neither. */
    static boolean mayBeService(Note note) {
        return note.frontMatter()
                .kind()
                .map(kind -> kind.equals("service") || kind.equals("topic"))
                .orElseGet(() -> !VERSUS.matcher(note.title()).find());
    }

    static Place titlePlace(Note note) {
        return note.root().sections().stream()
                .filter(section -> section.level() == 1)
                .map(Section::place)
                .findFirst()
                .orElse(Place.startOf(note.path()));
    }
}
