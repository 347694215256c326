package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
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
        if (scene.words()
                .is(
                        Word.USE_CASE_HEADING,
                        scene.language().headings().bare(section.heading().text()))) {
            for (var block : section.blocks()) {
                if (block.shape() instanceof Bullets bullets && !scene.claims().isTaken(block)) {
                    needs(bullets).forEach(need -> state(scene, Optional.empty(), need, statements));
                }
            }
        }
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
        var item = leadIn.under().flatMap(UseCaseRule::name);
        if (favours) {
            needs.forEach(need -> state(scene, item, need, statements));
        } else if (!needs.isEmpty()) {
            statements.accept(new ChooseWhen(
                    scene.origin(this, leadIn.text().place()),
                    known(scene, item),
                    item.orElseGet(scene::subject),
                    false,
                    needs));
        }
    }

    private void state(Scene scene, Optional<String> item, Phrase need, Consumer<Statement> statements) {
        if (Plain.wordCount(need.text()) >= 2 && !Answers.isNegative(need.text(), scene.words())) {
            var answer = Phrase.plain(item.orElseGet(scene::subject), need.place());
            statements.accept(new Needs(scene, this).scenario(need, List.of(answer), known(scene, item), false));
        }
    }

    /** What the needs are about: the item they stand in, else the section's subject. */
    private static Condition known(Scene scene, Optional<String> item) {
        return item.<Condition>map(name -> new Condition.Known(List.of(name), 1))
                .orElseGet(scene::subjectKnown);
    }

    private static List<Phrase> needs(Bullets bullets) {
        return bullets.items().stream()
                .map(Item::text)
                .map(Answers::unadorned)
                .filter(need -> !need.isBlank())
                .toList();
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
