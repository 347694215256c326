package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Answer;
import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Jump;
import dev.studygraph.extract.Statement.Choice.Outcome;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.outline.Outline;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Understands an outline as questions and answers. */
final class Choices {
    private static final Pattern COLON = Pattern.compile("[:：]\\s+|\\s+[—–-]\\s+");
    private static final Pattern ASKED = Pattern.compile("[" + QuestionMark.MARKS + "]:?$");
    private static final Pattern LABEL_END =
            Pattern.compile("(?<![:：" + QuestionMark.MARKS + "])[:：" + QuestionMark.MARKS + "]++$");
    private static final Pattern BRACKETED = Pattern.compile("^[\\[(](.+?)[\\])]$");

    private final WordLists words;
    private final Phrase title;
    private final List<Outline> outermost;

    /** Each question is written out once, where a way first comes to it; other ways jump there. */
    private final Set<Outline> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param title what is asked where siblings answer a question nobody wrote */
    Choices(WordLists words, Phrase title) {
        this(words, title, List.of());
    }

    private Choices(WordLists words, Phrase title, List<Outline> outermost) {
        this.words = words;
        this.title = title;
        this.outermost = outermost;
    }

    /** The tree, if the outline asks at least one question with two answers. */
    Optional<Choice> read(List<Outline> outline) {
        var roots = answersBelowTheirQuestions(outline);
        return new Choices(words, title, roots)
                .siblings(roots, 0)
                .filter(choice -> choice instanceof Question && outcomes(choice) >= 2);
    }

    static int outcomes(Choice choice) {
        return choice instanceof Question question
                ? question.answers().stream()
                        .mapToInt(answer -> outcomes(answer.to()))
                        .sum()
                : 1;
    }

    /** Questions in a row, each reached when the one before says "no"; or labels that answer an unwritten question. */
    private Optional<Choice> siblings(List<Outline> lines, int index) {
        if (index >= lines.size()) {
            return Optional.empty();
        }
        var line = lines.get(index);
        if (asks(line)) {
            return Optional.of(question(line, lines, index));
        }
        boolean flat = lines.stream().skip(index).filter(this::leads).count() >= 2;
        if (flat) {
            return Optional.of(new Question(title, answers(lines.subList(index, lines.size()), lines, index)));
        }
        if (!line.children().isEmpty()) {
            var below = siblings(line.children(), 0);
            return line.children().stream().filter(this::leads).count() >= 2
                    ? Optional.of(new Question(
                            isWay(line) ? title : unnumbered(line.text()), answers(line.children(), lines, index)))
                    : below;
        }
        return siblings(lines, index + 1);
    }

    private Choice question(Outline line, List<Outline> lines, int index) {
        return !asked.add(line)
                ? new Jump(unnumbered(line.text()))
                : new Question(unnumbered(line.text()), answers(line.children(), lines, index));
    }

