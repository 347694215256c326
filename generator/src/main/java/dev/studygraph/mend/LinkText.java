package dev.studygraph.mend;

import dev.studygraph.note.Reference;
import dev.studygraph.source.SourceText;
import dev.studygraph.source.UrlText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the target of a link stands in its file. */
final class LinkText {
    private static final Pattern WIKI = Pattern.compile("!?\\[\\[\\s*([^\\]\\[|#\\n\\r]*?)\\s*(?=\\\\?\\||#|]])");
    private static final Pattern MARKDOWN = Pattern.compile("\\[[^\\]\\n\\r]*\\]\\((?:<([^>\\n\\r#]*)|([^\\s)<#]*))");

    private LinkText() {}

    /**
     * The change that gives a link another target, if the link is found as its reference says.
     *
     * @param shift the length of a byte order mark before the text
     */
    static Optional<Edit> edit(SourceText source, int shift, Reference reference, String target) {
        int at = source.lineStart(reference.place().line()) + reference.place().column() - 1;
        boolean wiki = reference.syntax() == Reference.Syntax.WIKILINK || reference.syntax() == Reference.Syntax.EMBED;
        var found = (wiki ? WIKI : MARKDOWN)
                .matcher(source.text())
                .region(at, source.text().length());
        if (at >= source.text().length() || !found.lookingAt()) {
            return Optional.empty();
        }
        int group = wiki || found.group(1) != null ? 1 : 2;
        String written = found.group(group);
        boolean plain = group == 1;
        if (!(plain ? written : UrlText.decoded(written)).equals(reference.target())) {
            return Optional.empty();
        }
        String text = plain ? target : encoded(target);
        return Optional.of(new Edit(found.start(group) + shift, found.end(group) + shift, text));
    }

    private static String encoded(String target) {
        return target.replace("%", "%25")
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29");
    }
}
