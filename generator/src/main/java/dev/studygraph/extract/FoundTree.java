package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Answer;
import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Outcome;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tree that nobody marked as a decision: it may as well be a program, steps, facts with arrows, or how access is evaluated.
 *
 * @param title the heading above it, which asks where no line does
 */
record FoundTree(Scene scene, Phrase title, Choice tree) {
    private static final Pattern SENTENCE = Pattern.compile("[;；。]|\\p{L}[.!]\\s");
    private static final Pattern COUNTED = Pattern.compile("^\\W*(\\p{Lu}\\p{L}{2,})\\s+#?\\d+\\b");
    /** {@code $500 deducted}, {@code 1M entries}. */
    private static final Pattern AMOUNT = Pattern.compile("\\W*\\d[\\d.,]*\\p{L}?(?=[\\s%:]|$)");

    private static final Pattern DRAWN = Pattern.compile("[\u2500-\u257F]|\\S {4,}\\S");

    private static final int MOST_WORDS = 20;
    private static final int MOST_WORDS_OF_A_NO = 2;
    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final Pattern COMPARED = Pattern.compile("[\\p{L}_]\\w*\\s*(?:[<>≤≥]|[<>=]=)\\s*\\d");
    private static final Pattern AFTER_A_COLON = Pattern.compile("\\s*[:：].*$");

    boolean decides() {
        return leadsApart()
                && !Placeholders.end(tree)
                && !holdsDrawing(tree)
                && !new Verdicts(scene.words()).decide(tree)
                && !counts()
                && (asks() || leadsToNames());
    }

    /** The same of a list below such a heading, where every line was meant to be read: only ways through a system are none. */
    boolean mayDecide() {
        return leadsApart()
                && !Placeholders.end(tree)
                && !new Verdicts(scene.words()).decide(tree)
                && !counts()
                && !isCrossed()
                && !judges()
                && !watches()
                && !isInStages()
                && (asks()
                        || !(tree instanceof Question question)
                        || (!question.answers().stream().allMatch(answer -> leadsOn(answer.to()))
                                && most(question, answer -> isChoice(answer))));
    }

    /** Lines of a drawing within a text, or columns of it, were read across: {@code Ferry │ │ Punt}. */
    private static boolean holdsDrawing(Choice choice) {
        if (choice instanceof Outcome outcome) {
            return DRAWN.matcher(outcome.text().text()).find();
        }
        return choice instanceof Question question
                && (DRAWN.matcher(question.text().text()).find()
                        || question.answers().stream()
                                .anyMatch(answer ->
                                        DRAWN.matcher(answer.label().text()).find() || holdsDrawing(answer.to())));
    }

    /** Where all ways end at the same there is nothing to decide, only steps; a way to a question elsewhere is one of its own. */
    private boolean leadsApart() {
        return tree.ends().stream()
                        .map(end -> end instanceof Outcome outcome
                                ? Plain.key(outcome.text().text())
                                : "")
                        .distinct()
                        .count()
                > 1;
    }

    /** {@code ❌ A ferry for one → Row Boat}: mistakes, with what would have been right. */
    private boolean isCrossed() {
        return tree instanceof Question question
                && most(question, answer -> Negation.isCrossed(answer.label().text()));
    }

    /** {@code ❌ Leave the gate open → works} beside {@code ✅ Lock it → safer}: ways to do it, and what to think of each. */
    private boolean judges() {
        return tree instanceof Question question
                && question.answers().stream()
                        .map(answer -> answer.label().text())
                        .anyMatch(label -> Negation.isCrossed(label) && Plain.wordCount(label) > MOST_WORDS_OF_A_NO);
    }

    /** {@code `queue_length > 5` → stop the ferry}: what is measured, and what is done about it. */
    private boolean watches() {
        return tree instanceof Question question
                && question.answers().stream()
                                        .filter(answer -> isMeasured(answer.label()))
                                        .count()
                                * 2
                        > question.answers().size();
    }

    private static boolean isMeasured(Phrase label) {
        return label.spans().stream()
                .anyMatch(span -> span.mark() == Phrase.Mark.CODE
                        && COMPARED.matcher(label.text().substring(span.start(), span.end()))
                                .find());
    }

