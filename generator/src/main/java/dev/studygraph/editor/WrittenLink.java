package dev.studygraph.editor;

import dev.studygraph.note.Reference;
import dev.studygraph.note.Reference.Syntax;
import dev.studygraph.source.Place;
import dev.studygraph.source.UrlText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in a line as it is typed, also where the note around it is not yet one.
 *
 * @param start where it begins in its line, {@code end} exclusive
 */
record WrittenLink(Reference reference, int start, int end) {
    private static final Pattern WIKI =
            Pattern.compile("(!?)\\[\\[\\s*([^\\]\\[|#]*?)\\s*(?:#([^\\]\\[|]*?))?\\s*(?:\\\\?\\|([^\\]\\[]*))?]]");
    private static final Pattern MARKDOWN =
            Pattern.compile("(!?)\\[([^\\]]*)]\\(\\s*(?:<([^>#]*)(?:#([^>]*))?>|([^\\s)<#]*)(?:#([^\\s)]*))?)[^)]*\\)");

    /** The link that a column of a line lies in, counted from 0. */
    static Optional<WrittenLink> at(String path, String line, int number, int column) {
        return find(WIKI.matcher(line), column)
                .map(found -> wiki(path, number, found))
                .or(() -> find(MARKDOWN.matcher(line), column).map(found -> markdown(path, number, found)));
    }

    private static Optional<Matcher> find(Matcher found, int column) {
        while (found.find()) {
            if (found.start() <= column && column <= found.end()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static WrittenLink wiki(String path, int number, Matcher found) {
        Syntax syntax = found.group(1).isEmpty() ? Syntax.WIKILINK : Syntax.EMBED;
        String target = found.group(2);
        return link(new Reference(syntax, target, group(found, 3), target, place(path, number, found)), found);
    }

    private static WrittenLink markdown(String path, int number, Matcher found) {
        Syntax syntax = found.group(1).isEmpty() ? Syntax.MARKDOWN : Syntax.IMAGE;
        boolean angled = found.group(3) != null;
        String target = angled ? found.group(3) : UrlText.decoded(group(found, 5));
        String fragment = angled ? group(found, 4) : UrlText.decoded(group(found, 6));
        return link(new Reference(syntax, target, fragment, found.group(2), place(path, number, found)), found);
    }

    private static WrittenLink link(Reference reference, Matcher found) {
        return new WrittenLink(reference, found.start(), found.end());
    }

    private static Place place(String path, int number, Matcher found) {
        return new Place(path, number + 1, found.start() + 1);
    }

    private static String group(Matcher found, int number) {
        return Optional.ofNullable(found.group(number)).orElse("");
    }
}
