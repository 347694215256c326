package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Outcome;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.outline.Outline;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lines of a tree lead to, each by itself: on to the next question, to what stands below, or to an end. */
record Ways(WordLists words) {
    /** {@code Cars → Ferry; two people → Water Taxi}. */
    private static final Pattern BETWEEN = Pattern.compile(";\\s|；");

    /** A line that says two things, or more, each with an arrow of its own, is as many lines. */
    static List<Outline> statements(Outline line) {
        var parts = parts(line.text());
        if (parts.size() < 2 || !parts.stream().allMatch(part -> Arrow.in(part).size() == 1)) {
            return List.of(line);
        }
        var lines = new ArrayList<Outline>();
        for (int i = 0; i < parts.size(); i++) {
            lines.add(new Outline(parts.get(i), i < parts.size() - 1 ? List.of() : line.children()));
        }
        return lines;
    }

    private static List<Phrase> parts(Phrase text) {
        var parts = new ArrayList<Phrase>();
        int from = 0;
        for (var between = BETWEEN.matcher(text.text()); between.find(); from = between.end()) {
            parts.add(text.part(from, between.start()));
        }
        parts.add(text.part(from, text.text().length()));
        return parts;
    }

    /** {@code YES} and {@code Random access → SSD} answer the question above them; nothing is asked there. */
    boolean isWay(Outline line) {
        return Branch.isYesOrNo(line.text().text(), words)
                || Branch.of(line.text(), words)
                        .map(Branch::target)
                        .filter(target -> !QuestionMark.ends(target.text())
                                && (!isContinuation(target.text()) || leadsBelow(line, target)))
                        .isPresent();
    }

    /** {@code YES →} with ways of its own below it. */
    static boolean leadsBelow(Outline line, Phrase target) {
        return target.isBlank() && !line.children().isEmpty();
    }

    boolean leadsToNext(Outline question) {
        return question.children().stream()
                .flatMap(way -> Branch.of(way.text(), words).stream())
                .anyMatch(branch -> words.is(Word.CONTINUE, branch.target().text()));
    }

    boolean isContinuation(String target) {
        var text = target.strip();
        return text.isEmpty() || text.startsWith("↓") || text.startsWith("⬇") || words.is(Word.CONTINUE, text);
    }

    /** {@code Any cars?} over nothing but {@code Yes → Ferry} is where the cars lead. */
    Choice onlyYes(Choice to) {
        return to instanceof Question question
                        && question.answers().size() == 1
                        && words.is(Word.YES, question.answers().get(0).label().text())
                ? question.answers().get(0).to()
                : to;
    }

    /** Where a question leads if the answer is yes: {@code Any cars?} over nothing but {@code └─→ Night Ferry}, or over several to choose from. */
    Choice led(Outline line, Choice question) {
        boolean unanswered =
                question instanceof Question asked && asked.answers().isEmpty();
        if (!unanswered
                || line.children().stream()
                        .anyMatch(child -> !child.children().isEmpty()
                                || QuestionMark.ends(child.text().text()))) {
            return onlyYes(question);
        }
        var negation = new Negation(words);
        var said = line.children().stream()
                .map(child -> Answers.unadorned(child.text()))
                .filter(end -> !end.isBlank() && !negation.denies(end.text()))
                .toList();
        return said.isEmpty()
                ? question
                : new Outcome(
                        said.size() == 1
                                ? said.get(0)
                                : Phrase.plain(
                                        said.stream().map(Phrase::text).collect(Collectors.joining(" / ")),
                                        said.get(0).place()));
    }

    /** Whether the line says where it leads. */
    boolean leads(Outline line) {
        return Branch.of(line.text(), words).isPresent()
                || (!line.children().isEmpty() && Branch.isYesOrNo(line.text().text(), words));
    }

    /** {@code Cars → Night Ferry} beside {@code On foot} with more below it. */
    boolean eachGoesOn(List<Outline> children) {
        return children.size() > 1
                && children.stream()
                        .allMatch(child -> leads(child)
                                || !(child.children().isEmpty()
                                        || QuestionMark.ends(child.text().text())));
    }
}
