package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Answer;
import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Jump;
import dev.studygraph.extract.Statement.Choice.Outcome;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.outline.Outline;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Understands an outline as questions and answers. */
final class Choices {
    private static final Pattern ASKED = Pattern.compile("[" + QuestionMark.MARKS + "][\"”»]?:?$");

    /** {@code "Which boat?"} */
    private static final Pattern QUOTED = Pattern.compile("\\s*[\"“«]([^\"“”«»]+)[\"”»]\\s*");

    private final WordLists words;
    private final Ways ways;
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
        this.ways = new Ways(words);
        this.title = title;
        this.outermost = outermost;
    }

    /** The tree, if the outline asks at least one question with two answers. */
    Optional<Choice> read(List<Outline> outline) {
        var roots = new DrawnAnswers(words).belowTheirQuestions(outline);
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
            return asksInTurn(line) ? siblings(line.children(), 0) : Optional.of(questions(lines, index));
        }
        boolean flat = lines.stream().skip(index).filter(ways::leads).count() >= 2;
        if (flat) {
            return Optional.of(new Question(title, answers(lines.subList(index, lines.size()), lines, index)));
        }
        if (!line.children().isEmpty()) {
            var below = siblings(line.children(), 0);
            return line.children().stream().filter(ways::leads).count() >= 2
                    ? Optional.of(new Question(
                            ways.isWay(line) ? title : unnumbered(line.text()), answers(line.children(), lines, index)))
                    : below;
        }
        return siblings(lines, index + 1);
    }

    /** The question with those beside it that no way leads to: each is a way of its own. */
    private Choice questions(List<Outline> lines, int index) {
        var first = question(lines.get(index), lines, index);
        var beside = new ArrayList<Answer>();
        beside.add(new Answer(Branch.label(unnumbered(lines.get(index).text())), ways.led(lines.get(index), first)));
        for (int i = index + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (asks(line) && !asked.contains(line)) {
                beside.add(new Answer(Branch.label(unnumbered(line.text())), ways.led(line, question(line, lines, i))));
            }
        }
        return beside.size() > 1 ? new Question(title, beside) : first;
    }

    /** {@code What is the trip?} over questions of which a no leads to the next: they ask it. */
    private boolean asksInTurn(Outline line) {
        var questions = line.children();
        return questions.size() > 1
                && questions.stream().allMatch(this::asks)
                && questions.stream().limit(questions.size() - 1).allMatch(ways::leadsToNext);
    }

    private Choice question(Outline line, List<Outline> lines, int index) {
        return !asked.add(line)
                ? new Jump(unnumbered(line.text()))
                : new Question(unnumbered(line.text()), answers(line.children(), lines, index));
    }

    private List<Answer> answers(List<Outline> children, List<Outline> siblings, int index) {
        var found = new ArrayList<Answer>();
        for (var line : children) {
            for (var child : Ways.statements(line)) {
                if (ways.isWay(child) && choosesBelow(child)) {
                    answered(child).ifPresent(found::add);
                    answers(child.children(), siblings, index)
                            .forEach(answer -> found.add(new Answer(furtherOn(child, answer.label()), answer.to())));
                } else {
                    answer(child, siblings, index).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What {@code YES → Two people? → Water Taxi} says before other questions stand below it. */
    private Optional<Answer> answered(Outline way) {
        return Branch.of(way.text(), words)
                .filter(branch -> branch.way().isPresent())
                .map(Choices::end);
    }

    private static Answer end(Branch branch) {
        return new Answer(Branch.label(branch.label()), new Outcome(Answers.unadorned(branch.target())));
    }

    private boolean choosesBelow(Outline line) {
        return !line.children().isEmpty()
                && !asks(line.children().get(0))
                && line.children().stream().filter(ways::leads).count()
                        >= (answered(line).isPresent() ? 1 : 2);
    }

    /** What is chosen on a way that was chosen before. */
    private Phrase furtherOn(Outline way, Phrase label) {
        var said = Branch.of(way.text(), words)
                .map(branch -> branch.way()
                        .map(from -> Branch.label(from).text())
                        .orElseGet(() -> branch.target().isBlank()
                                ? Branch.label(branch.label()).text()
                                : Branch.label(branch.label()).text() + ", "
                                        + Answers.unadorned(branch.target()).text()))
                .orElse(Branch.label(way.text()).text());
        return Phrase.plain(said + ": " + label.text(), label.place());
    }

    private Optional<Answer> answer(Outline child, List<Outline> siblings, int index) {
        var branch = Branch.of(child.text(), words);
        if (branch.isEmpty()) {
            var label = Branch.label(child.text());
            if (child.children().isEmpty() || label.isBlank()) {
                return Optional.empty();
            }
            return below(child, siblings, index).map(to -> new Answer(label, ways.onlyYes(to)));
        }
        var label = Branch.label(branch.get().label());
        var target = Answers.target(branch.get().target(), words);
        if (label.isBlank()) {
            return Optional.empty();
        }
        if (ways.isContinuation(branch.get().target().text()) && !Ways.leadsBelow(child, target)) {
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
            return Optional.of(new Answer(
                    label,
                    inner.map(choice -> asked ? choice : orElse(choice, target)).orElse(new Outcome(target))));
        }
        return target.isBlank()
                ? Optional.empty()
                : Optional.of(branch.get()
                        .way()
                        .flatMap(way -> eitherWay(way, label, target))
                        .orElse(new Answer(label, new Outcome(target))));
    }

    /** {@code Boats → Any cars? → Yes: Night Ferry | No: Water Taxi}. */
    private Optional<Answer> eitherWay(Phrase way, Phrase label, Phrase target) {
        var said = target.text().split("\\s[|/]\\s", -1);
        var answers = Arrays.stream(said)
                .map(part -> Phrase.plain(part, target.place()))
                .flatMap(part -> Branch.of(part, words).stream())
                .map(Choices::end)
                .toList();
        int asked = label.text().indexOf(": ");
        return answers.size() < 2 || answers.size() < said.length || asked < 0
                ? Optional.empty()
                : Optional.of(new Answer(
                        Branch.label(way),
                        new Question(Phrase.plain(label.text().substring(asked + 2) + "?", label.place()), answers)));
    }

    /** {@code NO → Ferry} over a question which only a yes answers with something else: the ferry is for the rest. */
    private Choice orElse(Choice below, Phrase target) {
        if (!(below instanceof Question question)
                || question.answers().stream()
                        .anyMatch(
                                answer -> !words.begins(Word.YES, answer.label().text()))
                || !Answers.of(target, words).areNames(words)) {
            return below;
        }
        var answers = new ArrayList<>(question.answers());
        answers.add(new Answer(target, new Outcome(target)));
        return new Question(question.text(), answers);
    }

    /** What stands below a bare label: questions, or a single outcome. */
    private Optional<Choice> below(Outline label, List<Outline> siblings, int index) {
        var children = label.children();
        var first = children.get(0);
        if (asks(first) || children.stream().filter(ways::leads).count() >= 2 || ways.eachGoesOn(children)) {
            return asks(first)
                    ? siblings(children, 0)
                    : Optional.of(new Question(
                            ways.isWay(label) ? title : unnumbered(label.text()), answers(children, siblings, index)));
        }
        // "Many → Ferry" and "Few → Punt" without arrows, each name below its label
        if (children.size() > 1
                && children.stream().noneMatch(child -> child.children().isEmpty())) {
            return Optional.of(new Question(unnumbered(label.text()), answers(children, siblings, index)));
        }
        var target = Answers.target(first.text(), words);
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
                && Branch.of(line.text(), words).isEmpty();
    }

    private Phrase unnumbered(Phrase line) {
        var text = Answers.withoutSource(line);
        var from = QuestionLead.of(text.text(), words).end();
        var string = text.text();
        var quoted = QUOTED.matcher(string.substring(from));
        if (quoted.matches()) {
            return text.part(from + quoted.start(1), from + quoted.end(1));
        }
        int end = ASKED.matcher(string).find() && string.endsWith(":") ? string.length() - 1 : string.length();
        return text.part(from, end);
    }
}
