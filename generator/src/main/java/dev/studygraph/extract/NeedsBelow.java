package dev.studygraph.extract;

import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The needs that stand below a heading or label that announces them, and the scenarios they make for its subjects. */
record NeedsBelow(Scene scene, ReadingRule rule) {
    static final Pattern LABEL = Pattern.compile("^(?=[^:：]{0,300}+[:：])[^\\p{L}]*([\\p{L}'’ -]{3,30}?)\\s*[:：]\\s*");

    /** A capital and a small letter in the middle of the first word, or a digit; {@code Time-Series} is two words. */
    private static final Pattern MARKED =
            Pattern.compile("[^\\s-]*(?:\\p{Lu}[^\\s-]*\\p{Lu}[^\\s-]*\\p{Ll}|\\p{Ll}[^\\s-]*\\p{Lu}|\\p{L}\\d)");

    private static final Pattern COUNT = Pattern.compile("\\s+(?:\\d+|\\p{Lu})\\b");
    private static final Pattern EQUALS = Pattern.compile("\\s+=\\s+");
    private static final Pattern CONDITIONAL =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+(?:\\s(?:or|/)\\s\\p{Lu}[\\p{Lu}\\d]+)?\\s(\\p{Ll}+)\\s");
    private static final Pattern AMPERSAND = Pattern.compile("\\s+&\\s+");
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_WORDS_OF_A_TURN = 4;
    private static final int MOST_COLUMNS = 3;
    private static final Pattern LAST_SENTENCE = Pattern.compile("(?<=\\p{L}[.!?]\\s)[^.!?]*$");

    /** The items of the section's lists and the rows of its tables of needs. */
    List<Phrase> inSection() {
        var marked = new MarkedParagraphs(this).needs();
        if (!marked.isEmpty()) {
            return marked;
        }
        var found = new ArrayList<Phrase>();
        lists().forEach(list -> found.addAll(of(list)));
        tickedLines().stream().map(Answers::unadorned).forEach(found::add);
        var drawn = new DrawnNeeds(scene);
        Reach.of(scene.section()).stream()
                .filter(block -> !scene.claims().isTaken(block))
                .forEach(block -> found.addAll(drawn.of(block)));
        scene.grids().stream()
                .filter(grid -> grid.width() <= MOST_COLUMNS
                        && !(grid.width() == 2 && scene.areNames(grid.column(1)))
                        && headsNeeds(grid.header().get(0).text()))
                .forEach(grid -> grid.rows().stream()
                        .filter(row -> row.stream().noneMatch(cell -> Negation.isCrossed(cell.text())))
                        .map(row -> Answers.unadorned(row.get(0)))
                        .filter(need -> !need.isBlank())
                        .forEach(found::add));
        return found;
    }

    /** {@code Application} heads needs where the heading above says whose. */
    private boolean headsNeeds(String header) {
        return scene.words().is(Word.SCENARIO_HEADER, header) || scene.words().is(Word.CASE_HEADER, header);
    }

    /** The lists of the section that nothing but its heading says anything about. */
    List<Bullets> lists() {
        var found = new ArrayList<Bullets>();
        var owners = new OwnedNeeds(this).owners();
        Optional<Block> before = Optional.empty();
        boolean ticked = false;
        for (var block : Reach.of(scene.section())) {
            boolean later = ticked || !found.isEmpty();
            boolean spoken = before.map(above -> speaksForItself(above)
                            || (later && (leadsOn(above) || turns(above)))
                            || owners.contains(above))
                    .orElse(false);
            if (block.shape() instanceof Bullets bullets
                    && !spoken
                    && NamedItems.of(scene, bullets).isEmpty()
                    && !scene.claims().isTaken(block)) {
                found.add(bullets);
            }
            ticked |= !TickedLines.of(block).isEmpty();
            before = Optional.of(block);
        }
        return found;
    }

    /** The lines of the section that ticks and crosses make a list. */
    List<Phrase> tickedLines() {
        return Reach.of(scene.section()).stream()
                .filter(block -> !scene.claims().isTaken(block))
                .flatMap(block -> TickedLines.of(block).stream())
                .toList();
    }