    private List<Answer> answers(List<Outline> children, List<Outline> siblings, int index) {
        var found = new ArrayList<Answer>();
        for (var child : children) {
            if (isWay(child) && choosesBelow(child)) {
                answers(child.children(), siblings, index)
                        .forEach(answer -> found.add(new Answer(furtherOn(child, answer.label()), answer.to())));
            } else {
                answer(child, siblings, index).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@code YES} and {@code Random access → SSD} answer the question above them; nothing is asked there. */
    private boolean isWay(Outline line) {
        return isYesOrNo(line.text().text())
                || split(line.text())
                        .map(Split::target)
                        .filter(target -> !QuestionMark.ends(target.text()) && !isContinuation(target.text()))
                        .isPresent();
    }

    private boolean choosesBelow(Outline line) {
        return !line.children().isEmpty()
                && !asks(line.children().get(0))
                && line.children().stream().filter(this::leads).count() >= 2;
    }

    /** What is chosen on a way that was chosen before. */
    private Phrase furtherOn(Outline way, Phrase label) {
        var said = split(way.text())
                .map(split -> label(split.label()).text() + ", "
                        + Answers.unadorned(split.target()).text())
                .orElse(label(way.text()).text());
        return Phrase.plain(said + ": " + label.text(), label.place());
    }

    private Optional<Answer> answer(Outline child, List<Outline> siblings, int index) {
        var split = split(child.text());
        if (split.isEmpty()) {
            var label = label(child.text());
            if (child.children().isEmpty() || label.isBlank()) {
                return Optional.empty();
            }
            return below(child, siblings, index).map(to -> new Answer(label, to));
        }
        var label = label(split.get().label());
        var target = Answers.unadorned(split.get().target());
        if (label.isBlank()) {
            return Optional.empty();
        }
        if (isContinuation(split.get().target().text())) {
            return siblings(siblings, index + 1).map(to -> new Answer(label, to));
        }
        if (words.begins(Word.JUMP, target.text())) {
            return Optional.of(new Answer(label, jump(target, siblings)));
        }
        if (!child.children().isEmpty()) {
            boolean asked = QuestionMark.ends(target.text());
            var inner = asked
                    ? Optional.<Choice>of(new Question(target, answers(child.children(), siblings, index)))
                    : below(child, siblings, index).filter(choice -> choice instanceof Question);
            return Optional.of(new Answer(label, inner.orElse(new Outcome(target))));
        }
        return target.isBlank() ? Optional.empty() : Optional.of(new Answer(label, new Outcome(target)));
    }

    /** What stands below a bare label: questions, or a single outcome. */
    private Optional<Choice> below(Outline label, List<Outline> siblings, int index) {
        var children = label.children();
        var first = children.get(0);
        if (asks(first) || children.stream().filter(this::leads).count() >= 2) {
            return asks(first)
                    ? siblings(children, 0)
                    : Optional.of(new Question(unnumbered(label.text()), answers(children, siblings, index)));
        }
        var target = Answers.unadorned(first.text());
        return children.size() == 1 && first.children().isEmpty() && !target.isBlank()
                ? Optional.of(new Outcome(target))
                : siblings(children, 0);
    }

    private Choice jump(Phrase target, List<Outline> siblings) {
        var key = words.beginning(Word.JUMP, target.text()).orElse("");
        var rest = target.part(
                Math.min(key.length(), target.text().length()), target.text().length());
        var number = rest.text().replaceAll("\\D", "");
        return numbered(number, siblings).or(() -> numbered(number, outermost)).orElse(new Jump(rest));
    }

    /** The question with this number: as written in front of it, else by its place in the list, whose numbers are no text. */
    private Optional<Choice> numbered(String number, List<Outline> lines) {
        if (number.isEmpty() || number.length() > 3) {
            return Optional.empty();
        }
        int inOrder = Integer.parseInt(number) - 1;
        return IntStream.range(0, lines.size())
                .filter(i -> asks(lines.get(i)))
                .filter(i -> lead(lines.get(i)).number().map(number::equals).orElse(i == inOrder))
                .mapToObj(i -> question(lines.get(i), lines, i))
                .findFirst();
    }

    private QuestionLead lead(Outline line) {
        return QuestionLead.of(line.text().text(), words);
    }

    /** A question mark at the end, and answers below it. */
    private boolean asks(Outline line) {
        var text = line.text().text().stripTrailing();
        return ASKED.matcher(text).find()
                && !line.children().isEmpty()
                && split(line.text()).isEmpty();
    }

    private boolean leads(Outline line) {
        return split(line.text()).isPresent()
                || (!line.children().isEmpty() && isYesOrNo(line.text().text()));
    }

    private record Split(Phrase label, Phrase target) {}

    private Optional<Split> split(Phrase text) {
        var arrows = Arrow.in(text);
        if (!arrows.isEmpty()) {
            // "→ yes → X" is drawn with an arrow in front
            boolean inFront =
                    arrows.size() > 1 && text.part(0, arrows.get(0).start()).isBlank();
            var arrow = arrows.get(inFront ? 1 : 0);
            var label = text.part(inFront ? arrows.get(0).end() : 0, arrow.start());
            return Optional.of(
                    new Split(label, text.part(arrow.end(), text.text().length())));
        }
        var colon = COLON.matcher(text.text());
        if (colon.find() && isYesOrNo(text.text().substring(0, colon.start()))) {
            return Optional.of(new Split(
                    text.part(0, colon.start()),
                    text.part(colon.end(), text.text().length())));
        }
        var down = text.text().indexOf('↓');
        return down > 0 && isYesOrNo(text.text().substring(0, down))
                ? Optional.of(new Split(
                        text.part(0, down), text.part(down, text.text().length())))
                : Optional.empty();
    }

    private boolean isYesOrNo(String text) {
        var bare = BRACKETED.matcher(text.strip());
        var word = bare.matches() ? bare.group(1) : text;
        return words.is(Word.YES, word) || words.is(Word.NO, word);
    }

    private boolean isContinuation(String target) {
        var text = target.strip();
        return text.isEmpty() || text.startsWith("↓") || text.startsWith("⬇") || words.is(Word.CONTINUE, text);
    }

    private static Phrase label(Phrase text) {
        var clean = Answers.unadorned(text);
        var string = clean.text();
        var bracketed = BRACKETED.matcher(string);
        if (bracketed.matches()) {
            return clean.part(bracketed.start(1), bracketed.end(1));
        }
        var end = LABEL_END.matcher(string);
        return clean.part(0, end.find() ? end.start() : string.length());
    }

    private Phrase unnumbered(Phrase text) {
        var from = QuestionLead.of(text.text(), words).end();
        var string = text.text();
        int end = ASKED.matcher(string).find() && string.endsWith(":") ? string.length() - 1 : string.length();
        return text.part(from, end);
    }

    /** In drawings, yes and no often stand at the same depth as the question they answer: move them below it. */
    private List<Outline> answersBelowTheirQuestions(List<Outline> lines) {
        var moved = new ArrayList<Outline>();
        for (var line : lines) {
            var answered = new Outline(line.text(), answersBelowTheirQuestions(line.children()));
            if (answers(line) && !moved.isEmpty() && isQuestion(moved.get(moved.size() - 1))) {
                var question = moved.remove(moved.size() - 1);
                var children = new ArrayList<>(question.children());
                children.add(answered);
                moved.add(new Outline(question.text(), children));
            } else {
                moved.add(answered);
            }
        }
        return moved;
    }

    private boolean answers(Outline line) {
        return split(line.text())
                .map(split -> isYesOrNo(split.label().text()))
                .orElse(isYesOrNo(line.text().text()));
    }

    /** An answer that leads to a question is none itself: the no beside it belongs to the question above both. */
    private boolean isQuestion(Outline line) {
        var text = line.text().text().stripTrailing();
        return QuestionMark.ends(text) && !answers(line) && split(line.text()).isEmpty();
    }
}
