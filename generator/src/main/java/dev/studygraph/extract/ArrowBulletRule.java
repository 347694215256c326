package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Word;
import java.util.function.Consumer;

/** A bullet {@code phrase → X} whose right side begins with a known name and whose left side holds none. */
final class ArrowBulletRule implements ReadingRule {
    private static final int MOST_WORDS = 10;

    @Override
    public String id() {
        return "S7";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        ArrowBullet.in(scene)
                .filter(bullet -> !bullet.conditional())
                .filter(bullet ->
                        !scene.words().begins(Word.SCREEN_ACTION, bullet.left().text()))
                .filter(bullet -> bullet.wordsOnTheRight() <= MOST_WORDS && bullet.wordsOnTheLeft() >= 2)
                .forEach(bullet -> {
                    var answers = Answers.of(bullet.right(), scene.words()).alternatives();
                    if (!answers.isEmpty()) {
                        var alone = new Condition.OnlyFirstKnown(
                                answers.get(0).text(), bullet.left().text());
                        statements.accept(new Needs(scene, this).scenario(bullet.left(), answers, alone, false));
                    }
                });
    }
}
