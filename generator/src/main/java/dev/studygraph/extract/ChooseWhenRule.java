package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
            var subjects = Subject.ofHeading(scene, heading.get());
            state(scene, scene.section().place(), heading.get(), subjects, below(scene, heading.get()), statements);
        }
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            // a lone bullet "Use X when …" is advice more often than a reason (real notes: 3 of 24), but below "When to
            // use each"
            if (!leadIn.inList() || leadIn.list().isPresent() || scene.isAboutEach()) {
                sentences(leadIn.text()).forEach(text -> sentence(scene, leadIn, text, statements));
            }
        }
    }

    private void sentence(Scene scene, LeadIn leadIn, Phrase text, Consumer<Statement> statements) {
        var match = scene.language().choosing().match(text.text());
        if (match.isEmpty()) {
            return;
        }
        state(
                scene,
                text.place(),
                match.get(),
                Subject.of(scene, match.get()),
                reasons(scene, leadIn, text, match.get()),
                statements);
    }

    /** One a line where each has a tick, else what the sentence goes on with, else the items of the list below it. */
    private static List<Phrase> reasons(Scene scene, LeadIn leadIn, Phrase text, Choosing.Match match) {
        var ticked = TickedLines.behind(text, match.end());
        if (!ticked.isEmpty()) {
            return ticked.stream().map(ChooseWhenRule::unpunctuated).toList();
        }
        var rest = Answers.unadorned(text.part(match.end(), text.text().length()));
        return !rest.isBlank() && !text.text().endsWith(":")
                ? List.of(rest)
                : leadIn.list()
                        .filter(list -> NamedItems.of(scene, list).isEmpty())
                        .map(ChooseWhenRule::items)
                        .orElse(List.of());
    }

    private void state(
            Scene scene,
            Place place,
            Choosing.Match match,
            List<Subject> subjects,
            List<Phrase> reasons,
            Consumer<Statement> statements) {
        // "don't need joins" may speak for something; a cross never does
        var against = reasons.stream()
                .filter(reason -> !match.favours()
                        || Negation.isCrossed(reason.text())
                        || scene.words().begins(Word.NOT_FOR, reason.text()))
                .toList();
        for (var subject : subjects) {
            state(scene, place, subject, match.favours(), without(reasons, against), statements);
            state(scene, place, subject, false, against, statements);
        }
    }

    private void state(
            Scene scene,
            Place place,
            Subject subject,
            boolean favours,
            List<Phrase> reasons,
            Consumer<Statement> statements) {
        var said = reasons.stream().map(Negation::withoutCross).toList();
        if (!said.isEmpty()) {
            statements.accept(
                    new ChooseWhen(scene.origin(this, place), subject.condition(), subject.name(), favours, said));
        }
    }

    private static List<Phrase> without(List<Phrase> reasons, List<Phrase> others) {
        return reasons.stream().filter(reason -> !others.contains(reason)).toList();
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

    private List<Phrase> below(Scene scene, Choosing.Match match) {
        var lists = scene.section().blocks().stream()
                .filter(block -> !scene.claims().isTaken(block))
                .flatMap(block -> block.shape() instanceof Bullets list ? Stream.of(list) : Stream.<Bullets>empty())
                .toList();
        if (!lists.isEmpty()) {
            // below "When to use", a list that something else leads up to is not that heading's
            var own = match.favours() ? new NeedsBelow(scene, this).lists() : lists;
            return Stream.concat(
                            match.favours() ? ticked(scene).stream() : Stream.empty(),
                            own.stream().flatMap(list -> items(list).stream()))
                    .toList();
        }
        var ticked = ticked(scene);
        if (!ticked.isEmpty()) {
            return ticked;
        }
        return scene.section().blocks().stream()
                .filter(block -> !scene.claims().isTaken(block))
                .flatMap(block -> block.shape() instanceof Paragraph paragraph
                        ? Optional.of(paragraph.text()).stream()
                        : Optional.<Phrase>empty().stream())
                .limit(1)
                .toList();
    }

    private List<Phrase> ticked(Scene scene) {
        return new NeedsBelow(scene, this)
                .tickedLines().stream().map(ChooseWhenRule::unpunctuated).toList();
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
