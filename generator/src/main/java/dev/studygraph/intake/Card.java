package dev.studygraph.intake;

import dev.studygraph.source.MarkdownText;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as another program holds it: plain text throughout.
 *
 * @param id what its address ends in
 * @param answer one name, or several joined as notes join them: {@code A + B or C (qualifier)}
 * @param given facts as notes write them: {@code Source = S3; Incremental = yes}
 */
record Card(
        Optional<String> id,
        String need,
        String answer,
        Optional<String> because,
        List<Rival> not,
        Optional<String> given,
        Optional<String> exam) {

    /** A wrong answer, and why it is one. */
    record Rival(String name, Optional<String> reason) {}

    Card {
        not = List.copyOf(not);
    }

    /** The card as a scenario of a note. */
    String text() {
        var text = new StringBuilder("> [!scenario] " + MarkdownText.of(need) + "\n");
        line(text, "Answer", MarkdownText.of(answer));
        because.ifPresent(words -> line(text, "Because", MarkdownText.of(words)));
        for (var rival : not) {
            line(
                    text,
                    "Not",
                    MarkdownText.of(rival.name())
                            + rival.reason()
                                    .map(reason -> " — " + MarkdownText.of(reason))
                                    .orElse(""));
        }
        given.ifPresent(facts -> line(text, "Given", MarkdownText.of(facts)));
        exam.ifPresent(tasks -> line(text, "Exam", MarkdownText.of(tasks)));
        id.ifPresent(name -> text.append("\n^").append(name).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String words) {
        text.append("> **").append(label).append(":** ").append(words).append('\n');
    }
}
