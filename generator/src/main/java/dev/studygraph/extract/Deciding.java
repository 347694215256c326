package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Choice;
import dev.studygraph.extract.Statement.DecisionRead;
import dev.studygraph.extract.outline.Flowchart;
import dev.studygraph.extract.outline.IndentedText;
import dev.studygraph.extract.outline.Outline;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Fence;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import dev.studygraph.source.QuestionMark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the three decision rules share: reading a block as a tree, and giving the tree a title. */
final class Deciding {
    private static final Set<String> PLAIN_FENCES = Set.of("", "text", "txt", "plain", "plaintext", "ascii");
    /** {@code SELECT} among small letters is a word of a query. */
    private static final Pattern QUERY = Pattern.compile("(?<![A-Za-z])SELECT(?![A-Za-z])");

    private static final Pattern CLOSING = Pattern.compile("[\"”»]$");

    private static final Pattern LABEL = Pattern.compile("^[^:：]{1,30}[:：]\\s+");

    private static final Pattern ONLY_ANNOUNCES = Pattern.compile(
            "(?i)(?:(?:quick|the|decisions?|trees?|shortcuts?|flow ?charts?|guide|charts?|matrix|making|selection|selector)\\s*)*+");

    private Deciding() {}

    /** Whether a heading or first line announces a decision about services rather than the mathematics of decisions. */
    static boolean announces(String text, WordLists words) {
        // several lines above a rule are a heading only by accident
        if (words.isIn(Word.DECISION_NOT, text) || text.indexOf('\n') >= 0) {
            return false;
        }
        return words.isIn(Word.DECISION, withoutQuery(text))
                || (words.begins(Word.DECISION_START, text) && QuestionMark.ends(text.strip()))
                || words.isIn(Word.DECISION, withoutQuery(text).replace('-', ' '));
    }

    private static String withoutQuery(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase)
                ? QUERY.matcher(text).replaceAll("")
                : text;
    }

    /**
     * The nearest heading that announces a decision: the section's own, or the one it stands in directly, unless its own asks what is decided:
     * {@code Ferry or bridge?} below <i>Decision guide</i>.
     */
    static Optional<Section> heading(Scene scene) {
        return scene.outward()
                .limit(2)
                .filter(section -> announces(section.heading().text(), scene.words()))
                .findFirst()
                .map(section -> asks(scene.section()) ? scene.section() : section);
    }

    private static boolean asks(Section section) {
        return QuestionMark.ends(
                CLOSING.matcher(section.heading().text().strip()).replaceFirst(""));
    }

    static Optional<Choice> tree(Block block, Phrase title, WordLists words) {
        if (block.shape() instanceof Bullets bullets) {
            return new Choices(words, title).read(Outline.of(bullets));
        }
        if (block.shape() instanceof Fence fence) {
            return fence.language().equals("mermaid")
                    ? Flowchart.read(block, fence).flatMap(ChartWalk::tree)
                    : isPlain(fence)
                            ? new Choices(words, title).read(IndentedText.outline(block, fence))
                            : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a chart says a result in each of two boxes and then goes on from both with the same question: no way ends at these results. */
    static boolean passesResults(Block block) {
        return block.shape() instanceof Fence fence
                && fence.language().equals("mermaid")
                && Flowchart.read(block, fence).filter(ChartWalk::passesResults).isPresent();
    }

    private static List<Phrase> unreached(Block block) {
        return block.shape() instanceof Fence fence && fence.language().equals("mermaid")
                ? Flowchart.read(block, fence).map(ChartWalk::unreached).orElse(List.of())
                : List.of();
    }

    static boolean isPlain(Fence fence) {
        return PLAIN_FENCES.contains(fence.language());
    }

    static DecisionRead statement(Scene scene, ReadingRule rule, Block block, String title, Choice tree) {
        return new DecisionRead(
                scene.origin(rule, block.place()), Condition.NONE, title, block.id(), tree, unreached(block));
    }

    /** The heading above the one given, else the note's title. */
    private static String owner(Scene scene, Phrase heading) {
        return scene.outward()
                .filter(section -> section.level() > 0 && !section.heading().equals(heading))
                .map(section ->
                        scene.language().headings().bare(section.heading().text()))
                .findFirst()
                .orElse(scene.note().title());
    }

    /** The heading without "Decision:"; where nothing else is left, the note's title says what is decided. */
    static String title(Scene scene, Phrase heading) {
        var words = scene.words();
        var bare = scene.language().headings().bare(heading.text());
        var label = LABEL.matcher(bare);
        if (label.find() && announces(label.group(), words)) {
            bare = Plain.trimmed(bare.substring(label.end()));
        }
        boolean says =
                !words.is(Word.DECISION, bare) && !ONLY_ANNOUNCES.matcher(bare).matches();
        var title = says || owner(scene, heading).equals(bare) ? bare : owner(scene, heading) + ": " + bare;
        return title.substring(0, 1).toUpperCase(Locale.ROOT)
                + title.substring(1).replaceFirst("[" + QuestionMark.MARKS + "]$", "");
    }
}
