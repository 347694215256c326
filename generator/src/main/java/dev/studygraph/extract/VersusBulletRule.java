package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.note.Block.Item;
import java.util.function.Consumer;

/** A bullet {@code **A vs B**: text}. */
final class VersusBulletRule implements ReadingRule {
    @Override
    public String id() {
        return "C9";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        scene.items()
                .map(Item::text)
                .forEach(item -> item.leadIn().ifPresent(lead -> {
                    var sides = scene.language().sides().of(lead);
                    if (sides.size() >= 2) {
                        new Listing(scene, this, sides)
                                .state(item.place(), Comparing.joined(sides), Comparing.twoKnown(sides), statements);
                    }
                }));
    }
}
