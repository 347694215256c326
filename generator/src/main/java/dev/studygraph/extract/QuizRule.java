package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.QuizQuestion.Option;
import dev.studygraph.extract.Statement.Named;
import dev.studygraph.extract.Statement.Not;
import dev.studygraph.extract.Statement.ScenarioRead;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A question above a task list: what is ticked answers it, what is not is ruled out. */
final class QuizRule implements ReadingRule {
    @Override
    public String id() {
        return "quiz";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var question : new QuizReader(scene.language(), scene.claims()::isTaken).in(scene.section())) {
            state(scene, question, statements);
            scene.claims().take(question.block());
        }
    }

    /** Where every option is a name, each is a service, and the wrong ones can be practised with. */
    private void state(Scene scene, QuizQuestion question, Consumer<Statement> statements) {
        var answers =
                Answers.of(Answers.together(question.right().map(Option::text).toList()), scene.words());
        if (question.need().isBlank() || answers.alternatives().isEmpty()) {
            return;
        }
        boolean mints = question.options().stream().allMatch(Option::name);
        var not = question.wrong()
                .filter(option -> option.name() || option.feedback().isPresent())
                .map(option -> new Not(option.text(), option.feedback()))
                .toList();
        if (mints) {
            not.forEach(wrong -> statements.accept(new Named(
                    scene.origin(this, wrong.rival().place()),
                    Condition.NONE,
                    wrong.rival().text(),
                    List.of(),
                    Optional.empty(),
                    false)));
        }
        statements.accept(new ScenarioRead(
                scene.origin(this, question.need().place()),
                mints
                        ? Condition.NONE
                        : new Condition.BeginsWithKnown(
                                answers.alternatives().get(0).text()),
                Optional.empty(),
                question.need(),
                answers.alternatives(),
                question.because(),
                not,
                List.of(),
                scene.note().frontMatter().exam(),
                mints));
    }
}
