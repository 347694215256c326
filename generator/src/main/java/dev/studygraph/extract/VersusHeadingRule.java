package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import java.util.function.Consumer;

/** {@code A vs B} over prose, if every side is a name: a comparison without facts. */
final class VersusHeadingRule implements ReadingRule {
    @Override
    public String id() {
        return "vs-heading";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public boolean readsAfterSubsections() {
        return true;
    }

    @Override
    public boolean readsInQuestions() {
        return true;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        Listing.uncompared(scene, this).ifPresent(listing -> {
            listing.state(scene.section().place(), listing.title(), listing.compared(), statements);
        });
    }
}
