package dev.studygraph.extract;

import dev.studygraph.extract.QuizQuestion.Option;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds questions above lists of boxes to tick; a list of things to do stands below no question. */
final class QuizReader {
    private static final Pattern NUMBERED = Pattern.compile("^Q\\s*#?\\d+\\b.*", Pattern.DOTALL);
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_OPTIONS = 10;
    private static final int LONGEST_NEED = 600;

    private final Language language;
    private final Predicate<Block> taken;
    private final List<QuizQuestion> questions = new ArrayList<>();

    /** @param taken what other rules have read already */
    QuizReader(Language language, Predicate<Block> taken) {
        this.language = language;
        this.taken = taken;
    }

    /** The questions of a section, those below it left out. */
    List<QuizQuestion> in(Section section) {
        questions.clear();
        walk(section.heading(), section.blocks());
        return List.copyOf(questions);
    }

    /** @param above the heading, title or item that the blocks stand below */
    private void walk(Phrase above, List<Block> blocks) {
        boolean single = blocks.stream().filter(QuizReader::isQuiz).count() == 1;
        var said = new ArrayList<Phrase>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (taken.test(block)) {
                said.clear();
            } else if (block.shape() instanceof Shape.Paragraph paragraph) {
                said.add(paragraph.text());
            } else if (isQuiz(block)) {
                var need = need(above, said, single);
                if (need.isPresent() && block.shape() instanceof Shape.Bullets list) {
                    var options = list.items().stream().map(this::option).toList();
                    questions.add(new QuizQuestion(need.get(), block, options, because(options, blocks, i)));
                }
                said.clear();
            } else {
                within(block);
            }
        }
    }

    private void within(Block block) {
        if (block.shape() instanceof Shape.Bullets bullets) {
            bullets.items().forEach(item -> walk(item.text(), item.blocks()));
        } else if (block.shape() instanceof Shape.Callout callout) {
            if (!callout.isSkipped()) {
                walk(callout.title(), callout.blocks());
            }
        } else if (block.shape() instanceof Shape.Details details) {
            walk(details.summary(), details.blocks());
        }
    }

    /** A list of nothing but tasks, some of them ticked and some not. */
    private static boolean isQuiz(Block block) {
        if (!(block.shape() instanceof Shape.Bullets bullets)) {
            return false;
        }
        long ticked = bullets.items().stream().filter(QuizReader::isTicked).count();
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
    private Optional<Phrase> need(Phrase above, List<Phrase> said, boolean single) {
        if (!said.isEmpty() && asks(said.get(said.size() - 1))) {
            var last = said.get(said.size() - 1);
            var all = said.stream().map(Phrase::text).collect(Collectors.joining(" "));
            return Optional.of(
                    single && said.size() > 1 && all.length() <= LONGEST_NEED
                            ? Phrase.plain(all, said.get(0).place())
                            : withoutLead(last));
        }
        return asks(above) ? Optional.of(withoutLead(above)) : Optional.empty();
    }

    /** {@code What next?} above a list of things to do is too little of a question. */
    private static boolean asks(Phrase text) {
        boolean enough =
                Plain.wordCount(text.text()) >= FEWEST_WORDS || Plain.unspacedCount(text.text()) >= 2 * FEWEST_WORDS;
        return enough
                && (QuestionMark.isIn(text.text())
                        || NUMBERED.matcher(text.text()).matches());
    }

    private Phrase withoutLead(Phrase question) {
        int start = QuestionLead.of(question.text(), language.words()).end();
        return question.part(start, question.text().length());
    }

    private Option option(Item item) {
        return new Option(Answers.unadorned(item.text()), isTicked(item), isName(item), feedback(item));
    }

    private Optional<Phrase> because(List<Option> options, List<Block> blocks, int index) {
        return reasonAfter(blocks, index)
                .or(() -> options.stream()
                        .filter(Option::right)
                        .flatMap(option -> option.feedback().stream())
                        .findFirst());
    }

    private boolean isName(Item option) {
        var text = Answers.unadorned(option.text());
        return !text.references().isEmpty()
                || (language.names().isLike(text.text()) && new Answers(List.of(text)).areNames(language.words()));
    }

    /** What stands below an option, quoted or not. */
    private static Optional<Phrase> feedback(Item option) {
        return option.blocks().stream().flatMap(QuizReader::paragraphs).findFirst();
    }

    /** The paragraph after the options, unless it asks the next question; its label {@code Explanation:} set aside. */
    private Optional<Phrase> reasonAfter(List<Block> blocks, int options) {
        if (options + 1 >= blocks.size()) {
            return Optional.empty();
        }
        boolean asksNext = options + 2 < blocks.size() && isQuiz(blocks.get(options + 2));
        return paragraphs(blocks.get(options + 1))
                .filter(text -> !asksNext && !asks(text) && !isLink(text))
                .findFirst()
                .map(text -> withoutLabel(text));
    }

    private Phrase withoutLabel(Phrase text) {
        int colon = text.text().indexOf(':');
        return colon > 0 && language.words().is(Word.BECAUSE, text.text().substring(0, colon))
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
                        : block.inner().stream().flatMap(QuizReader::paragraphs);
    }
}
