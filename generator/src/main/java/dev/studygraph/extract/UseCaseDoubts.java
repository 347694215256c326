package dev.studygraph.extract;

import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a use case may be another's than that of the name it stands below, or no use case.
 *
 * @param leading the lines of items that lead up to a list of their own, and of that list, whose items may be what answers
 * @param repeated the labels, folded, that the section gives more than once with a text or list behind: each is of a part of it then, not of one thing
 * @param counted the lines of the items of numbered lists
 * @param shared whether headings beside the section's say the same, each below another thing that is a part of one chapter
 */
record UseCaseDoubts(Scene scene, Set<Integer> leading, Set<String> repeated, Set<Integer> counted, boolean shared) {
    private static final Pattern README = Pattern.compile("(?i)readme\\.\\w+");
    private static final int MOST_WORDS_OF_A_TOPIC = 4;
    private static final Pattern PLURAL = Pattern.compile("s\\b");

    /** @param leadIns all of the scene's section */
    static UseCaseDoubts of(Scene scene, List<LeadIn> leadIns) {
        Set<Integer> leading = new HashSet<>();
        Set<Integer> said = new HashSet<>();
        Map<String, Integer> labels = new HashMap<>();
        for (var leadIn : leadIns) {
            var label = NeedsBelow.LABEL.matcher(leadIn.text().text());
            boolean labelled = label.find() && scene.words().is(Word.BEST_FOR, label.group(1));
            if (leadIn.inList()
                    && leadIn.list().isPresent()
                    && !Lines.leadOn(leadIn.text())
                    && Plain.wordCount(leadIn.text().text()) <= MOST_WORDS_OF_A_TOPIC
                    && Plain.unspacedCount(leadIn.text().text()) <= 2 * MOST_WORDS_OF_A_TOPIC) {
                // "Cabins" over a list of what there is to say of cabins
                leading.add(leadIn.text().place().line());
            }
            if (leadIn.inList() && leadIn.list().isPresent() && Lines.leadOn(leadIn.text()) && !labelled) {
                leading.add(leadIn.text().place().line());
                leadIn.list()
                        .get()
                        .items()
                        .forEach(item -> leading.add(item.text().place().line()));
            }
            if (labelled) {
                said.add(leadIn.text().place().line());
            }
            if (labelled
                    && !standsBelowAName(scene, leadIn)
                    && (label.end() < leadIn.text().text().length()
                            || leadIn.list().isPresent())) {
                labels.merge(wording(label.group(1)), 1, Integer::sum);
            }
        }
        leading.removeAll(said);
        labels.values().removeIf(count -> count == 1);
        return new UseCaseDoubts(scene, leading, Set.copyOf(labels.keySet()), counted(scene, said), isShared(scene));
    }

