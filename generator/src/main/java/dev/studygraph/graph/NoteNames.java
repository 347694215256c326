package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.source.PathText;
import dev.studygraph.source.Place;
import dev.studygraph.source.QuestionMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a note can be called, and where it says so. */
final class NoteNames {
    private static final Pattern VERSUS = Pattern.compile("\\s(?:vs\\.?|versus)\\s", Pattern.CASE_INSENSITIVE);

    /** The end of a word, then a colon or a dash with more behind it. */
    private static final Pattern TELLING = Pattern.compile("^\\S*(?:[:：]\\s|\\s[—–|-]\\s)");

    /** {@code @TypeScript}, as some mark what a note is about; not {@code @angular/core}. */
    private static final Pattern HANDLE = Pattern.compile("^@(?=\\p{Lu}[^/]*$)");

    /** What is left of {@code Transit Gateway (TGW)?} when its edges are gone. */
    private static final Pattern OPEN_BRACKET = Pattern.compile("\\s*[(（][^()（）]*$");

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}+#]+$");
    private static final int MOST_WORDS_OF_A_NAME = 5;
    private static final int MOST_WORDS_OF_A_TITLE = 40;

    private NoteNames() {}

    /**
     * What a service can be called that a note describes without saying so; a declared topic must be called by its title.
     *
     * @param aliases its other names
     */
    static Stream<String> of(Note note, List<String> aliases) {
        var title = Stream.of(note.title());
        return note.frontMatter().kind().isPresent() || NoteFiles.isFolderNote(note.path())
                ? title
                : Stream.of(title, aliases.stream(), Stream.of(fileName(note))).flatMap(names -> names);
    }

    private static String fileName(Note note) {
        return PathText.withoutNumber(NoteFiles.stem(note.path()));
    }

    /**
     * The title as the name of a service: without the number of a chapter, and of a file if it is only the file's name. A long title that
     * holds the file's name is about what the file is called: {@code DynamoDB — the whole guide} in {@code dynamodb.md} is DynamoDB.
     */
    static String asService(Note note) {
        String title = NameKey.withoutNumbering(note.title());
        boolean fromFile = NameKey.fold(note.title()).equals(NameKey.fold(NoteFiles.stem(note.path())));
        return fromFile
                ? PathText.withoutNumber(title)
                : shortened(NameKey.withoutParentheses(title), NameKey.fold(fileName(note)))
                        .orElseGet(() -> HANDLE.matcher(title).replaceFirst(""));
    }

    /** The words of the title which are those of the file name, where much more or a dash or colon follows them. */
    private static Optional<String> shortened(String title, String file) {
        var words = List.of(title.split("\\s+", -1));
        int wanted = file.split(" ", -1).length;
        if (words.size() > MOST_WORDS_OF_A_TITLE) {
            return Optional.empty();
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + wanted); to++) {
                var stretch = String.join(" ", words.subList(from, to));
                if (NameKey.fold(stretch).equals(file)) {
                    boolean apart = TELLING.matcher(String.join(" ", words.subList(to - 1, words.size())))
                            .find();
                    return apart || QuestionMark.ends(title) || words.size() > MOST_WORDS_OF_A_NAME
                            ? Optional.of(OPEN_BRACKET
                                            .matcher(EDGE.matcher(stretch).replaceAll(""))
                                            .replaceFirst(""))
                                    .filter(name -> !name.isEmpty())
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
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
