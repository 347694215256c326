package dev.studygraph.extract.outline;

import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An arrow as people type it, {@code start} inclusive and {@code end} exclusive in UTF-16 units. */
public record Arrow(int start, int end) {
    private static final Pattern SHAPE =
            Pattern.compile("(?<![─━═-])[─━═-]*+(?:→|⇒|➡️?|➜|➔|⟶|►|▶️?|➤)|(?<![<-])-{1,3}>|(?<![<=])={1,3}>|(?<!─)─++>"
                    + "|(?<=[\\p{IsArabic}\\p{IsHebrew}]\\s{0,2})[←⇐⟵]" // onward, where one reads from the right
                    + "|\\$\\\\(?:to|rightarrow|Rightarrow|implies)\\$|\\\\(?:to|rightarrow)(?![a-z])");

    /** The arrows of a phrase that do not stand in code. */
    public static List<Arrow> in(Phrase phrase) {
        if (!mayHoldOne(phrase.text())) {
            return List.of();
        }
        var found = new ArrayList<Arrow>();
        var matcher = SHAPE.matcher(phrase.text());
        while (matcher.find()) {
            int at = matcher.start();
            // math is marked as code too, and its arrows are meant as arrows
            boolean math = phrase.text().charAt(at) == '\\';
            boolean code = !math
                    && phrase.spans().stream()
                            .anyMatch(span -> span.mark() == Mark.CODE && span.start() <= at && at < span.end());
            if (!code) {
                found.add(new Arrow(at, matcher.end()));
            }
        }
        return found;
    }

    /** Whether a sign stands in the text that every arrow has one of; only then is the slower look worth while. */
    private static boolean mayHoldOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>' || c == '\\' || c >= 128) {
                return true;
            }
        }
        return false;
    }

    /** The stretches between the arrows, without empty ones. */
    public static List<Phrase> split(Phrase phrase) {
        var parts = new ArrayList<Phrase>();
        int from = 0;
        for (var arrow : in(phrase)) {
            add(parts, phrase.part(from, arrow.start()));
            from = arrow.end();
        }
        add(parts, phrase.part(from, phrase.text().length()));
        return parts;
    }

    private static void add(List<Phrase> parts, Phrase part) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }
}
