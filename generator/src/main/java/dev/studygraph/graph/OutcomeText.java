package dev.studygraph.graph;

import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;

/** Which outcomes of an authored tree are names: links, and short texts in capitals; `Continue` and whole sentences are none. */
final class OutcomeText {
    private static final int MOST_WORDS = 6;

    private OutcomeText() {}

    static boolean mayName(Phrase outcome) {
        String text = outcome.text().strip();
        boolean linked =
                outcome.spans().stream().anyMatch(span -> span.reference().isPresent());
        boolean brief = !text.isEmpty() && text.split("\\s+").length <= MOST_WORDS;
        return linked
                || (brief
                        && !QuestionMark.ends(text)
                        && Character.isUpperCase(text.codePointAt(0))
                        && !text.matches("(?i)(continue|next|stop|done|end|yes|no|go on|see below).*"));
    }
}
