package dev.studygraph.extract;

import dev.studygraph.extract.Choosing.Match;
import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code When to use X} over a list or a table of needs: what speaks for X there is also what X is the answer to. */
final class WhenToUseRule implements ReadingRule {
    private static final Pattern ARTICLE = Pattern.compile("^(?i:an?|the)\\s+");
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
        when(scene, heading)
                .or(() -> ending(scene, heading))
                .or(() -> oneOf(scene, heading, scene.above()))
                .ifPresent(match -> {
                    var needs = below.inSection();
                    var led = needs.isEmpty() ? only : needs;
                    var told = led.isEmpty() ? sentence(scene).stream().toList() : led;
                    var subjects = Subject.ofHeading(scene, match);
                    told.forEach(need -> below.state(subjects, need, statements));
                });
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            leadIn.list()
                    .ifPresent(list -> when(scene, leadIn.text())
                            .or(() -> only.isEmpty()
                                    ? oneOf(scene, leadIn.text(), List.of(scene.section()))
                                    : Optional.empty())
                            .map(match -> subjects(scene, match))
                            .ifPresent(subjects ->
                                    below.of(list).forEach(need -> below.state(subjects, need, statements))));
            for (var line : Lines.of(leadIn.text())) {
                labelled(scene, line).ifPresent(need -> below.state(leadIn.subjects(scene), need, statements));
            }
        }
    }

    /** {@code Wann X einsetzen?} and {@code Use X when} as a heading: nothing follows the words behind the name. */
    private static Optional<Match> ending(Scene scene, Phrase heading) {
        var text = heading.text();
        return scene.language()
                .choosing()
                .match(text)
                .filter(match -> match.favours()
                        && match.subject().isPresent()
                        && text.substring(match.end()).codePoints().noneMatch(Character::isLetter)
                        && !isOfEach(scene, heading));
    }

    /** {@code When to use each kind} heads what is said of several. */
    private static boolean isOfEach(Scene scene, Phrase text) {
        return scene.words()
                .begins(Word.EACH_HEADING, scene.language().headings().bare(text.text()));
    }

    /** {@code Use X when:} over the whole of a list, below a heading about when to use what. */
    private static Optional<Match> oneOf(Scene scene, Phrase text, List<Section> above) {
        var choosing = scene.language().choosing();
        return choosing.match(text.text())
                .filter(match -> match.favours()
                        && match.subject().isPresent()
                        && match.end() == text.text().length()
                        && above.stream()
                                .findFirst()
                                .filter(parent -> choosing.isHeading(parent.heading()))
                                .isPresent());
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

    /** Where what the section is about is told to be used for something, in UTF-16 units. */
    private static Optional<Integer> purpose(Scene scene, String sentence) {
        int verb = scene.words()
                .beginning(Word.CHOOSE, sentence)
                .map(String::length)
                .orElse(sentence.length());
        for (int end = sentence.indexOf(' ', verb + 1); end > 0; end = sentence.indexOf(' ', end + 1)) {
            var name = ARTICLE.matcher(Plain.trimmed(sentence.substring(verb, end)))
                    .replaceFirst("");
            var purpose = scene.words().beginning(Word.PURPOSE, sentence.substring(end + 1));
            if (Plain.wordCount(name) > MOST_WORDS_OF_A_NAME) {
                return Optional.empty();
            }
            if (purpose.isPresent() && Subject.isSpelling(scene, name)) {
                return Optional.of(end + 1 + purpose.get().length());
            }
        }
        return Optional.empty();
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

    private static Optional<Match> when(Scene scene, Phrase text) {
        return scene.language()
                .choosing()
                .match(text.text())
                .filter(match -> match.favours() && match.announces() && !isOfEach(scene, text));
    }
}
