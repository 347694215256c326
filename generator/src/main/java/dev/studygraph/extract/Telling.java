package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.List;
import java.util.regex.Pattern;

/** Tells needs from sentences about a service, which may or may not say what it is for: {@code The production app is unaffected}. */
record Telling(WordLists words) {
    private static final int MOST_WORDS = 30;
    private static final Pattern BREAK = Pattern.compile("\\s*(?:$|[,;:(，；：（]|\\s[–—-]\\s)");
    /** Rates are written alike in all languages; {@code blobs of more than 10 MB} is a need as well. */
    private static final Pattern MEASURE =
            Pattern.compile("^\\d[\\d.,]*\\s|\\d\\s?(?:IOPS|(?:[KMGTP]i?B|[KMG]bit)(?:/s|ps))(?![\\p{L}\\d])");

    /** A sentence has come to its verb by then. */
    private static final int WORDS_TO_A_VERB = 4;

    /** {@code Legacy, replaced by bridges} and {@code Default}: how it stands with a thing, and not what it is for. */
    boolean isStanding(Phrase need) {
        return words.beginning(Word.STANDING, need.text())
                .map(said -> need.text().strip().substring(said.length()))
                .filter(rest -> BREAK.matcher(rest).lookingAt())
                .isPresent();
    }

    /** {@code 1 GiB to 16 TiB} and {@code 2 copies in each harbour}: how much there is of a thing, or how fast it is. */
    boolean isMeasure(Phrase need) {
        return MEASURE.matcher(need.text().strip()).find();
    }

    /** Whether the need is such a sentence, and no clause that goes on after {@code Use when:}. */
    boolean tells(Phrase need, boolean afterWhen) {
        var text = withoutLabel(need.text());
        var said = Plain.words(text);
        return said.size() > MOST_WORDS
                || (!afterWhen
                        && (words.begins(Word.TELLING, text)
                                || hasVerb(said)
                                || (text.equals(need.text()) && lacksSubject(text, said))))
                || isCode(need);
    }

    /** {@code Scales to thousands of berths}: whose, stands above; behind a label, which says what for, that may be. */
    private boolean lacksSubject(String text, List<String> said) {
        return said.size() > 1 && words.is(Word.FINITE, said.get(0)) && !QuestionMark.isIn(text);
    }

    /** {@code Redis Sorted Sets guarantee …} below <i>Redis</i> goes on about it. */
    boolean isAbout(Phrase need, Subject subject) {
        var said = Plain.words(need.text());
        return said.size() > WORDS_TO_A_VERB && Plain.words(subject.name()).contains(said.get(0));
    }

    private static String withoutLabel(String text) {
        var label = NeedsBelow.LABEL.matcher(text);
        return label.find() && label.end() < text.length() ? text.substring(label.end()) : text;
    }

    /** {@code data which is seldom read} has none of its own. */
    boolean hasVerb(List<String> said) {
        for (var word : said.subList(Math.min(1, said.size()), Math.min(WORDS_TO_A_VERB, said.size()))) {
            if (words.is(Word.RELATIVE, word)) {
                return false;
            }
            if (words.is(Word.FINITE, word)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but code: {@code getResource(String name)}. */
    static boolean isCode(Phrase need) {
        return need.spans().stream()
                .anyMatch(span -> span.mark() == Phrase.Mark.CODE
                        && span.start() == 0
                        && span.end() >= need.text().strip().length());
    }
}
