package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.Named;
import dev.studygraph.extract.Statement.Not;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question above a task list: what is ticked answers it, what is not is ruled out. A list of things to do asks nothing. */
final class QuizRule implements ReadingRule {
    private static final Pattern QUESTION_MARK = Pattern.compile("[?？؟]");
    private static final Pattern NUMBERED = Pattern.compile("^Q\\s*#?\\d+\\b.*", Pattern.DOTALL);
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_OPTIONS = 10;
    private static final int LONGEST_NEED = 600;

    @Override
    public String id() {
        return "quiz";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        walk(scene, scene.section().heading(), scene.section().blocks(), statements);
    }

    /** @param above the heading, title or item that the blocks stand below */
    private void walk(Scene scene, Phrase above, List<Block> blocks, Consumer<Statement> statements) {
        boolean single = blocks.stream().filter(QuizRule::isQuiz).count() == 1;
        var said = new ArrayList<Phrase>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (scene.claims().isTaken(block)) {
                said.clear();
            } else if (block.shape() instanceof Shape.Paragraph paragraph) {
                said.add(paragraph.text());
            } else if (isQuiz(block)) {
                var need = need(scene, above, said, single);
                if (need.isPresent() && block.shape() instanceof Shape.Bullets options) {
                    state(scene, need.get(), options.items(), reasonAfter(scene, blocks, i), statements);
                    scene.claims().take(block);
                }
                said.clear();
            } else {
                within(scene, block, statements);
            }
        }
    }

    private void within(Scene scene, Block block, Consumer<Statement> statements) {
        if (block.shape() instanceof Shape.Bullets bullets) {
            bullets.items().forEach(item -> walk(scene, item.text(), item.blocks(), statements));
        } else if (block.shape() instanceof Shape.Callout callout) {
            if (!callout.type().equals("skip")) {
                walk(scene, callout.title(), callout.blocks(), statements);
            }
        } else if (block.shape() instanceof Shape.Details details) {
            walk(scene, details.summary(), details.blocks(), statements);
        }
    }

    /** A list of nothing but tasks, some of them ticked and some not. */
    private static boolean isQuiz(Block block) {
        if (!(block.shape() instanceof Shape.Bullets bullets)) {
            return false;
        }
        long ticked = bullets.items().stream().filter(QuizRule::isTicked).count();
        return ticked > 0
                && ticked < bullets.items().size()
                && bullets.items().size() <= MOST_OPTIONS
                && bullets.items().stream()
                        .allMatch(item -> item.checked().isPresent()
                                && !item.text().isBlank()
                                && item.blocks().stream().noneMatch(inner -> inner.shape() instanceof Shape.Bullets));
    }

    private static boolean isTicked(Item item) {
        return item.checked().orElse(false);
    }

    /** What is asked: the text in front of the options, all of it where they are the only ones, else what they stand below. */
    private static Optional<Phrase> need(Scene scene, Phrase above, List<Phrase> said, boolean single) {
        if (!said.isEmpty() && asks(said.get(said.size() - 1))) {
            var last = said.get(said.size() - 1);
            var all = said.stream().map(Phrase::text).collect(Collectors.joining(" "));
            return Optional.of(
                    single && said.size() > 1 && all.length() <= LONGEST_NEED
                            ? Phrase.plain(all, said.get(0).place())
                            : withoutLead(scene, last));
        }
        return asks(above) ? Optional.of(withoutLead(scene, above)) : Optional.empty();
    }

    /** {@code What next?} above a list of things to do is too little of a question. */
    private static boolean asks(Phrase text) {
        boolean enough =
                Plain.wordCount(text.text()) >= FEWEST_WORDS || Plain.unspacedCount(text.text()) >= 2 * FEWEST_WORDS;
        return enough
                && (QUESTION_MARK.matcher(text.text()).find()
                        || NUMBERED.matcher(text.text()).matches());
    }

    private static Phrase withoutLead(Scene scene, Phrase question) {
        int start = QuestionLead.of(question.text(), scene.words()).end();
        return question.part(start, question.text().length());
    }

    private void state(
            Scene scene, Phrase need, List<Item> options, Optional<Phrase> reason, Consumer<Statement> statements) {
        var right = options.stream().filter(QuizRule::isTicked).toList();
        var answers = Answers.of(together(right), scene.words());
        if (need.isBlank() || answers.alternatives().isEmpty()) {
            return;
        }
        boolean mints = options.stream().allMatch(option -> isName(scene, option));
        var because = reason.or(
                () -> right.stream().flatMap(item -> feedback(item).stream()).findFirst());
        var not = options.stream()
                .filter(option -> !isTicked(option))
                .filter(option ->
                        mints || isName(scene, option) || feedback(option).isPresent())
                .map(option -> new Not(Answers.unadorned(option.text()), feedback(option)))
                .toList();
        var origin = scene.origin(this, need.place());
        if (mints) {
            not.forEach(wrong -> statements.accept(new Named(
                    scene.origin(this, wrong.rival().place()),
                    Condition.NONE,
                    wrong.rival().text(),
                    List.of(),
                    Optional.empty(),
                    false)));
        }
        statements.accept(new ScenarioRead(
                origin,
                mints
                        ? Condition.NONE
                        : new Condition.BeginsWithKnown(
                                answers.alternatives().get(0).text()),
                Optional.empty(),
                need,
                answers.alternatives(),
                because,
                not,
                List.of(),
                scene.note().frontMatter().exam(),
                mints));
    }

    /** Options that are all to be ticked answer together. */
    private static Phrase together(List<Item> right) {
        return right.size() == 1
                ? right.get(0).text()
                : Phrase.plain(
                        right.stream()
                                .map(item -> Answers.unadorned(item.text()).text())
                                .collect(Collectors.joining(" + ")),
                        right.get(0).text().place());
    }

    private static boolean isName(Scene scene, Item option) {
        var text = Answers.unadorned(option.text());
        return !text.references().isEmpty()
                || (scene.language().names().isLike(text.text()) && new Answers(List.of(text)).areNames(scene.words()));
    }

    /** What stands below an option, quoted or not. */
    private static Optional<Phrase> feedback(Item option) {
        return option.blocks().stream().flatMap(QuizRule::paragraphs).findFirst();
    }

    /** The paragraph after the options, unless it asks the next question; its label {@code Explanation:} set aside. */
    private static Optional<Phrase> reasonAfter(Scene scene, List<Block> blocks, int options) {
        if (options + 1 >= blocks.size()) {
            return Optional.empty();
        }
        boolean asksNext = options + 2 < blocks.size() && isQuiz(blocks.get(options + 2));
        return paragraphs(blocks.get(options + 1))
                .filter(text -> !asksNext && !asks(text) && !isLink(text))
                .findFirst()
                .map(text -> withoutLabel(scene, text));
    }

    private static Phrase withoutLabel(Scene scene, Phrase text) {
        int colon = text.text().indexOf(':');
        return colon > 0 && scene.words().is(Word.BECAUSE, text.text().substring(0, colon))
                ? text.part(colon + 1, text.text().length())
                : text;
    }

    private static boolean isLink(Phrase text) {
        return text.spans().stream()
                .anyMatch(span -> span.reference().isPresent()
                        && span.end() - span.start() == text.text().strip().length());
    }

    private static Stream<Phrase> paragraphs(Block block) {
        return block.shape() instanceof Shape.Paragraph paragraph
                ? Stream.of(paragraph.text())
                : block.shape() instanceof Shape.Bullets
                        ? Stream.empty()
                        : block.inner().stream().flatMap(QuizRule::paragraphs);
    }
}
