package dev.studygraph.note;

import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Callout;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Block.Shape.Quote;
import dev.studygraph.source.ListedLines;
import dev.studygraph.source.PathText;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The title of a note: front matter, else the first heading of level 1 if it heads the note and no part of it, else the file name made readable. */
final class NoteTitle {
    /** Names of files that stand for their folder. */
    private static final Set<String> FOLDER_NOTES = Set.of("readme", "index", "_index");

    /** What heads a part of any note, {@code Overview}, whatever the note is about. */
    private static final Set<String> PARTS = Set.copyOf(ListedLines.of(NoteTitle.class, "part-headings.txt"));

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*+[.)]?\\s");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Notion puts 32 hexadecimal digits behind the title. */
    private static final Pattern EXPORT_HASH = Pattern.compile("(?<![ _-])[ _-]++[0-9a-f]{32}$");

    private NoteTitle() {}

    static String of(FrontMatter frontMatter, Section root, String path) {
        return frontMatter
                .title()
                .filter(title -> !title.isBlank())
                .or(() -> heading(root, path))
                .map(title -> EXPORT_HASH.matcher(title).replaceFirst(""))
                .orElseGet(() -> fromPath(path));
    }

    /** The first heading of level 1, unless it only heads a part of what the file is called after. */
    private static Optional<String> heading(Section root, String path) {
        var headings = root.flatten()
                .filter(section -> section.level() == 1)
                .map(section -> section.heading().text().replace('\n', ' ').strip())
                .filter(text -> !text.isBlank())
                .toList();
        return headings.stream().findFirst().filter(text -> !headsAPart(root, headings, path));
    }

    /**
     * Text stands before the first heading, and it has no word in common with a file name that can be read; or all headings beside it are numbered
     * as it is: {@code 1. Day boats}, {@code 2. Night boats} in a file <i>Boats</i>; or it says no more than {@code Overview}.
     */
    private static boolean headsAPart(Section root, List<String> headings, String path) {
        var name = PathText.stem(path);
        boolean folder = FOLDER_NOTES.contains(name.toLowerCase(Locale.ROOT));
        if (!folder && isPart(headings.get(0)) && !isPart(PathText.spaced(PathText.withoutNumber(name)))) {
            return true;
        }
        boolean readable = name.codePoints().anyMatch(Character::isUpperCase) && !folder;
        boolean late = root.blocks().stream().anyMatch(NoteTitle::isText)
                && Collections.disjoint(words(headings.get(0)), words(name));
        boolean numbered = headings.size() > 1
                && headings.stream().allMatch(text -> NUMBERED.matcher(text).lookingAt());
        return readable && (late || numbered);
    }

    private static boolean isPart(String heading) {
        return PARTS.contains(String.join(" ", inOrder(heading)));
    }

    private static boolean isText(Block block) {
        return block.shape() instanceof Paragraph
                || block.shape() instanceof Callout
                || block.shape() instanceof Bullets
                || block.shape() instanceof Quote;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(inOrder(text));
    }

    private static List<String> inOrder(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String fromPath(String path) {
        String[] names = path.split("/", -1);
        String name = PathText.stem(path);
        if (FOLDER_NOTES.contains(name.toLowerCase(Locale.ROOT)) && names.length > 1) {
            name = names[names.length - 2];
        }
        String shown = EXPORT_HASH.matcher(name).replaceFirst("");
        String readable = PathText.spaced(shown);
        return TextDirection.shown(readable.isBlank() ? name.isBlank() ? path : name : readable);
    }
}
