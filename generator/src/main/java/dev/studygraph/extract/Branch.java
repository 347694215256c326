package dev.studygraph.extract;

import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a tree that answers and says where the answer leads: {@code Two people → Water Taxi}, {@code No: Night Ferry}.
 *
 * @param way what leads to a question that the line asks and answers itself
 */
record Branch(Phrase label, Phrase target, Optional<Phrase> way) {
    private static final Pattern COLON = Pattern.compile("[:：]\\s+|\\s+[—–-]\\s+");
    private static final Pattern LABEL_END =
            Pattern.compile("(?<![:：" + QuestionMark.MARKS + "])[:：" + QuestionMark.MARKS + "]++$");
    private static final Pattern BRACKETED = Pattern.compile("^[\\[(](.+?)[\\])]$");
    /** {@code Two people? ──YES} in front of a second arrow. */
    private static final Pattern ASKED_ON_THE_WAY =
            Pattern.compile("^(.*[" + QuestionMark.MARKS + "])\\s*(?:[─━═-]+\\s*(\\p{L}+)[\\s─━═-]*)?$");

    private Branch(Phrase label, Phrase target) {
        this(label, target, Optional.empty());
    }

    /** The line cut at its arrow, or behind a yes or no; empty if it leads nowhere. */
    static Optional<Branch> of(Phrase text, WordLists words) {
        var arrows = Arrow.in(text);
        if (!arrows.isEmpty()) {
            // "→ yes → X" is drawn with an arrow in front
            boolean inFront =
                    arrows.size() > 1 && text.part(0, arrows.get(0).start()).isBlank();
            var arrow = arrows.get(inFront ? 1 : 0);
            var label = text.part(inFront ? arrows.get(0).end() : 0, arrow.start());
            var target = text.part(arrow.end(), text.text().length());
            return Optional.of(askedOnTheWay(label, target, words).orElse(new Branch(label, target)));
        }
        var colon = COLON.matcher(text.text());
        if (colon.find() && isYesOrNo(text.text().substring(0, colon.start()), words)) {
            return Optional.of(new Branch(
                    text.part(0, colon.start()),
                    text.part(colon.end(), text.text().length())));
        }
        var down = text.text().indexOf('↓');
        return down > 0 && isYesOrNo(text.text().substring(0, down), words)
                ? Optional.of(new Branch(
                        text.part(0, down), text.part(down, text.text().length())))
                : Optional.empty();
    }

    /** {@code NO → Two people? ──YES──► Water Taxi}. */
    private static Optional<Branch> askedOnTheWay(Phrase way, Phrase target, WordLists words) {
        var arrows = Arrow.in(target);
        if (arrows.size() != 1) {
            return Optional.empty();
        }
        var asked = ASKED_ON_THE_WAY.matcher(
                target.text().substring(0, arrows.get(0).start()));
        if (!asked.matches() || (asked.group(2) != null && !words.is(Word.YES, asked.group(2)))) {
            return Optional.empty();
        }
        var label = Phrase.plain(label(way).text() + ": " + asked.group(1), way.place());
        var to = target.part(arrows.get(0).end(), target.text().length());
        return to.isBlank() ? Optional.empty() : Optional.of(new Branch(label, to, Optional.of(way)));
    }

    static boolean isYesOrNo(String text, WordLists words) {
        var bare = BRACKETED.matcher(text.strip());
        var word = bare.matches() ? bare.group(1) : text;
        return words.is(Word.YES, word) || words.is(Word.NO, word);
    }

    /** The text as an answer: without ornament, brackets around it and a closing colon or question mark. */
    static Phrase label(Phrase text) {
        var clean = Answers.unadorned(text);
        var string = clean.text();
        var bracketed = BRACKETED.matcher(string);
        if (bracketed.matches()) {
            return clean.part(bracketed.start(1), bracketed.end(1));
        }
        var end = LABEL_END.matcher(string);
        return clean.part(0, end.find() ? end.start() : string.length());
    }
}
