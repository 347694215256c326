package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.note.Block.Shape.Callout;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code > [!scenario] need} with labelled lines, or a whole note of kind scenario. */
final class ScenarioCalloutRule implements ReadingRule {
    @Override
    public String id() {
        return "scenario-callout";
    }

    @Override
    public Confidence confidence() {
        return Confidence.STATED;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var exam = scene.note().frontMatter().exam();
        for (var block : scene.blocks()) {
            if (block.shape() instanceof Callout callout && callout.type().equals("scenario")) {
                ScenarioText.of(callout.blocks(), scene.words())
                        .scenario(scene.origin(this, block.place()), block.id(), callout.title(), exam)
                        .ifPresent(statements);
                scene.claims().take(block);
            }
        }
        if (scene.isRoot() && scene.note().frontMatter().kind().orElse("").equals("scenario")) {
            readNote(scene, statements);
        }
    }

    private void readNote(Scene scene, Consumer<Statement> statements) {
        var note = scene.note();
        var start = Place.startOf(note.path());
        var blocks =
                note.sections().flatMap(section -> section.blocks().stream()).toList();
        var need = Phrase.plain(note.frontMatter().question().orElse(note.title()), start);
        ScenarioText.of(blocks, scene.words())
                .scenario(
                        scene.origin(this, start),
                        Optional.empty(),
                        need,
                        note.frontMatter().exam())
                .ifPresent(statements);
        blocks.forEach(scene.claims()::take);
    }
}
