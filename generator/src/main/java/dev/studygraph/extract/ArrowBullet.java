package dev.studygraph.extract;

import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.outline.IndentedText;
import dev.studygraph.extract.outline.Outline;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Fence;
import dev.studygraph.note.Phrase;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bullet with exactly one arrow in it.
 *
 * @param conditional whether the left side begins like a need ({@code If}, {@code Need}, {@code For})
 */
record ArrowBullet(Phrase left, Phrase right, boolean conditional) {
    private static final Pattern QUOTES = Pattern.compile("^[\"“'`]+|[\"”'`]+$");

    static Stream<ArrowBullet> in(Scene scene) {
        return Stream.concat(scene.items().map(Item::text), drawn(scene)).flatMap(text -> of(text, scene).stream());
    }

    /** The lines of fences below a heading such as {@code Use cases}, which are a list in all but its signs. */
    private static Stream<Phrase> drawn(Scene scene) {
        return UseCaseHeading.announces(scene, scene.section().heading())
                ? scene.blocks().stream().flatMap(ArrowBullet::lines)
                : Stream.empty();
    }

    private static Stream<Phrase> lines(Block block) {
        return block.shape() instanceof Fence fence && Deciding.isPlain(fence)
                ? IndentedText.outline(block, fence).stream()
                        .filter(line -> line.children().isEmpty())
                        .map(Outline::text)
                : Stream.empty();
    }

    private static Optional<ArrowBullet> of(Phrase text, Scene scene) {
        var words = scene.words();
        var arrows = Arrow.in(text).stream()
                .filter(arrow -> !isInBrackets(text.text().substring(0, arrow.start())))
                .toList();
        if (arrows.size() != 1 || text.text().contains("\n")) {
            return Optional.empty();
        }
        var left = Answers.unadorned(text.part(0, arrows.get(0).start()));
        var right = Answers.unadorned(text.part(arrows.get(0).end(), text.text().length()));
        boolean wrong = scene.negation().denies(text.text())
                || scene.negation().denies(right.text())
                || words.isIn(Word.OWN_ANSWER, left.text());
        if (left.isBlank() || right.isBlank() || wrong) {
            return Optional.empty();
        }
        return Optional.of(new ArrowBullet(unquoted(left), right, isNeed(left, right, words)));
    }

    /** {@code When a graph has loops → Pseudograph} tells what something is called, unless one is told to choose it. */
    private static boolean isNeed(Phrase left, Phrase right, WordLists words) {
        boolean tells = words.begins(Word.FINITE, left.text())
                || (words.begins(Word.WHEN, left.text()) && new Telling(words).hasVerb(Plain.words(left.text())));
        return words.begins(Word.NEED_START, left.text())
                && (!tells || right.leadIn().isPresent() || words.begins(Word.CHOOSE, right.text()));
    }

    /** {@code a queue (SNS → SQS)} gives an example and leads nowhere. */
    private static boolean isInBrackets(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** Without the quotes around the whole of it. */
    private static Phrase unquoted(Phrase text) {
        long quotes = text.text().chars().filter(c -> "\"“”".indexOf(c) >= 0).count();
        boolean around = quotes == 2 && QUOTES.matcher(text.text()).results().count() == 2;
        if (quotes > 0 && !around) {
            return text;
        }
        var bare = QUOTES.matcher(text.text()).replaceAll("");
        int at = bare.isEmpty() ? -1 : text.text().indexOf(bare);
        return at < 0 ? text : text.part(at, at + bare.length());
    }

    int wordsOnTheRight() {
        return Plain.wordCount(right.text());
    }

    int wordsOnTheLeft() {
        return Plain.wordCount(left.text());
    }
}
