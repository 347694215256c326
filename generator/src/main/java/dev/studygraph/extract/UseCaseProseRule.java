package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import dev.studygraph.source.QuestionMark;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code Use cases} over a paragraph or over one heading a use case, where no list says it more plainly. */
final class UseCaseProseRule implements ReadingRule {
    private static final int MOST_WORDS = 45;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS_OF_AN_ITEM = 12;
    private static final int MOST_WORDS_OF_A_HEADING = 8;
    private static final Pattern SENTENCE = Pattern.compile("^.*?\\p{Ll}[)\"”]?[.!?。](?=\\s|$)", Pattern.DOTALL);

    @Override
    public String id() {
        return "use-case-prose";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var below = new NeedsBelow(scene, this);
        UseCaseHeading.of(scene, scene.section().heading())
                .filter(heading -> heading.favours()
                        && !heading.told()
                        && below.inSection().isEmpty())
                .ifPresent(heading -> {
                    var headed = headed(scene);
                    var needs = headed.isEmpty() ? said(scene) : headed;
                    needs.forEach(need -> below.state(heading.subjects(), need, statements));
                });
    }

    /** Headings that are needs themselves, at least two of them; not what is a product or one of its kinds. */
    private static List<Phrase> headed(Scene scene) {
        var headings = scene.section().sections().stream().map(Section::heading).toList();
        long phrases = headings.stream()
                .filter(heading -> Plain.wordCount(heading.text()) > 1)
                .count();
        boolean all = headings.size() > 1
                && phrases * 2 >= headings.size()
                && headings.stream().allMatch(heading -> isNeed(scene, heading));
        return all ? headings.stream().map(Answers::unadorned).toList() : List.of();
    }

    private static boolean isNeed(Scene scene, Phrase heading) {
        var words = scene.words();
        var text = Plain.trimmed(heading.text());
        return Plain.wordCount(text) <= MOST_WORDS_OF_A_HEADING
                && text.equals(scene.language().headings().withoutAside(text))
                && !QuestionMark.ends(text)
                && !CountedUseCaseRule.counts(scene, heading)
                && words.beginning(Word.VENDOR, text).isEmpty()
                && !words.begins(Word.NO_NAME_START, text)
                && words.ending(Word.NO_NAME_END, text).isEmpty()
                && !words.isIn(Word.COMPARE, text)
                && !scene.language().headings().isTemplate(heading)
                && !UseCaseHeading.announces(scene, heading)
                && !scene.language().choosing().isHeading(heading);
    }

    /** The lines of the first paragraph if it is written like a list, else what it says first. */
    private static List<Phrase> said(Scene scene) {
        if (!scene.section().sections().isEmpty()) {
            return List.of();
        }
        var lines = paragraph(scene).map(Lines::of).orElse(List.of());
        boolean list = lines.size() > 1
                && lines.stream().mapToInt(line -> Plain.wordCount(line.text())).allMatch(UseCaseProseRule::isItem);
        return list
                ? lines.stream().map(Answers::unadorned).toList()
                : paragraph(scene)
                        .map(UseCaseProseRule::first)
                        .filter(need -> Plain.wordCount(need.text()) >= FEWEST_WORDS
                                && Plain.wordCount(need.text()) <= MOST_WORDS)
                        .stream()
                        .toList();
    }

    private static boolean isItem(int words) {
        return words > 1 && words <= MOST_WORDS_OF_AN_ITEM;
    }

    private static Optional<Phrase> paragraph(Scene scene) {
        return scene.section().blocks().stream()
                .findFirst()
                .filter(block -> !scene.claims().isTaken(block))
                .filter(block -> block.shape() instanceof Paragraph)
                .map(block -> ((Paragraph) block.shape()).text())
                .filter(text -> !Lines.leadOn(text));
    }

    static Phrase first(Phrase text) {
        var sentence = SENTENCE.matcher(text.text());
        return Answers.unadorned(sentence.find() ? text.part(0, sentence.end()) : text);
    }
}
