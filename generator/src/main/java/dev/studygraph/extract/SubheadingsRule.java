package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.note.Block;
import dev.studygraph.note.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** {@code A vs B} without a table and with a subheading for each side. */
final class SubheadingsRule implements ReadingRule {
    @Override
    public String id() {
        return "C5";
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
    public void read(Scene scene, Consumer<Statement> statements) {
        Listing.uncompared(scene, this).ifPresent(listing -> {
            var bySide = new LinkedHashMap<Integer, List<Block>>();
            for (Section child : scene.section().sections()) {
                listing.sideOf(scene.language().headings().bare(child.heading().text()))
                        .ifPresent(side -> bySide.putIfAbsent(side, child.blocks()));
            }
            if (bySide.size() >= 2) {
                listing.state(scene.section().place(), listing.title(), listing.compared(), bySide, statements);
                scene.claims().compare(scene.section());
            }
        });
    }
}
