package dev.studygraph.extract;

import dev.studygraph.extract.Choosing.Match;
import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code When to use X} over a list or a table of needs: what speaks for X there is also what X is the answer to. */
final class WhenToUseRule implements ReadingRule {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 45;
    private static final int MOST_WORDS_OF_A_NAME = 5;

    @Override
    public String id() {
        return "when-to-use";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var below = new NeedsBelow(scene, this);
        var heading = scene.section().heading();
        var only = onlyList(scene, below);
        var choosing = scene.language().choosing();
        choosing.match(heading.text())
                .filter(match -> match.favours()
                        && (announces(scene, heading, match)
                                || ends(scene, heading, match)
                                || isOneOf(scene, heading, match, scene.above())))
                .ifPresent(match -> {
                    var needs = below.inSection();
                    var led = needs.isEmpty() ? only : needs;
                    var told = led.isEmpty() ? sentence(scene).stream().toList() : led;
                    var subjects = Subject.ofHeading(scene, match);
                    told.forEach(need -> below.state(subjects, need, statements));
                });
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            choosing.match(leadIn.text().text())
                    .filter(Match::favours)
                    .ifPresent(match -> led(scene, leadIn, match, only.isEmpty(), below)
                            .forEach(need -> below.state(subjects(scene, match), need, statements)));
            for (var line : Lines.of(leadIn.text())) {
                labelled(scene, line).ifPresent(need -> below.state(leadIn.subjects(scene), need, statements));
            }
        }
    }

    /** The items of the list that a text leads up to, and its own further lines where each has a tick. */
    private static List<Phrase> led(Scene scene, LeadIn leadIn, Match match, boolean mayBeOneOf, NeedsBelow below) {
        boolean announces = announces(scene, leadIn.text(), match);
        var needs = new ArrayList<Phrase>();
        leadIn.list()
                .filter(list ->
                        announces || (mayBeOneOf && isOneOf(scene, leadIn.text(), match, List.of(scene.section()))))
                .ifPresent(list -> needs.addAll(below.of(list)));
        if (announces) {
            TickedLines.behind(leadIn.text(), match.end()).stream()
                    .filter(line -> !Negation.isCrossed(line.text()))
                    .map(Answers::unadorned)
                    .forEach(needs::add);
        }
        return needs;
    }

    private static boolean announces(Scene scene, Phrase text, Match match) {
        return match.announces() && !isOfEach(scene, text);
    }

    /** {@code Wann X einsetzen?} and {@code Use X when} as a heading: nothing follows the words behind the name. */
    private static boolean ends(Scene scene, Phrase heading, Match match) {
        return match.subject().isPresent()
                && heading.text().substring(match.end()).codePoints().noneMatch(Character::isLetter)
                && !isOfEach(scene, heading);
    }

    /** {@code When to use each kind} heads what is said of several. */
    private static boolean isOfEach(Scene scene, Phrase text) {
        return scene.words()
                .begins(Word.EACH_HEADING, scene.language().headings().bare(text.text()));
    }

    /** {@code Use X when:} over the whole of a list, below a heading about when to use what. */
    private static boolean isOneOf(Scene scene, Phrase text, Match match, List<Section> above) {
        return match.subject().isPresent()
                && match.end() == text.text().length()
                && above.stream()
                        .findFirst()
                        .filter(parent -> scene.language().choosing().isHeading(parent.heading()))
                        .isPresent();
    }

    private static List<Subject> subjects(Scene scene, Match match) {
        return Subject.isSpelling(scene, match.subject().orElse("")) ? Subject.of(scene) : Subject.of(scene, match);
    }

    /** Below such a heading {@code Use X when:} only says again what the list is. */
    private static List<Phrase> onlyList(Scene scene, NeedsBelow below) {
        var blocks = scene.section().blocks();
        var lists = blocks.stream()
                .filter(block ->
                        block.shape() instanceof Bullets && !scene.claims().isTaken(block))
                .toList();
        return lists.size() == 1 && blocks.indexOf(lists.get(0)) == 1
                ? below.of((Bullets) lists.get(0).shape())
                : List.of();
    }

    /**
     * {@code Use it when readers are far away.}, or {@code Use Redis for what is read often.} below <i>Redis</i>, as all that stands below; a
     * sentence that does not say when describes.
     */
    private static Optional<Phrase> sentence(Scene scene) {
        var blocks = scene.section().blocks();
        if (blocks.isEmpty()
                || scene.claims().isTaken(blocks.get(0))
                || !(blocks.get(0).shape() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        var first = UseCaseProseRule.first(paragraph.text());
        int start = scene.words()
                .beginning(Word.WHEN, first.text())
                .map(String::length)
                .or(() -> purpose(scene, first.text()))
                .orElse(-1);
        return Optional.of(first)
                .filter(text -> start > 0 && start < text.text().length())
                .map(text -> Answers.unadorned(text.part(start, text.text().length())))
                .filter(need ->
                        Plain.wordCount(need.text()) >= FEWEST_WORDS && Plain.wordCount(need.text()) <= MOST_WORDS);
    }

    /** Where it is told what that is used for which the section is about, in UTF-16 units. */
    private static Optional<Integer> purpose(Scene scene, String sentence) {
        return new Purposes(scene.words())
                .in(sentence, MOST_WORDS_OF_A_NAME, name -> Subject.isSpelling(scene, withoutArticle(name)))
                .map(Purposes.Told::need);
    }

    private static String withoutArticle(String name) {
        return Plain.withoutArticle(Plain.trimmed(name));
    }

    /** {@code When to use: files are read once a month}. */
    private static Optional<Phrase> labelled(Scene scene, Phrase text) {
        var label = NeedsBelow.LABEL.matcher(text.text());
        if (!label.find()) {
            return Optional.empty();
        }
        return scene.language()
                .choosing()
                .match(text.text().substring(0, label.end(1)))
                .filter(match ->
                        match.favours() && match.announces() && match.subject().isEmpty())
                .map(match ->
                        Answers.unadorned(text.part(label.end(), text.text().length())))
                .filter(need -> !need.isBlank() && Plain.wordCount(need.text()) <= MOST_WORDS);
    }
}
