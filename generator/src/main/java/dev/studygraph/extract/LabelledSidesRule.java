package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** {@code A vs B} without a table and with bullets or bold lines that begin with the sides. */
final class LabelledSidesRule implements ReadingRule {
    @Override
    public String id() {
        return "C6";
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
            for (var block : scene.blocks()) {
                if (block.shape() instanceof Block.Shape.Bullets bullets) {
                    bullets.items()
                            .forEach(item -> listing.sideOf(beginning(item.text()))
                                    .ifPresent(side -> bySide.putIfAbsent(side, item.blocks())));
                } else if (block.shape() instanceof Block.Shape.Paragraph paragraph) {
                    paragraph
                            .text()
                            .leadIn()
                            .flatMap(lead -> listing.sideOf(lead.text()))
                            .ifPresent(side -> bySide.putIfAbsent(side, List.of()));
                }
            }
            if (bySide.size() >= 2) {
                listing.state(scene.section().place(), listing.title(), listing.compared(), bySide, statements);
                scene.claims().compare(scene.section());
            }
        });
    }

    static String beginning(Phrase item) {
        return item.leadIn()
                .map(Phrase::text)
                .orElseGet(() -> item.text().replaceFirst("\\s*(?:[:：]|\\s[—–-]\\s|\n)[\\s\\S]*$", ""));
    }
}
