package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** {@code A vs B:} or {@code **A vs B**} in a line of its own, above a list whose items begin with the sides. */
final class VersusLeadInRule implements ReadingRule {
    private static final int MOST_WORDS = 14;

    @Override
    public String id() {
        return "vs-lead-in";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        LeadIn.in(scene, scene.section().blocks()).stream()
                .filter(leadIn -> !leadIn.inList() && leadIn.list().isPresent() && leads(leadIn.text()))
                .forEach(leadIn -> {
                    var sides = scene.language().sides().of(leadIn.text());
                    if (sides.size() >= 2) {
                        var items = leadIn.list().get().items();
                        compare(new Listing(scene, this, sides), leadIn.text().place(), items, statements);
                    }
                });
    }

    /** A line that is bold throughout, or ends in a colon, and is no sentence. */
    private static boolean leads(Phrase line) {
        return line.text().indexOf('\n') < 0
                && Plain.wordCount(line.text()) <= MOST_WORDS
                && (LeadIn.isBold(line) || Lines.leadOn(line));
    }

    private static void compare(Listing listing, Place place, List<Block.Item> items, Consumer<Statement> statements) {
        var bySide = new LinkedHashMap<Integer, List<Block>>();
        for (var item : items) {
            listing.sideOf(LabelledSidesRule.beginning(item.text()))
                    .ifPresent(side -> bySide.putIfAbsent(side, item.blocks()));
        }
        if (bySide.size() >= 2) {
            listing.state(place, listing.title(), listing.named(), bySide, statements);
        }
    }
}
