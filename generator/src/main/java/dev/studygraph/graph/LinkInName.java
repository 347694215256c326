package dev.studygraph.graph;

import dev.studygraph.extract.name.LongerName;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Span;
import dev.studygraph.note.Reference;
import java.util.regex.Pattern;

/** What a link within a name says about it: where it leads, or nothing at all. */
final class LinkInName {
    /** {@code https:}, {@code mailto:}. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:(?=\\S)");

    private LinkInName() {}

    /** Whether it leads to another site: then its words are the name. */
    static boolean leadsElsewhere(Reference reference) {
        return SCHEME.matcher(reference.target()).lookingAt();
    }

    /** Whether the name is what the link leads to: not where it stands as an example in brackets, as a sign to link to the heading, or in front of more names. */
    static boolean isTheName(Phrase phrase, Span link) {
        return !isExample(phrase.text().substring(0, link.start()))
                && !isAnchor(link)
                && !LongerName.goesOn(phrase, link);
    }

    /** {@code Values[¶](https://…)}. */
    private static boolean isAnchor(Span link) {
        return link.reference()
                .filter(to -> to.label().codePoints().noneMatch(Character::isLetter) && leadsElsewhere(to))
                .isPresent();
    }

    /** {@code Data lake (e.g. [[S3]])} is a data lake. */
    private static boolean isExample(String before) {
        int open = before.lastIndexOf('(');
        return open > 0
                && before.indexOf(')', open) < 0
                && !before.substring(0, open).isBlank()
                && !before.substring(open + 1).isBlank();
    }
}
