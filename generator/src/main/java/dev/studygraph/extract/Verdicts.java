package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Outcome;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the ways of a tree come to when it tells how access is evaluated: {@code Allow}, {@code Explicit deny (end)}. */
record Verdicts(WordLists words) {
    private static final Pattern ASIDE = Pattern.compile("[(（].*?[)）]");
    private static final int MOST_WORDS = 3;

    /** Whether most outcomes let in or turn away, so that the tree chooses nothing. */
    boolean decide(Choice tree) {
        var outcomes = outcomes(tree).toList();
        return outcomes.stream().filter(this::isVerdict).count() * 2 > outcomes.size();
    }

    private static Stream<Outcome> outcomes(Choice choice) {
        return choice instanceof Question question
                ? question.answers().stream().flatMap(answer -> outcomes(answer.to()))
                : Stream.of(choice).filter(Outcome.class::isInstance).map(Outcome.class::cast);
    }

    private boolean isVerdict(Outcome outcome) {
        var text = ASIDE.matcher(outcome.text().text()).replaceAll(" ");
        return words.begins(Word.DIAGNOSIS, text) || isShortVerdict(text);
    }

    private boolean isShortVerdict(String text) {
        return Plain.wordCount(text) <= MOST_WORDS
                && (words.begins(Word.VERDICT, text)
                        || words.ending(Word.VERDICT, Plain.trimmed(text)).isPresent());
    }
}