    /** {@code UserService} alone is no need, only the name of something. */
    static boolean isMark(String name) {
        return Plain.wordCount(name) == 1 && isMarked(name);
    }

    /** {@code FSx for Lustre} and {@code io2} can only be names. */
    static boolean isMarked(String name) {
        return MARKED.matcher(name).lookingAt();
    }

    /** {@code ❌ Not ideal for:} above a list says what the list is; so does any other label of these rules. */
    boolean speaksForItself(Block block) {
        if (!(block.shape() instanceof Paragraph paragraph)) {
            return false;
        }
        var text = paragraph.text().text();
        var label = LABEL.matcher(text);
        return scene.negation().heads(text)
                || scene.words().is(Word.ASPECT, text)
                || speaksAgainst(paragraph.text(), scene.words())
                || tellsOfOther(paragraph.text())
                || (label.find()
                        && (scene.words().is(Word.NOT_FOR, label.group(1))
                                || scene.words().is(Word.BEST_FOR, label.group(1))))
                || scene.language().choosing().match(text).isPresent();
    }

    /** {@code **Rules of the river** are:} is about what it begins with in bold. */
    private boolean tellsOfOther(Phrase text) {
        return Lines.leadOn(text)
                && text.leadIn()
                        .filter(lead -> text.text().startsWith(lead.text())
                                && Plain.key(text.text()).length()
                                        > Plain.key(lead.text()).length())
                        .isPresent()
                && !scene.words().isIn(Word.USE_CASE_HEADING, text.text())
                && !scene.words().isIn(Word.BEST_FOR, text.text());
    }

    /** {@code You are charged if:} behind the list that the heading announced is about something else. */
    private static boolean leadsOn(Block block) {
        return block.shape() instanceof Paragraph paragraph && Lines.leadOn(paragraph.text());
    }

    /** {@code How it differs}, without any colon, does so too: short lines that end in no mark. */
    private boolean turns(Block block) {
        return block.shape() instanceof Paragraph paragraph
                && !paragraph.text().isBlank()
                && paragraph.text().text().lines().allMatch(NeedsBelow::isTurn)
                && !scene.words().isIn(Word.USE_CASE_HEADING, paragraph.text().text());
    }

    private static boolean isTurn(String line) {
        var said = line.strip();
        int last = said.isEmpty() ? 0 : said.codePointBefore(said.length());
        return Plain.wordCount(said) <= MOST_WORDS_OF_A_TURN && (Character.isLetter(last) || last == ')');
    }

    /** {@code X is not ideal for the following:} */
    static boolean speaksAgainst(Phrase text, WordLists words) {
        return words.begins(Word.NOT_FOR, text.text())
                || (Lines.leadOn(text) && words.isIn(Word.NOT_FOR, text.text().substring(beginOfLastSentence(text))));
    }

    private static int beginOfLastSentence(Phrase text) {
        var last = LAST_SENTENCE.matcher(text.text());
        return last.find() ? last.start() : 0;
    }

    /** The items; none where they take one use case apart, with its actors and preconditions. */
    List<Phrase> of(Bullets bullets) {
        var words = scene.words();
        if (bullets.items().stream()
                        .anyMatch(item ->
                                words.begins(Word.USE_CASE_PART, item.text().text()))
                || arePointers(bullets)
                || areSteps(bullets)
                || !NamedItems.of(scene, bullets).isEmpty()) {
            return List.of();
        }
        if (bullets.items().size() == 1) {
            var inner = under(bullets.items().get(0));
            if (inner.isPresent()) {
                return of(inner.get());
            }
        }
        return bullets.items().stream()
                .filter(item -> !breaksOff(item))
                .map(Item::text)
                .map(Answers::unadorned)
                .flatMap(item -> withoutColon(item, words).stream())
                .filter(need -> !need.isBlank())
                .toList();
    }

    /** {@code Step 1: …}, {@code Step 2: …} say how it is done. */
    private boolean areSteps(Bullets bullets) {
        return bullets.items().stream()
                        .filter(item -> scene.words()
                                .beginning(Word.STEP, item.text().text())
                                .filter(step -> COUNT.matcher(
                                                Plain.trimmed(item.text().text())
                                                        .substring(step.length()))
                                        .lookingAt())
                                .isPresent())
                        .count()
                >= 2;
    }

