package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Outcome;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.regex.Pattern;

/** {@code Option A}, {@code Service 2}, {@code [Name]}: what a form that nobody has filled in yet says instead of names. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)(?:(?:use|choose)\\s+)?(?:option|service|tool|choice|product|item|solution|condition)\\s+(?:[A-E]|[XYZ]|[1-5])|\\[[^\\[\\]]+]");

    private Placeholders() {}

    /** Whether there is something, and nothing but such. */
    static boolean are(List<Phrase> names) {
        return !names.isEmpty()
                && names.stream()
                        .allMatch(name -> PLACEHOLDER
                                .matcher(Answers.unadorned(name).text())
                                .matches());
    }

    /** Whether all ways of a decision end at such. */
    static boolean end(Choice tree) {
        var ends = tree.ends();
        return !ends.isEmpty()
                && ends.stream().allMatch(end -> end instanceof Outcome outcome && are(List.of(outcome.text())));
    }
}
