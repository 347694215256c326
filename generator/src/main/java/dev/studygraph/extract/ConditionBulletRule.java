package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A bullet {@code Need … → X}: a need in its own words, an arrow, and a known name or a verb such as "use". */
final class ConditionBulletRule implements ReadingRule {
    /** In how many words behind the first a sentence has come to its verb. */
    private static final int WORDS_OF_A_SUBJECT = 3;

    private static final int MOST_WORDS_OF_A_CHECK = 3;

    private static final Pattern COMPARED = Pattern.compile("\\s(?:[<>]=?|[!=]=)\\s");

    @Override
    public String id() {
        return "S3";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var bullets = ArrowBullet.in(scene).filter(ArrowBullet::conditional).toList();
        boolean checked = bullets.stream().anyMatch(bullet -> denies(bullet, scene.words()));
        bullets.stream()
                .filter(bullet -> !isProgram(bullet.left()))
                .filter(bullet -> !checked || Plain.wordCount(bullet.left().text()) > MOST_WORDS_OF_A_CHECK)
                .filter(bullet -> says(bullet, scene.words()))
                .forEach(bullet -> {
                    var answers = Answers.of(bullet.right(), scene.words());
                    if (answers.alternatives().isEmpty()
                            || isStep(bullet, answers)
                            || tells(answers, scene.words())
                            || isFailure(bullet, answers, scene.words())) {
                        return;
                    }
                    boolean told = answers.areNames(scene.words())
                            && (scene.words().begins(Word.CHOOSE, bullet.right().text())
                                    || isMarkedName(scene, bullet));
                    var first = answers.alternatives().get(0).text();
                    statements.accept(new Needs(scene, this)
                            .scenario(
                                    bullet.left(),
                                    answers.alternatives(),
                                    told ? Condition.NONE : new Condition.BeginsWithKnown(first),
                                    answers.areNames(scene.words())));
                });
    }

    /** {@code If `age < 18` → Child} is what a program does. */
    private static boolean isProgram(Phrase left) {
        return left.spans().stream()
                .anyMatch(span -> span.mark() == Phrase.Mark.CODE
                        && COMPARED.matcher(left.text().substring(span.start(), span.end()))
                                .find());
    }

    /** {@code If not → …}, {@code If no entry → …}: something was looked up, and {@code If found → …} beside it says no need. */
    private static boolean denies(ArrowBullet bullet, WordLists words) {
        var said = Plain.words(bullet.left().text());
        return said.size() > 1
                && said.size() <= MOST_WORDS_OF_A_CHECK
                && (words.is(Word.NEGATION, said.get(1)) || words.is(Word.NO, said.get(1)));
    }

    /** {@code If not → …} goes on from something else. */
    private static boolean says(ArrowBullet bullet, WordLists words) {
        var said = Plain.words(bullet.left().text());
        return said.size() > 2
                || said.stream().skip(1).noneMatch(word -> words.is(Word.NEGATION, word) || words.is(Word.NO, word));
    }

    /** {@code Need to attach it to a VPC → VPC} is a step in a console. */
    private static boolean isStep(ArrowBullet bullet, Answers answers) {
        var need = Plain.words(bullet.left().text());
        return answers.alternatives().stream().anyMatch(answer -> need.containsAll(Plain.words(answer.text())));
    }

    /** {@code If a node joins → Kubernetes starts a pod there} says what somebody does then. */
    private static boolean tells(Answers answers, WordLists words) {
        var said = Plain.words(answers.alternatives().get(0).text());
        return new Telling(words).hasVerb(said)
                || said.stream()
                        .skip(1)
                        .limit(WORDS_OF_A_SUBJECT)
                        .anyMatch(word -> word.endsWith("s") && words.is(Word.ACTION, word));
    }

    /** {@code If HTTP 429 → …} and {@code When the limit is reached → HTTP 429} tell what happens. */
    private static boolean isFailure(ArrowBullet bullet, Answers answers, WordLists words) {
        var failures = new Failures(words);
        var left = bullet.left().text();
        int lead = words.beginning(Word.NEED_START, left).map(String::length).orElse(0);
        return failures.is(left.substring(Math.min(lead, left.length())))
                || answers.alternatives().stream()
                        .anyMatch(answer -> failures.is(answer.text()) || failures.tells(answer.text()));
    }

    /** {@code → **NLB**}: nothing but a name in bold. */
    private static boolean isMarkedName(Scene scene, ArrowBullet bullet) {
        var right = bullet.right();
        return right.leadIn()
                        .map(lead -> lead.text().strip())
                        .equals(Optional.of(right.text().strip()))
                && scene.language().names().isLike(right.text());
    }
}
