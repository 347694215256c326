package dev.studygraph.extract;

import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sections side by side that each say what they are for: a note that does so for several treats each of them as a thing of its own, however its
 * heading is written ({@code netcat (nc)}, {@code Input Types}).
 */
record Siblings(Scene scene) {
    private static final String DASH = " — ";
    private static final Pattern COUNTED = Pattern.compile("(\\p{L}+)\\s+\\d+\\s*[:：]");
    private static final Pattern GLOSS = Pattern.compile("(?<=\\S)\\s+–\\s+\\S.*$");
    /** {@code Slide 3} is a place in a talk. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}+\\s+(?:\\d+|[IVX]+)");

    private static final int FEWEST_GLOSSES = 3;
    private static final Pattern TAIL = Pattern.compile("[:：]\\s.*$");

    /** Whether the section is one of at least two siblings with use cases of their own. */
    boolean areEntries(Section section) {
        return scene.above().stream()
                .anyMatch(parent ->
                        scene.claims().entries(parent, this::entriesOf).contains(section));
    }

    private Set<Section> entriesOf(Section parent) {
        var found = Collections.<Section>newSetFromMap(new IdentityHashMap<>());
        if (UseCaseHeading.announces(scene, parent.heading())) {
            return found; // these are the use cases themselves
        }
        parent.sections().stream().filter(this::saysWhatItIsFor).forEach(found::add);
        return found.size() >= 2 ? found : Set.of();
    }

    private boolean saysWhatItIsFor(Section section) {
        return section.sections().stream()
                        .anyMatch(child -> UseCaseHeading.announces(scene, child.heading())
                                || scene.language().choosing().isHeading(child.heading()))
                || section.blocks().stream()
                        .flatMap(block -> block.shape() instanceof Paragraph paragraph
                                ? Stream.of(paragraph.text())
                                : block.shape() instanceof Bullets bullets
                                        ? bullets.items().stream().map(Item::text)
                                        : Stream.<Phrase>empty())
                        .anyMatch(this::isLabelled);
    }

    private boolean isLabelled(Phrase text) {
        var label = NeedsBelow.LABEL.matcher(text.text());
        return label.find()
                && (scene.words().is(Word.BEST_FOR, label.group(1))
                        || scene.language().choosing().match(label.group(1)).isPresent());
    }

    /** {@code Snow Family — Snowcone} beside another heading that begins alike is called by what comes behind the dash. */
    static Optional<String> part(Scene scene, Section section) {
        var text = scene.language().headings().withoutAside(section.heading().text());
        int dash = text.indexOf(DASH);
        if (dash < 1) {
            return Optional.empty();
        }
        var front = text.substring(0, dash);
        var part = text.substring(dash + DASH.length()).strip();
        boolean shared = scene.outward()
                        .dropWhile(outer -> !outer.place().equals(section.place()))
                        .skip(1)
                        .limit(1)
                        .flatMap(parent -> parent.sections().stream())
                        .map(beside -> scene.language()
                                .headings()
                                .withoutAside(beside.heading().text()))
                        .filter(beside -> beside.startsWith(front + DASH))
                        .count()
                > 1;
        return Optional.of(part)
                .filter(name -> shared && scene.language().names().isLike(name));
    }

    /** {@code Punt – For Small Ponds} beside headings that all go on behind a dash, each in front of another: the dash explains. */
    static Optional<String> front(Scene scene, Section section) {
        var headings = scene.language().headings();
        var fronts = scene.outward()
                .dropWhile(outer -> !outer.place().equals(section.place()))
                .skip(1)
                .limit(1)
                .flatMap(parent -> parent.sections().stream())
                .map(beside -> GLOSS.matcher(beside.heading().text()))
                .map(gloss -> gloss.find() ? headings.plain(gloss.replaceFirst("")) : "")
                .toList();
        long glossed = fronts.stream().filter(front -> !front.isEmpty()).count();
        boolean all = glossed >= FEWEST_GLOSSES
                && glossed == fronts.size()
                && Set.copyOf(fronts).size() == fronts.size()
                && fronts.stream().noneMatch(front -> NUMBERED.matcher(front).matches());
        return Optional.of(GLOSS.matcher(section.heading().text()))
                .filter(gloss -> all && gloss.find())
                .map(gloss -> headings.plain(gloss.replaceFirst("")))
                .filter(scene.language().names()::isLike);
    }

    /** {@code Model 1: …} beside {@code Model 2: …}: the word and the number count, whatever the word is. */
    private boolean isCounted(Section entry) {
        var counted =
                COUNTED.matcher(scene.language().headings().bare(entry.heading().text()));
        if (!counted.lookingAt()) {
            return false;
        }
        var word = counted.group(1);
        return scene.outward()
                        .dropWhile(outer -> !outer.place().equals(entry.place()))
                        .skip(1)
                        .limit(1)
                        .flatMap(parent -> parent.sections().stream())
                        .map(beside -> COUNTED.matcher(scene.language()
                                .headings()
                                .bare(beside.heading().text())))
                        .filter(beside -> beside.lookingAt() && beside.group(1).equals(word))
                        .count()
                > 1;
    }

    /** What an entry's heading can be read to name: without number and aside, else what stands before a colon. */
    Optional<String> name(Section entry) {
        var heading = scene.language().headings().plain(entry.heading().text());
        if (isCounted(entry)) {
            return Optional.empty();
        }
        return Stream.of(heading, TAIL.matcher(heading).replaceFirst(""))
                .filter(name -> !name.isBlank()
                        && !name.startsWith("(")
                        && scene.language().names().isEntry(name))
                .findFirst();
    }
}
