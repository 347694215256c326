package dev.studygraph.extract;

import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Section;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a heading or title that may name what a text is about is the name of another thing, of several, or none. */
record SubjectDoubts(Scene scene) {
    private static final int WORDS_OF_AN_ORDER = 3;
    /** The name of a file in small letters is a name if it is short, else a sentence. */
    private static final int MOST_WORDS_IN_SMALL = 3;

    private static final Pattern AROUND_A_WORD = Pattern.compile("\\s+");

    /** {@code Lab 1} beside {@code Lab 2} has its own matter, and the note's title is that of all. */
    boolean isOneOfSeveral() {
        return scene.note().root().sections().stream()
                        .filter(section -> section.level() == 1)
                        .count()
                > 1;
    }

    /** Whether a comparison or a pattern stands between the text and the heading, whose needs are then those of what it names. */
    boolean passesBy(Section heading) {
        return scene.outward()
                .takeWhile(section -> !section.place().equals(heading.place()))
                .anyMatch(this::isOfSeveral);
    }

    boolean isOfSeveral(Section section) {
        return section.level() > 0
                && (!scene.sides(section).isEmpty()
                        || scene.isLabelled(section.heading().text()));
    }

    /** A heading that comes later may give a note its title; what stands above it is about something else. */
    boolean isBelow(String title) {
        int line = scene.section().place().line();
        return scene.note()
                .root()
                .flatten()
                .filter(section ->
                        section.level() == 1 && section.heading().text().equals(title))
                .findFirst()
                .filter(section -> section.place().line() > line)
                .isPresent();
    }

    /** {@code Amazon Elastic File System} is; {@code Colliders and rigidbodies} and {@code Tour of the console} may be a chapter. */
    boolean isOneThing(String title) {
        boolean capital = title.codePoints().anyMatch(Character::isUpperCase);
        boolean small = !capital && title.codePoints().anyMatch(Character::isLowerCase);
        return (capital
                        ? scene.language().names().isLike(title)
                        : !small || Plain.wordCount(title) <= MOST_WORDS_IN_SMALL)
                && !tellsToDo(title)
                && !scene.words().is(Word.VENDOR, title);
    }

    /** {@code Time travel and versioning} is a chapter about both; {@code AWS Backup and Restore} and {@code RSA & AES} show that they are names. */
    boolean joinsTwo(String name, String heading) {
        return !scene.words().begins(Word.VENDOR, name)
                && !NameSigns.areIn(heading)
                && AROUND_A_WORD.splitAsStream(name).skip(1).anyMatch(scene.words()::isAnd);
    }

    /** {@code SCT} in {@code AWS DMS & AWS Schema Conversion Tool (SCT)} is the second of two. */
    boolean isOfTwoProducts(String heading, String inner) {
        var words = scene.words();
        var text = scene.language().headings().bare(heading);
        var parts = AROUND_A_WORD.splitAsStream(text).toList();
        return words.begins(Word.VENDOR, text)
                && IntStream.range(1, parts.size() - 1)
                        .filter(i -> words.isAnd(parts.get(i)))
                        .mapToObj(i -> String.join(" ", parts.subList(i + 1, parts.size())))
                        .anyMatch(second -> words.begins(Word.VENDOR, second) && second.contains(inner));
    }

    /** {@code Short Waits} below <i>Benefits of Night Ferries</i> is good about these, and not called so. */
    boolean isBenefit(Section section) {
        return scene.parent(section)
                .map(parent -> scene.language().headings().bare(parent.heading().text()))
                .filter(parent -> scene.words().begins(Word.BENEFIT, parent))
                .isPresent();
    }

    /** {@code Start Baking Real Bread}; {@code Run Command} is what something is called. */
    boolean tellsToDo(String title) {
        var words = scene.words();
        return Plain.wordCount(title) >= WORDS_OF_AN_ORDER
                && (words.begins(Word.ACTION, title)
                        || words.begins(Word.SCREEN_ACTION, title)
                        || Plain.words(title).stream().anyMatch(word -> words.is(Word.ADDRESSED, word)));
    }
}