    /** {@code Row Boat → Ferry}, {@code Ferry → Bridge}: one stage after the other. */
    private boolean isInStages() {
        if (!(tree instanceof Question question)) {
            return false;
        }
        var labels = question.answers().stream()
                .map(answer -> Plain.key(answer.label().text()))
                .toList();
        return question.answers().stream()
                .flatMap(answer -> said(answer.to()))
                .map(end -> Plain.key(AFTER_A_COLON.matcher(end).replaceFirst("")))
                .anyMatch(labels::contains);
    }

    /** {@code Request 1 → …}, {@code Request 2 → …}: what happens, one after the other. */
    private boolean counts() {
        return tree instanceof Question question
                && (counts(question.answers().stream()
                                .map(answer -> answer.label().text()))
                        || counts(question.answers().stream().flatMap(answer -> said(answer.to()))));
    }

    private static Stream<String> said(Choice to) {
        return to instanceof Outcome outcome ? Stream.of(outcome.text().text()) : Stream.empty();
    }

    private static boolean counts(Stream<String> texts) {
        return texts
                .map(COUNTED::matcher)
                .filter(Matcher::find)
                .map(counted -> counted.group(1))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(times -> times >= 2);
    }

    private static boolean most(Question question, Predicate<Answer> holds) {
        return question.answers().stream().filter(holds).count() * 3
                >= question.answers().size() * 2L;
    }

    /** {@code Broker → tasks have to be routed} is written the other way round, and an arrow within sentences only joins them. */
    private boolean isChoice(Answer answer) {
        var label = answer.label().text();
        return !SENTENCE.matcher(label).find()
                && !scene.words().begins(Word.SCREEN_ACTION, label)
                && !isPurpose(answer.to())
                && !isEquation(answer.to())
                && Plain.wordCount(label) <= MOST_WORDS
                && !(scene.language().names().isLike(label) && explains(answer.to()));
    }

    /** {@code physical database} is where a way leads; {@code sqlite} may be chosen. */
    private boolean leadsOn(Choice to) {
        if (!(to instanceof Outcome outcome) || beginsWithLink(outcome.text())) {
            return false;
        }
        // "end the trip on a **Water Taxi**" leads there; several bold words stress what a sentence says
        boolean marked = outcome.text().spans().stream()
                                .filter(span -> span.mark() == Phrase.Mark.STRONG)
                                .count()
                        == 1
                && Plain.wordCount(outcome.text().text()) <= 2 * MOST_WORDS_OF_A_NAME;
        var text = Answers.withoutVerb(outcome.text(), scene.words()).text();
        return !marked && Plain.wordCount(text) > 1 && !scene.language().names().mayBegin(text);
    }

    /** {@code ALB → for web applications} is written the other way round as well. */
    private boolean isPurpose(Choice to) {
        return to instanceof Outcome outcome
                && scene.words().begins(Word.PURPOSE, outcome.text().text());
    }

    /** {@code 10.0.0.0/8 → pier = inner harbour} says what something means. */
    private static boolean isEquation(Choice to) {
        return to instanceof Outcome outcome && outcome.text().text().contains(" = ");
    }

    private boolean explains(Choice to) {
        return leadsOn(to)
                && to instanceof Outcome outcome
                && Plain.wordCount(outcome.text().text()) > MOST_WORDS_OF_A_NAME;
    }

    private static boolean beginsWithLink(Phrase text) {
        return text.spans().stream()
                .anyMatch(span -> span.start() == 0 && span.reference().isPresent());
    }

    /** Whether the tree branches twice or has a question of its own in it; else it is a list of phrases with arrows. */
    private boolean asks() {
        return tree instanceof Question question
                && ((QuestionMark.ends(question.text().text())
                                && !question.text().equals(title))
                        || question.answers().stream()
                                .anyMatch(answer -> !(answer.to() instanceof Outcome)
                                        || QuestionMark.ends(answer.label().text())));
    }

    /** Whether most ways lead to what may be a name. */
    private boolean leadsToNames() {
        if (!(tree instanceof Question question)) {
            return true;
        }
        return most(question, answer -> answer.to() instanceof Outcome outcome && mayBeNamed(outcome));
    }

    /** {@code S3 + CloudFront} may, {@code lists pods} and {@code B -> C} may not. */
    private boolean mayBeNamed(Outcome outcome) {
        var answers = Answers.of(outcome.text(), scene.words());
        return answers.areNames(scene.words())
                && Arrow.in(outcome.text()).isEmpty()
                && !AMOUNT.matcher(outcome.text().text()).lookingAt()
                && (!outcome.text().references().isEmpty()
                        || scene.language()
                                .names()
                                .mayBegin(answers.alternatives().get(0).text()));
    }
}
