package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code Use cases} as a heading or label below a name: each item is a need which that name answers. */
final class UseCaseRule implements ReadingRule {
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_COLUMNS = 3;
    private static final Pattern NUMBERED = Pattern.compile("^\\W*\\d+[.):]\\s*");
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
        UseCaseHeading.of(scene, section.heading())
                .filter(heading -> !heading.told())
                .ifPresent(heading -> headed(scene, heading, statements));
        for (var leadIn : LeadIn.in(scene, section.blocks())) {
            label(scene, leadIn, statements);
        }
    }

    /** What stands below a heading {@code Use cases}: items, rows of a table of use cases, numbered headings. */
    private void headed(Scene scene, UseCaseHeading heading, Consumer<Statement> statements) {
        var section = scene.section();
        Consumer<Phrase> out = need -> state(scene, heading.subjects(), need, statements);
        Optional<Block> before = Optional.empty();
        for (var block : section.blocks()) {
            boolean spoken = before.map(lead -> speaksForItself(scene, lead)).orElse(false);
            if (block.shape() instanceof Bullets bullets
                    && !spoken
                    && !scene.claims().isTaken(block)) {
                needs(scene, bullets).forEach(out);
            }
            before = Optional.of(block);
        }
        scene.grids().stream()
                .filter(grid -> grid.width() <= MOST_COLUMNS
                        && scene.words()
                                .is(Word.SCENARIO_HEADER, grid.header().get(0).text()))
                .forEach(grid -> grid.column(0).stream()
                        .map(Answers::unadorned)
                        .filter(need -> !need.isBlank())
                        .forEach(out));
        section.sections().stream()
                .map(Section::heading)
                .filter(text -> NUMBERED.matcher(text.text()).lookingAt())
                .map(text -> text.part(
                        NUMBERED.matcher(text.text())
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .end(),
                        text.text().length()))
                .forEach(out);
    }

    /** {@code ❌ Not ideal for:} above a list says what the list is; so does any other label of this rule. */
    private static boolean speaksForItself(Scene scene, Block block) {
        if (!(block.shape() instanceof Paragraph paragraph)) {
            return false;
        }
        var text = paragraph.text().text();
        var label = LABEL.matcher(text);
        return Answers.isNegative(text, scene.words())
                || scene.words().begins(Word.NOT_FOR, text)
                || (label.find()
                        && (scene.words().is(Word.NOT_FOR, label.group(1))
                                || scene.words().is(Word.BEST_FOR, label.group(1))))
                || scene.language().choosing().match(text).isPresent();
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
        var needs =
                rest.isBlank() ? leadIn.list().map(list -> needs(scene, list)).orElse(List.of()) : List.of(rest);
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

    /** The items; none where they take one use case apart, with its actors and preconditions. */
    private static List<Phrase> needs(Scene scene, Bullets bullets) {
        var words = scene.words();
        if (bullets.items().stream()
                .anyMatch(item -> words.begins(Word.USE_CASE_PART, item.text().text()))) {
            return List.of();
        }
        return bullets.items().stream()
                .map(Item::text)
                .map(Answers::unadorned)
                .flatMap(item -> withoutColon(item, words).stream())
                .filter(need -> !need.isBlank())
                .toList();
    }

    /** An item that leads up to a list of its own says what the list is about, unless it breaks off: {@code Analyze data from:}. */
    private static Optional<Phrase> withoutColon(Phrase need, WordLists words) {
        int end = need.text().length();
        if (end == 0 || ":：".indexOf(need.text().charAt(end - 1)) < 0) {
            return Optional.of(need);
        }
        return Optional.of(need.part(0, end - 1))
                .filter(said -> words.ending(Word.HANGING, said.text()).isEmpty());
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