    /** What is counted may be the steps of one case, rules or reasons, as often as cases; and what is listed below {@code 2. Punts} is theirs. */
    private static Set<Integer> counted(Scene scene, Set<Integer> said) {
        var found = scene.flatten(scene.section().blocks())
                .filter(block -> block.shape() instanceof Bullets list && list.ordered())
                .flatMap(block -> ((Bullets) block.shape()).items().stream())
                .map(item -> item.text().place().line())
                .collect(Collectors.toSet());
        var blocks = scene.section().blocks();
        for (int i = 1; i < blocks.size(); i++) {
            if (OwnedNeeds.numbered(blocks.get(i - 1)).isPresent()
                    && blocks.get(i).shape() instanceof Bullets list) {
                list.items().stream()
                        .map(item -> item.text().place().line())
                        .filter(line -> !said.contains(line))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Below {@code In still water: …} the label is about a case, as below its neighbours. */
    private static boolean standsBelowAName(Scene scene, LeadIn leadIn) {
        return leadIn.under().isPresent()
                && leadIn.name(scene).filter(scene.language().names()::isLike).isPresent();
    }

    /** {@code Use case:} and {@code Use cases:} are the same label. */
    private static String wording(String label) {
        return PLURAL.matcher(Plain.key(label)).replaceAll("");
    }

    private static boolean isShared(Scene scene) {
        var heading = scene.section().heading().text();
        return !heading.isEmpty()
                && !scene.above().isEmpty()
                && scene.above().get(0).sections().stream()
                                .filter(beside -> beside.heading().text().equals(heading))
                                .count()
                        > 1;
    }

    /** What a label speaks of: none is sure where the section repeats the label below no name of its own. */
    List<Subject> subjects(LeadIn leadIn, String label) {
        var subjects = leadIn.subjects(scene);
        if (standsBelowAName(scene, leadIn) || !repeated.contains(wording(label))) {
            return subjects;
        }
        var item = leadIn.name(scene);
        return subjects.stream()
                .map(subject -> item.filter(subject.name()::equals).isPresent() ? subject : subject.unsure())
                .toList();
    }

    /** Whether a need of a subject is doubtful; {@code afterWhen} if a clause goes on there after {@code Use when:}. */
    boolean of(Subject subject, Phrase need, boolean afterWhen) {
        var telling = new Telling(scene.words());
        return !subject.sure()
                || shared
                || leading.contains(need.place().line())
                || counted.contains(need.place().line())
                || telling.tells(need, afterWhen)
                || telling.isAbout(need, subject)
                || telling.isStanding(need)
                || telling.isMeasure(need)
                || isCollection(subject)
                || isTopic(subject.name())
                || isChapter(subject);
    }

    /** {@code Ferry Tools} and {@code Amazon Ferry Performance} are about more than one thing; use cases for harbour masters are for them, and not theirs. */
    private boolean isTopic(String name) {
        return Plain.wordCount(name) > 1
                && (scene.words().ending(Word.CHAPTER_END, name).isPresent()
                        || scene.words().ending(Word.PEOPLE, name).isPresent());
    }

    /** What the outermost README is called is the collection of notes, whose use cases tell what one learns from it. */
    private boolean isCollection(Subject subject) {
        return README.matcher(scene.note().path()).matches()
                && Plain.key(subject.name())
                        .equals(Plain.key(
                                scene.language().headings().plain(scene.note().title())));
    }

    /**
     * {@code Caching Strategies} over <i>Amazon ElastiCache: …</i> and others is a chapter about these, and its use cases are theirs. A heading with
     * signs of a name is one all the same, and so is what begins with a word of a heading above it: <i>Kinesis Firehose</i> below <i>Kinesis</i>.
     */
    private boolean isChapter(Subject subject) {
        var name = subject.name();
        if (scene.words().begins(Word.VENDOR, name)) {
            return false;
        }
        return scene.outward()
                .filter(section -> section.level() > 0 && scene.mayNameSomething(section))
                .findFirst()
                .filter(section -> scene.candidates(section).contains(name)
                        && !NameSigns.areIn(section.heading().text())
                        && !isCalledAfter(section, Plain.words(name).get(0)))
                .filter(this::listsProducts)
                .isPresent();
    }

    private boolean isCalledAfter(Section section, String word) {
        return Plain.words(scene.note().title()).contains(word)
                || scene.above().stream()
                        .filter(above -> above.level() < section.level())
                        .anyMatch(above -> Plain.words(above.heading().text()).contains(word));
    }

    private boolean listsProducts(Section section) {
        return section.flatten()
                .flatMap(part -> part.blocks().stream())
                .flatMap(Scene::itemsOf)
                .anyMatch(item -> item.text()
                        .leadIn()
                        .filter(lead -> scene.words().begins(Word.VENDOR, lead.text()) && isNamed(lead.text()))
                        .isPresent());
    }

    private boolean isNamed(String product) {
        return scene.language().names().isLike(product) && !scene.words().is(Word.VENDOR, product);
    }
}
