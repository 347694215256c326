package dev.studygraph.graph;

import dev.studygraph.note.Note;
import dev.studygraph.note.WrittenIn;
import dev.studygraph.source.LanguageTag;
import dev.studygraph.vault.Configuration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a vault's configuration does not state and its notes tell. Its language is that of most notes. It is called as its home note, or as
 * the one note it has, or as the beginning of that title, else as any vault of its language.
 */
final class Unstated {
    private static final Map<String, String> ANY_TITLE = WordList.read("vault-titles.txt", 1).lines().stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.fields().get(0), line -> line.words().get(0)));

    /** What a home note is called that has no title of its own. */
    private static final Set<String> NO_TITLES = Set.of("index", "readme", "home");

    /** In characters; a longer title does not fit beside the search. */
    private static final int LONGEST = 60;

    /** What a long title says behind the name: {@code Certified Boatman - all that …}. */
    private static final Pattern BEHIND = Pattern.compile("(?<=\\S)(?:\\s+[-–—|]\\s|\\s*[:：(（]).*$");

    private Unstated() {}

    /**
     * The configuration with all that it does not state.
     *
     * @param notes the published ones by path
     */
    static Configuration filled(Configuration stated, Map<String, Note> notes) {
        var spoken = spoken(stated, notes.values().stream());
        return spoken.titled(title(notes, spoken.language()));
    }

    /** A tag. */
    static String language(Configuration stated, Stream<Note> notes) {
        return spoken(stated, notes).language();
    }

    private static Configuration spoken(Configuration stated, Stream<Note> notes) {
        return stated.spokenAs(WrittenIn.ofMost(notes.map(Note::writtenIn)));
    }

    private static String title(Map<String, Note> notes, String language) {
        Optional<Note> only = notes.size() == 1 ? notes.values().stream().findFirst() : Optional.empty();
        return HomeNote.of(notes)
                .or(() -> only)
                .map(Note::title)
                .map(title -> title.length() <= LONGEST
                        ? title
                        : BEHIND.matcher(title).replaceFirst(""))
                .filter(title -> title.length() <= LONGEST)
                .filter(title -> !NO_TITLES.contains(title.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> anyTitle(language));
    }

    private static String anyTitle(String language) {
        return Optional.ofNullable(ANY_TITLE.get(LanguageTag.primary(language)))
                .orElseGet(() -> ANY_TITLE.getOrDefault("en", ""));
    }
}
