package dev.studygraph.extract.name;

import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.note.Phrase.Span;
import java.util.regex.Pattern;

/** A name that begins with a link and goes on: {@code [[S3]] File Gateway} is another thing than S3, {@code [[Lambda]] functions} is not. */
public final class LongerName {
    private static final Pattern MORE = Pattern.compile("(?: \\p{Lu}[\\p{L}\\p{N}-]*+){1,3}");

    private LongerName() {}

    /** Whether what follows a link makes the name of something else. */
    public static boolean goesOn(Phrase phrase, Span link) {
        boolean last =
                phrase.spans().stream().noneMatch(other -> other.mark() == Mark.LINK && other.start() >= link.end());
        return last
                && MORE.matcher(phrase.text())
                        .region(link.end(), phrase.text().length())
                        .matches();
    }
}
