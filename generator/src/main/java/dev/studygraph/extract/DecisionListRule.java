package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.Choice.Question;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import dev.studygraph.source.QuestionMark;
import java.util.Optional;
import java.util.function.Consumer;

/** A nested list of questions and answers under a heading that announces a decision. */
final class DecisionListRule implements ReadingRule {
    private static final int MOST_WORDS_ASKED = 20;

    @Override
    public String id() {
        return "decision-list";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        Deciding.heading(scene).filter(heading -> isNear(heading, scene)).ifPresent(heading -> {
            var asked = Optional.<Phrase>empty();
            for (var block : scene.blocks()) {
                if (block.shape() instanceof Bullets) {
                    var question = asked.orElse(heading.heading());
                    Deciding.tree(block, question, scene.words())
                            .filter(tree -> isAsked(tree, question, scene.words()))
                            .filter(tree -> new FoundTree(scene, heading.heading(), tree).mayDecide())
                            .ifPresent(tree -> {
                                statements.accept(Deciding.statement(
                                        scene, this, block, Deciding.title(scene, heading.heading()), tree));
                                scene.claims().take(block);
                            });
                }
                asked = question(block);
            }
        });
    }

    /** {@code **Many people?**} right above a list. */
    private static Optional<Phrase> question(Block block) {
        return block.shape() instanceof Paragraph paragraph
                        && QuestionMark.ends(paragraph.text().text().strip())
                        && Plain.wordCount(paragraph.text().text()) <= MOST_WORDS_ASKED
                        && paragraph.text().text().indexOf('\n') < 0
                ? Optional.of(Phrase.plain(paragraph.text().text().strip(), block.place()))
                : Optional.empty();
    }

    /** Yes and no alone answer nothing where nothing is asked. */
    private static boolean isAsked(Choice tree, Phrase question, WordLists words) {
        return !(tree instanceof Question asked)
                || !asked.text().text().equals(question.text())
                || QuestionMark.ends(question.text().strip())
                || !asked.answers().stream()
                        .allMatch(answer -> Branch.isYesOrNo(answer.label().text(), words));
    }

    /** Below the title of a whole note stand lists of many kinds, {@code EFS → delete it} among them. */
    private static boolean isNear(Section heading, Scene scene) {
        return heading.level() > 1 || heading.equals(scene.section());
    }
}
