package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code A **Twin Lock**. It passes long boats.}: the answer in bold, and sentences that give the reason.
 *
 * @param name what is in bold
 * @param reason the sentences behind it
 */
record ToldAnswer(Phrase name, Phrase reason) {
    private static final Pattern ARTICLE = Pattern.compile("(?:an?|the)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern STOP = Pattern.compile("\\.\\s+|。\\s*");
    private static final int MOST_WORDS = 8;

    static Optional<ToldAnswer> of(Phrase answer, WordLists words) {
        var said = Answers.withoutVerb(Answers.unadorned(answer), words);
        var article = ARTICLE.matcher(said.text());
        int from = article.lookingAt() ? article.end() : 0;
        return said.spans().stream()
                .filter(span -> span.mark() == Mark.STRONG && span.start() == from)
                .findFirst()
                .flatMap(bold -> {
                    var name = said.part(from, bold.end());
                    var stop = STOP.matcher(said.text())
                            .region(bold.end(), said.text().length());
                    return stop.lookingAt() && isName(name, words)
                            ? Optional.of(new ToldAnswer(
                                    name, said.part(stop.end(), said.text().length())))
                            : Optional.empty();
                });
    }

    private static boolean isName(Phrase bold, WordLists words) {
        return !bold.isBlank()
                && Character.isUpperCase(bold.text().codePointAt(0))
                && Plain.wordCount(bold.text()) <= MOST_WORDS
                && !words.is(Word.YES, bold.text())
                && !words.is(Word.NO, bold.text())
                && new Answers(List.of(bold)).areNames(words);
    }
}
