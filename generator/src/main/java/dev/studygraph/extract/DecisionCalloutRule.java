package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.note.Block.Shape.Callout;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.function.Consumer;

/** {@code > [!decision] title} around a list, a fence or a flowchart; or a whole note of kind decision. */
final class DecisionCalloutRule implements ReadingRule {
    @Override
    public String id() {
        return "decision-callout";
    }

    @Override
    public Confidence confidence() {
        return Confidence.STATED;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var block : scene.blocks()) {
            if (block.shape() instanceof Callout callout && callout.type().equals("decision")) {
                var title = callout.title().isBlank() ? scene.section().heading() : callout.title();
                for (var inner : callout.blocks()) {
                    Deciding.tree(inner, title, scene.words())
                            .ifPresent(tree -> statements.accept(
                                    Deciding.statement(scene, this, block, Deciding.title(scene, title), tree)));
                }
                scene.claims().take(block);
            }
        }
        if (scene.isRoot() && scene.note().frontMatter().kind().orElse("").equals("decision")) {
            readNote(scene, statements);
        }
    }

    private void readNote(Scene scene, Consumer<Statement> statements) {
        var note = scene.note();
        var title = Phrase.plain(note.title(), Place.startOf(note.path()));
        note.sections()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> Deciding.tree(block, title, scene.words()).isPresent())
                .findFirst()
                .ifPresent(block -> {
                    Deciding.tree(block, title, scene.words())
                            .ifPresent(tree ->
                                    statements.accept(Deciding.statement(scene, this, block, note.title(), tree)));
                    scene.claims().take(block);
                });
    }
}