    /** The list that a single item only leads up to: {@code Boats are used for:}. */
    private static Optional<Bullets> under(Item item) {
        return Optional.of(item).filter(single -> Lines.leadOn(single.text())).flatMap(NeedsBelow::listBelow);
    }

    /** {@code Look at data from} over a list of places. */
    private boolean breaksOff(Item item) {
        return listBelow(item).isPresent()
                && scene.words().ending(Word.HANGING, item.text().text()).isPresent();
    }

    private static Optional<Bullets> listBelow(Item item) {
        return item.blocks().stream()
                .flatMap(block ->
                        block.shape() instanceof Bullets bullets ? Stream.of(bullets) : Stream.<Bullets>empty())
                .findFirst();
    }

    /** Items that begin with links out of the vault tell where to read more. */
    private static boolean arePointers(Bullets bullets) {
        long links = bullets.items().stream()
                .filter(item -> item.text().spans().stream()
                        .anyMatch(span -> span.start() == 0
                                && span.reference()
                                        .filter(link -> link.target().contains("://"))
                                        .isPresent()))
                .count();
        return links * 2 > bullets.items().size();
    }

    /** A text that leads up to a list says what the list is about, unless it breaks off: {@code Analyze data from:}. */
    static Optional<Phrase> withoutColon(Phrase need, WordLists words) {
        int end = need.text().length();
        if (end == 0 || ":：".indexOf(need.text().charAt(end - 1)) < 0) {
            return Optional.of(need);
        }
        var last = LAST_SENTENCE.matcher(need.text());
        if (last.find() && last.start() > 0) {
            return Optional.of(Answers.unadorned(need.part(0, last.start())));
        }
        return Optional.of(need.part(0, end - 1))
                .filter(said -> words.ending(Word.HANGING, said.text()).isEmpty());
    }

    /** The scenario that the subjects answer the need, if it is one. */
    void state(List<Subject> subjects, Phrase need, Consumer<Statement> statements) {
        boolean says = Plain.wordCount(need.text()) > 1 || need.text().length() >= SHORTEST_WORD;
        // "Oracle → Aurora" is a way, not a need
        if (!says
                || !Arrow.in(need).isEmpty()
                || isEquation(need.text())
                || namesAnother(need.text())
                || scene.words().begins(Word.CHOOSE, need.text())
                || scene.negation().denies(need.text())) {
            return;
        }
        for (var subject : subjects) {
            var answer = Phrase.plain(bothOf(subject.name()), need.place());
            if (Placeholders.are(List.of(answer))) {
                continue;
            }
            statements.accept(new Needs(scene, rule).scenario(need, List.of(answer), subject.condition(), true));
        }
    }

    /** {@code Many boats = Ferry} has its answer with it. */
    private boolean isEquation(String need) {
        var sides = EQUALS.splitAsStream(need).toList();
        return sides.size() == 2
                && Plain.wordCount(sides.get(0)) > 1
                && scene.language().names().isLike(sides.get(1));
    }

    /** {@code SNS or SQS if nothing may be lost} is about these. */
    private boolean namesAnother(String need) {
        var condition = CONDITIONAL.matcher(need);
        return condition.lookingAt() && scene.words().is(Word.WHEN, condition.group(1));
    }

    /** {@code Azure Bastion & Front Door} are two products of a vendor; {@code AWS Backup & Restore} may be one, or a chapter. */
    private String bothOf(String name) {
        var sides = AMPERSAND.splitAsStream(name).toList();
        return sides.size() == 2
                        && scene.words().begins(Word.VENDOR, name)
                        && sides.stream()
                                .allMatch(side -> Plain.wordCount(side) > 1
                                        && scene.words()
                                                .ending(Word.VENDOR_TOPIC, side)
                                                .isEmpty()
                                        && scene.language().names().isLike(side))
                ? String.join(" + ", sides)
                : name;
    }
}
