package dev.studygraph.extract;

import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text below headings may be about: a name, and when it counts. Which headings are names depends on all notes, so each
 * heading on the way out is a subject on the condition that none nearer to the text is one.
 *
 * @param sure whether it reads like the name of one thing, and not only stands where such a name would
 */
record Subject(String name, Condition condition, boolean sure) {
    private static final int MOST_HEADINGS = 3;
    /** {@code Input types} and {@code Old input} side by side name things; {@code Old boats and new ones} is a chapter as likely. */
    private static final int MOST_WORDS_OF_AN_ENTRY = 3;

    private static final Pattern JOINED = Pattern.compile("\\s+[&/]\\s+|,\\s+");

    private static final Pattern GLOSS = Pattern.compile("[^\\p{Lu}\\p{Ll}\\d:：?？()（）]{2,16}[(（]([^()（）]{2,40})[)）]");

    /** One that reads like a name. */
    Subject(String name, Condition condition) {
        this(name, condition, true);
    }

    Subject unsure() {
        return new Subject(name, condition, false);
    }

    /** The subjects of a section's text, the nearest heading first; at most one of them will count, and there may be none. */
    static List<Subject> of(Scene scene) {
        return ofChoice(scene).orElseGet(() -> ofHeadings(scene));
    }

    /** {@code When to use Ferries} names whom it and the headings below it are about, unless one of these names something itself. */
    private static Optional<List<Subject>> ofChoice(Scene scene) {
        if (scene.isRoot() || scene.mayNameSomething(scene.section())) {
            return Optional.empty();
        }
        var own = scene.language().choosing().match(scene.section().heading().text());
        if (own.isPresent() && own.get().subject().isPresent()) {
            return Optional.of(ofHeading(scene, own.get()));
        }
        for (int i = 0; i < scene.above().size(); i++) {
            var parent = scene.above().get(i);
            if (parent.level() == 0 || scene.mayNameSomething(parent)) {
                return Optional.empty();
            }
            var match = scene.language().choosing().match(parent.heading().text());
            if (match.isPresent() && match.get().subject().isPresent()) {
                return Optional.of(ofHeading(scene.outside(i), match.get()));
            }
        }
        return Optional.empty();
    }

    static String plain(Scene scene, Section section) {
        var headings = scene.language().headings();
        return headings.withoutAside(headings.plain(section.heading().text()));
    }

    private static List<Subject> ofHeadings(Scene scene) {
        var doubts = new SubjectDoubts(scene);
        var found = new ArrayList<Subject>();
        var nearer = new ArrayList<String>();
        var headings = scene.outward()
                .filter(section -> section.level() > 0 && scene.mayNameSomething(section))
                .toList();
        boolean oneOfSeveral = false;
        for (Section section : headings.subList(0, Math.min(headings.size(), MOST_HEADINGS))) {
            // "Access Lists (ALs) in AWS" has its brackets in front of words that do not count
            var plain = plain(scene, section);
            var name = Siblings.part(scene, section)
                    .or(() -> Siblings.front(scene, section))
                    .orElse(plain);
            boolean likely =
                    (isLikely(scene, section, name) || isGlossed(scene, section)) && !isUseCase(scene, section);
            if (section.level() == 1 && scene.language().names().isLesson(name)) {
                oneOfSeveral |= doubts.isOneOfSeveral();
                continue;
            }
            if (!likely && !isUseCase(scene, section)) {
                var inLong = scene.language()
                        .headings()
                        .inLong(section.heading().text())
                        .filter(inner -> scene.language().names().isLike(inner)
                                && !doubts.isOfTwoProducts(section.heading().text(), inner));
                likely = inLong.isPresent();
                name = inLong.orElse(name);
            }
            boolean certain = likely;
            var siblings = new Siblings(scene);
            if (!likely && siblings.areEntries(section)) {
                var entry = siblings.name(section);
                if (entry.isEmpty()) {
                    return found;
                }
                likely = true;
                name = entry.get();
                certain = Plain.wordCount(name) <= MOST_WORDS_OF_AN_ENTRY;
            }
            if (likely || found.isEmpty()) {
                var names = scene.candidates(section);
                var heading = likely ? Optional.of(section.heading().text()) : Optional.<String>empty();
                found.add(new Subject(
                        name,
                        new Condition.Subject(names, heading, nearer, found.size()),
                        certain
                                && !doubts.joinsTwo(name, section.heading().text())
                                && (section.level() > 1 ? !doubts.tellsToDo(name) : doubts.isOneThing(name))
                                && found.size() == nearer.size()
                                && !doubts.isBenefit(section)
                                && !doubts.passesBy(section)));
            }
            if (likely) {
                nearer.add(section.heading().text());
            }
        }
        boolean passesOver = found.size() > nearer.size() || scene.outward().anyMatch(doubts::isOfSeveral);
        var written = scene.note().title();
        var title = scene.language()
                .headings()
                .plain(UseCaseHeading.owner(
                                scene, Phrase.plain(written, scene.section().place()))
                        .filter(owner -> !owner.isEmpty())
                        .orElse(written));
        if (scene.language().names().isLesson(title)) {
            if (UseCaseHeading.announces(
                    scene, Phrase.plain(title, scene.section().place()))) {
                FolderSubject.of(scene, nearer, found.size()).ifPresent(found::add);
            }
            return found;
        }
        if (found.stream().noneMatch(subject -> subject.name().equals(title))) {
            var heading = Optional.of(title)
                    .filter(scene.language().names()::isTitleLike)
                    .filter(text -> scene.language()
                            .sides()
                            .of(Phrase.plain(text, scene.section().place()))
                            .isEmpty());
            found.add(new Subject(
                    title,
                    new Condition.Subject(Stream.of(title, written).distinct().toList(), heading, nearer, found.size()),
                    heading.isPresent()
                            && doubts.isOneThing(title)
                            && !doubts.joinsTwo(title, written)
                            && !passesOver
                            && !oneOfSeveral
                            && !doubts.isBelow(written)));
        }
        return found;
    }

