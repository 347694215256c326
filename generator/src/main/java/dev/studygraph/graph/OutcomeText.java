package dev.studygraph.graph;

import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.regex.Pattern;

/** Which outcomes of an authored tree are names: links, and short texts in capitals; `Continue` and whole sentences are none. */
final class OutcomeText {
    private static final int MOST_WORDS = 6;
    /**
     * A full stop with a sentence behind it, a colon, or the end of a line in a box with more words than a name has or with kinds of what is named,
     * {@code M1/M2}.
     */
    private static final Pattern EXPLAINED = Pattern.compile(
            "[.!]\\s+(?=\\p{Lu})|:\\s+(?=\\p{L})|\\n(?=\\p{L}[\\p{L} ]{0,20}:\\s)|\\n(?=[^\\n]*\\s\\p{Ll})"
                    + "|\\n(?=\\p{Lu}\\d[\\p{Lu}\\d]*(?:/\\p{Lu}\\d[\\p{Lu}\\d]*)++\\s*$)");
    /** Up to six words that each begin like one of a name. */
    private static final Pattern CAPITALISED =
            Pattern.compile("[^\\p{Ll}\\s]\\S*+(?:\\s++(?:[^\\p{Ll}\\s]\\S*+|for|of|on)){0,5}");

    /** What is done first leads on: {@code keep a copy → Night Ferry}. */
    private static final Pattern ARROW = Pattern.compile("\\s(?:→|->|=>|➜|►)\\s+(?=\\p{L})");

    /** A line in capitals over one that is not: {@code NIGHT FERRY}, and below it {@code Crossing / Sleeper}. */
    private static final Pattern SHOUTED = Pattern.compile("(?=[^\\n]*\\p{Lu}{5})[^\\n\\p{Ll}]+\\n[^\\n]*\\p{Ll}");

    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:$|[,;:(（.—–]|-\\s)");

    private OutcomeText() {}

    /**
     * The part of an outcome that names where it leads: the only bold words of {@code take the **Night Ferry** (cars)}, what an explanation follows
     * in {@code **Night Ferry**, with a cabin}, and the first of several sentences; else the whole.
     */
    static Phrase naming(Phrase outcome) {
        if (!outcome.references().isEmpty() || outcome.isBlank()) {
            return outcome;
        }
        var bold = outcome.spans().stream()
                .filter(span -> span.mark() == Phrase.Mark.STRONG)
                .toList();
        String text = outcome.text();
        if (bold.size() == 1) {
            var only = bold.get(0);
            boolean leads = text.substring(0, only.start()).isBlank();
            if (leads
                    ? GOES_ON.matcher(text).region(only.end(), text.length()).lookingAt()
                    : Character.isLowerCase(text.strip().codePointAt(0))) {
                return outcome.part(only.start(), only.end());
            }
        }
        var arrow = ARROW.matcher(text);
        if (arrow.find()
                && outcome.spans().isEmpty()
                && text.indexOf('\n') < 0
                && !AnswerText.isInside(outcome, arrow.start())) {
            return naming(outcome.part(arrow.end(), text.length()));
        }
        var end = EXPLAINED.matcher(text);
        boolean explained = end.find()
                && CAPITALISED.matcher(text.substring(0, end.start()).strip()).matches();
        return inOneLine(explained ? outcome.part(0, end.start()) : outcome);
    }

    private static Phrase inOneLine(Phrase name) {
        String text = name.text();
        int line = text.indexOf('\n');
        if (line < 0 || !name.spans().isEmpty()) {
            return name;
        }
        return SHOUTED.matcher(text).lookingAt()
                ? name.part(0, line)
                : Phrase.plain(text.replace('\n', ' '), name.place());
    }

    static boolean mayName(Phrase outcome) {
        String text = outcome.text().strip();
        boolean linked =
                outcome.spans().stream().anyMatch(span -> span.reference().isPresent());
        boolean brief = !text.isEmpty() && text.split("\\s+").length <= MOST_WORDS;
        return linked
                || (brief
                        && !QuestionMark.ends(text)
                        && Character.isUpperCase(text.codePointAt(0))
                        && !text.matches("(?i)(continue|next|stop|done|end|yes|no|go on|see below)\\b.*"));
    }
}
