package dev.studygraph.note;

import dev.studygraph.source.PathText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The title of a note: front matter, else the first heading of level 1, else the file name made readable. */
final class NoteTitle {
    /** Names of files that stand for their folder. */
    private static final Set<String> FOLDER_NOTES = Set.of("readme", "index", "_index");

    /** Notion puts 32 hexadecimal digits behind the title. */
    private static final Pattern EXPORT_HASH = Pattern.compile("[ _-]+[0-9a-f]{32}$");

    private NoteTitle() {}

    static String of(FrontMatter frontMatter, Section root, String path) {
        return frontMatter
                .title()
                .filter(title -> !title.isBlank())
                .or(() -> root.flatten()
                        .filter(section -> section.level() == 1)
                        .map(section ->
                                section.heading().text().replace('\n', ' ').strip())
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .map(title -> EXPORT_HASH.matcher(title).replaceFirst(""))
                .orElseGet(() -> fromPath(path));
    }

    private static String fromPath(String path) {
        String[] names = path.split("/", -1);
        String name = PathText.stem(path);
        if (FOLDER_NOTES.contains(name.toLowerCase(Locale.ROOT)) && names.length > 1) {
            name = names[names.length - 2];
        }
        String shown = EXPORT_HASH.matcher(name).replaceFirst("");
        String readable = shown.indexOf(' ') < 0
                ? shown.replace('-', ' ').replace('_', ' ').strip()
                : shown;
        return TextDirection.shown(readable.isBlank() ? name.isBlank() ? path : name : readable);
    }
}
