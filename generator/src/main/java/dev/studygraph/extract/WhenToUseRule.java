package dev.studygraph.extract;

import dev.studygraph.extract.Choosing.Match;
import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code When to use X} over a list or a table of needs: what speaks for X there is also what X is the answer to. */
final class WhenToUseRule implements ReadingRule {
    @Override
    public String id() {
        return "when-to-use";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var below = new NeedsBelow(scene, this);
        var heading = scene.section().heading();
        when(scene, heading).ifPresent(match -> {
            var needs = below.inSection();
            var led = needs.isEmpty() ? onlyList(scene, below) : needs;
            state(below, scene, match, led, statements);
        });
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            leadIn.list()
                    .ifPresent(list -> when(scene, leadIn.text())
                            .ifPresent(match -> state(below, scene, match, below.of(list), statements)));
        }
    }

    private static void state(
            NeedsBelow below, Scene scene, Match match, List<Phrase> needs, Consumer<Statement> statements) {
        var subjects = Subject.of(scene, match);
        needs.forEach(need -> below.state(subjects, need, statements));
    }

    /** Below such a heading {@code Use X when:} only says again what the list is. */
    private static List<Phrase> onlyList(Scene scene, NeedsBelow below) {
        var blocks = scene.section().blocks();
        var lists = blocks.stream()
                .filter(block ->
                        block.shape() instanceof Bullets && !scene.claims().isTaken(block))
                .toList();
        return lists.size() == 1 && blocks.indexOf(lists.get(0)) == 1
                ? below.of((Bullets) lists.get(0).shape())
                : List.of();
    }

    private static Optional<Match> when(Scene scene, Phrase text) {
        return scene.language().choosing().match(text.text()).filter(match -> match.favours() && match.announces());
    }
}
