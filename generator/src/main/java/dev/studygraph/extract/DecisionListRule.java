package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Section;
import java.util.function.Consumer;

/** A nested list of questions and answers under a heading that announces a decision. */
final class DecisionListRule implements ReadingRule {
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
            for (var block : scene.blocks()) {
                if (block.shape() instanceof Bullets) {
                    Deciding.tree(block, heading.heading(), scene.words())
                            .filter(tree -> new FoundTree(scene, heading.heading(), tree).mayDecide())
                            .ifPresent(tree -> {
                                statements.accept(Deciding.statement(
                                        scene, this, block, Deciding.title(scene, heading.heading()), tree));
                                scene.claims().take(block);
                            });
                }
            }
        });
    }

    /** Below the title of a whole note stand lists of many kinds, {@code EFS → delete it} among them. */
    private static boolean isNear(Section heading, Scene scene) {
        return heading.level() > 1 || heading.equals(scene.section());
    }
}
