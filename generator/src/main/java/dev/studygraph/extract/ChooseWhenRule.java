package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code Use X when …} and {@code Avoid X when …}, as a heading or lead-in that owns a list, or as a paragraph. */
final class ChooseWhenRule implements ReadingRule {
    @Override
    public String id() {
        return "choose-when";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var heading =
                scene.language().choosing().match(scene.section().heading().text());
        if (heading.isPresent() && !scene.isRoot()) {
            state(scene, scene.section().place(), heading.get(), below(scene), statements);
        }
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            // a lone bullet "Use X when …" is advice more often than a reason (real notes: 3 of 24)
            if (!leadIn.inList() || leadIn.list().isPresent()) {
                sentences(leadIn.text()).forEach(text -> sentence(scene, leadIn, text, statements));
            }
        }
    }

    private void sentence(Scene scene, LeadIn leadIn, Phrase text, Consumer<Statement> statements) {
        var match = scene.language().choosing().match(text.text());
        if (match.isEmpty()) {
            return;
        }
        var rest = Answers.unadorned(text.part(match.get().end(), text.text().length()));
        var reasons = new ArrayList<Phrase>();
        if (!rest.isBlank() && !text.text().endsWith(":")) {
            reasons.add(rest);
        } else {
            leadIn.list().ifPresent(list -> reasons.addAll(items(list)));
        }
        state(scene, text.place(), match.get(), reasons, statements);
    }

    private void state(
            Scene scene, Place place, Choosing.Match match, List<Phrase> reasons, Consumer<Statement> statements) {
        if (reasons.isEmpty()) {
            return;
        }
        for (var subject : Subject.of(scene, match)) {
            statements.accept(new ChooseWhen(
                    scene.origin(this, place), subject.condition(), subject.name(), match.favours(), reasons));
        }
    }

    /** Lines of a paragraph that each begin a new sentence of this kind, else the paragraph as a whole. */
    private static List<Phrase> sentences(Phrase text) {
        var parts = new ArrayList<Phrase>();
        int from = 0;
        for (int at = text.text().indexOf('\n'); at >= 0; at = text.text().indexOf('\n', at + 1)) {
            parts.add(text.part(from, at));
            from = at + 1;
        }
        parts.add(text.part(from, text.text().length()));
        boolean each = parts.size() > 1
                && parts.stream().allMatch(part -> part.leadIn().isPresent());
        return each ? parts : List.of(text);
    }

    private static List<Phrase> below(Scene scene) {
        var lists = scene.section().blocks().stream()
                .filter(block -> !scene.claims().isTaken(block) && block.shape() instanceof Bullets)
                .toList();
        if (!lists.isEmpty()) {
            return lists.stream()
                    .flatMap(block -> items((Bullets) block.shape()).stream())
                    .toList();
        }
        return scene.section().blocks().stream()
                .filter(block -> !scene.claims().isTaken(block))
                .flatMap(block -> block.shape() instanceof Paragraph paragraph
                        ? Optional.of(paragraph.text()).stream()
                        : Optional.<Phrase>empty().stream())
                .limit(1)
                .toList();
    }

    private static List<Phrase> items(Bullets list) {
        return list.items().stream()
                .map(Item::text)
                .map(ChooseWhenRule::unpunctuated)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Phrase unpunctuated(Phrase text) {
        var clean = Answers.unadorned(text);
        return clean.text().endsWith(";") || clean.text().endsWith(",")
                ? clean.part(0, clean.text().length() - 1)
                : clean;
    }
}
