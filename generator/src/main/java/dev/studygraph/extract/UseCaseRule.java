package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code Use cases} as a heading or label below a name: each item is a need which that name answers. */
final class UseCaseRule implements ReadingRule {
    private static final int SHORTEST_WORD = 4;
    private static final Pattern LABEL = Pattern.compile("^[^\\p{L}]*([\\p{L}' -]{3,30}?)\\s*[:：]\\s*");

    @Override
    public String id() {
        return "S4";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var section = scene.section();
        UseCaseHeading.of(scene, section.heading()).ifPresent(heading -> {
            for (var block : section.blocks()) {
                if (block.shape() instanceof Bullets bullets && !scene.claims().isTaken(block)) {
                    needs(bullets).forEach(need -> state(scene, heading.subjects(), need, statements));
                }
            }
        });
        for (var leadIn : LeadIn.in(scene, section.blocks())) {
            label(scene, leadIn, statements);
        }
    }

    private void label(Scene scene, LeadIn leadIn, Consumer<Statement> statements) {
        var label = LABEL.matcher(leadIn.text().text());
        if (!label.find()) {
            return;
        }
        boolean favours = scene.words().is(Word.BEST_FOR, label.group(1));
        boolean against = scene.words().is(Word.NOT_FOR, label.group(1));
        if (!favours && !against) {
            return;
        }
        var rest = Answers.unadorned(
                leadIn.text().part(label.end(), leadIn.text().text().length()));
        var needs = rest.isBlank() ? leadIn.list().map(UseCaseRule::needs).orElse(List.of()) : List.of(rest);
        var subjects = leadIn.under()
                .flatMap(UseCaseRule::name)
                .map(name -> Subject.of(scene, name))
                .orElseGet(() -> Subject.of(scene));
        if (favours) {
            needs.forEach(need -> state(scene, subjects, need, statements));
        } else if (!needs.isEmpty()) {
            subjects.forEach(subject -> statements.accept(new ChooseWhen(
                    scene.origin(this, leadIn.text().place()), subject.condition(), subject.name(), false, needs)));
        }
    }

    private void state(Scene scene, List<Subject> subjects, Phrase need, Consumer<Statement> statements) {
        boolean says = Plain.wordCount(need.text()) > 1 || need.text().length() >= SHORTEST_WORD;
        // "Oracle → Aurora" is a way, not a need
        if (!says
                || !Arrow.in(need).isEmpty()
                || scene.words().begins(Word.CHOOSE, need.text())
                || Answers.isNegative(need.text(), scene.words())) {
            return;
        }
        for (var subject : subjects) {
            var answer = Phrase.plain(subject.name(), need.place());
            statements.accept(new Needs(scene, this).scenario(need, List.of(answer), subject.condition(), true));
        }
    }

    private static List<Phrase> needs(Bullets bullets) {
        return bullets.items().stream()
                .map(Item::text)
                .map(Answers::unadorned)
                .map(UseCaseRule::withoutColon)
                .filter(need -> !need.isBlank())
                .toList();
    }

    /** An item that leads up to a list of its own says what the list is about. */
    private static Phrase withoutColon(Phrase need) {
        int end = need.text().length();
        return end > 0 && ":：".indexOf(need.text().charAt(end - 1)) >= 0 ? need.part(0, end - 1) : need;
    }

    /** The name an item stands for: its bold beginning, else what stands before a colon. */
    private static Optional<String> name(Phrase item) {
        return item.leadIn()
                .map(Phrase::text)
                .or(() -> Optional.of(item.text().replaceFirst("[:：].*", "")))
                .map(Plain::trimmed)
                .filter(name -> !name.isEmpty() && Plain.wordCount(name) <= 6);
    }
}
