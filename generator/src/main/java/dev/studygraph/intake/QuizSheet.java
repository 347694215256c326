package dev.studygraph.intake;

import dev.studygraph.extract.QuizQuestion;
import dev.studygraph.extract.QuizQuestion.Option;
import dev.studygraph.intake.Card.Rival;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions with boxes to tick: scenarios where the right options are names, and as they are where they say what to do. */
final class QuizSheet {
    private QuizSheet() {}

    static Found read(List<QuizQuestion> questions) {
        var texts = new ArrayList<String>();
        int kept = 0;
        for (var question : questions) {
            boolean named = question.right().allMatch(Option::name);
            texts.add(named ? card(question).text() : quiz(question));
            kept += named ? 0 : 1;
        }
        return new Found(
                String.join("\n", texts),
                questions.size(),
                kept == 0
                        ? List.of()
                        : List.of(kept + (kept == 1 ? " of them is" : " of them are")
                                + " kept as questions, because the right answer says what to do and names nothing"));
    }

    private static Card card(QuizQuestion question) {
        return new Card(
                Optional.empty(),
                question.need().text(),
                question.right().map(option -> option.text().text()).collect(Collectors.joining(" + ")),
                question.because().map(Phrase::text),
                question.wrong()
                        .map(option -> new Rival(
                                option.text().text(), option.feedback().map(Phrase::text)))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static String quiz(QuizQuestion question) {
        var text =
                new StringBuilder("**" + MarkdownText.of(question.need().text()).replace("**", "") + "**\n\n");
        for (var option : question.options()) {
            text.append(option.right() ? "- [x] " : "- [ ] ")
                    .append(MarkdownText.of(option.text().text()))
                    .append('\n');
            option.feedback()
                    .ifPresent(words -> text.append("  > ")
                            .append(MarkdownText.of(words.text()))
                            .append('\n'));
        }
        question.because()
                .filter(words ->
                        question.right().noneMatch(option -> option.feedback().equals(Optional.of(words))))
                .ifPresent(words ->
                        text.append('\n').append(MarkdownText.of(words.text())).append('\n'));
        return text.toString();
    }
}
