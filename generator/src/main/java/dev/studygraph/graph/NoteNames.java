package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
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
                : Stream.of(title, note.frontMatter().aliases().stream(), Stream.of(fileName(note)))
                        .flatMap(names -> names);
    }

    private static String fileName(Note note) {
        return NameKey.withoutFileNumber(NoteFiles.stem(note.path()));
    }

    /** The title as the name of a service: without the number of a chapter, and of a file if it is only the file's name. */
    static String asService(Note note) {
        String title = NameKey.withoutNumbering(note.title());
        boolean fromFile = NameKey.fold(note.title()).equals(NameKey.fold(NoteFiles.stem(note.path())));
        return fromFile ? NameKey.withoutFileNumber(title) : title;
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