    /** Whom a sentence about choosing names, else the subjects of its section. */
    static List<Subject> of(Scene scene, Choosing.Match match) {
        return match.subject()
                .map(name -> List.of(new Subject(name, new Condition.Known(List.of(name), 1))))
                .orElseGet(() -> of(scene));
    }

    /** Whom a heading about choosing names, which may be new there: {@code When to use Sidecars}; else whom its section is about. */
    static List<Subject> ofHeading(Scene scene, Choosing.Match match) {
        var name = match.subject().orElse("");
        if (isSpelling(scene, name)) {
            return ofHeadings(scene);
        }
        if (scene.language().names().isLike(name)) {
            return List.of(new Subject(name, Condition.NONE));
        }
        return name.isEmpty() ? of(scene) : of(scene, match);
    }

    /** Whether the nearest heading that names something says the same at greater length, or in full. */
    static boolean isSpelling(Scene scene, String name) {
        var around = name.isEmpty() ? List.<Subject>of() : ofHeadings(scene);
        if (around.isEmpty() || isTitle(scene, around, name)) {
            return false;
        }
        var nearest = around.get(0).name();
        return scene.language().names().isTitleLike(nearest)
                && !isOther(scene, nearest, name)
                && !isOneOfTwo(nearest, name)
                && (Plain.key(nearest).contains(Plain.key(name))
                        || scene.language().likeness().isShortFor(name, nearest));
    }

    /** {@code Ferry Pass} is the note's title, and no short form of <i>Ferry Pass Prices</i> in it. */
    private static boolean isTitle(Scene scene, List<Subject> around, String name) {
        return around.size() > 1
                && Plain.wordCount(name) > 1
                && Plain.key(scene.language().headings().plain(scene.note().title()))
                        .equals(Plain.key(name));
    }

    /** {@code Ferries & Rafts} are not called Rafts. */
    private static boolean isOneOfTwo(String nearest, String name) {
        var sides = JOINED.splitAsStream(nearest).toList();
        return sides.size() > 1
                && sides.stream().anyMatch(side -> Plain.key(side).equals(Plain.key(name)));
    }

    /** {@code EC2 Architecture and Resilience} is more than EC2, whose name has signs of its own; {@code Amazon EC2} is the same. */
    private static boolean isOther(Scene scene, String nearest, String name) {
        var key = Plain.key(nearest);
        int vendor = scene.words()
                .beginning(Word.VENDOR, nearest)
                .map(String::length)
                .orElse(0);
        return Plain.wordCount(name) == 1
                && NameSigns.areIn(name)
                && !Plain.trimmed(key.substring(vendor)).equals(Plain.key(name))
                && !key.equals(Plain.key(name))
                && !scene.language().likeness().isShortFor(name, nearest);
    }

    /** What stands directly below <i>Use cases</i> is one of them, if nothing else makes it known. */
    private static boolean isUseCase(Scene scene, Section section) {
        return scene.parent(section)
                .filter(parent -> UseCaseHeading.announces(scene, parent.heading()))
                .isPresent();
    }

    /** {@code 发票链接 (Invoice Link)}: what a script without capitals names is named in brackets once more. */
    private static boolean isGlossed(Scene scene, Section section) {
        var gloss =
                GLOSS.matcher(scene.language().headings().bare(section.heading().text()));
        return gloss.matches() && scene.language().names().isLike(gloss.group(1));
    }

    private static boolean isLikely(Scene scene, Section section, String name) {
        var names = scene.language().names();
        return section.level() == 1 ? names.isTitleLike(name) : names.isLike(name);
    }

    /** What a text below this item may be about: the item if it looks like a name, else the item if it is known, or the section's subjects. */
    static List<Subject> of(Scene scene, String item) {
        return of(scene, item, true);
    }

    /** @param sure whether it is the section's subjects that count where the item is no name */
    static List<Subject> of(Scene scene, String item, boolean sure) {
        if (scene.language().names().isLike(item)) {
            return List.of(new Subject(item, Condition.NONE));
        }
        var found = new ArrayList<Subject>();
        found.add(new Subject(item, new Condition.Known(List.of(item), 1)));
        of(scene).stream().map(subject -> sure ? subject : subject.unsure()).forEach(found::add);
        return found;
    }
}
