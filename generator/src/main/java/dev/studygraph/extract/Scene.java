package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.table.Grid;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Callout;
import dev.studygraph.note.Block.Shape.Details;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Block.Shape.Quote;
import dev.studygraph.note.Block.Shape.Table;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A section as the rules see it.
 *
 * @param above the sections it stands in, the nearest first; the note's root is the last
 */
record Scene(Note note, Section section, List<Section> above, Language language, Claims claims) {
    private static final Pattern COMPARES =
            Pattern.compile("\\p{L}\\s+(?:vs\\.?|versus)\\s+\\p{L}", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("\\W*(?:vs\\.?|versus)\\s", Pattern.CASE_INSENSITIVE);

    Scene {
        above = List.copyOf(above);
    }

    Scene below(Section child) {
        var path = new ArrayList<Section>();
        path.add(section);
        path.addAll(above);
        return new Scene(note, child, path, language, claims);
    }

    /** One of the sections it stands in; {@code 0} is the nearest. */
    Scene outside(int index) {
        return new Scene(note, above.get(index), above.subList(index + 1, above.size()), language, claims);
    }

    WordLists words() {
        return language.words();
    }

    Negation negation() {
        return language.negation();
    }

    Origin origin(ReadingRule rule, Place place) {
        return new Origin(rule.id(), rule.confidence(), place, reference());
    }

    Origin origin(String rule, Confidence confidence, Place place) {
        return new Origin(rule, confidence, place, reference());
    }

    SectionRef reference() {
        return new SectionRef(note.path(), section.anchor());
    }

    /** The section and those it stands in, the nearest first. */
    Stream<Section> outward() {
        return Stream.concat(Stream.of(section), above.stream());
    }

    /** The nearest section around this one, which may be one of those around the scene's own, that is above it in the outline. */
    Optional<Section> parent(Section inner) {
        return above.stream().filter(outer -> outer.level() < inner.level()).findFirst();
    }

    boolean isRoot() {
        return section.level() == 0;
    }

    /** Whether the section stands in a fold-out and cannot be linked to; what is said of it counts, but it is nobody's page. */
    boolean isFolded() {
        return !isRoot() && section.anchor().equals(above.get(0).anchor());
    }

    /** Whether the heading is of level 1 and repeats the note's title: it is the note itself. */
    boolean repeatsTitle() {
        return section.level() == 1 && Plain.key(section.heading().text()).equals(Plain.key(note.title()));
    }

    /** The blocks nobody has taken, those inside quotes, callouts, details and list items included. */
    List<Block> blocks() {
        return flatten(section.blocks()).filter(block -> !claims.isTaken(block)).toList();
    }

    /** Every block nobody has taken, with all inside it, except what an author asked to skip. */
    Stream<Block> flatten(List<Block> blocks) {
        return blocks.stream().filter(block -> !claims.isTaken(block)).flatMap(block -> {
            if (block.shape() instanceof Callout callout) {
                return callout.isSkipped()
                        ? Stream.empty()
                        : Stream.concat(Stream.of(block), flatten(callout.blocks()));
            }
            if (block.shape() instanceof Quote quote) {
                return Stream.concat(Stream.of(block), flatten(quote.blocks()));
            }
            if (block.shape() instanceof Details details) {
                return Stream.concat(Stream.of(block), flatten(details.blocks()));
            }
            if (block.shape() instanceof Bullets bullets) {
                return Stream.concat(
                        Stream.of(block),
                        bullets.items().stream()
                                .flatMap(item -> flatten(item.blocks().stream()
                                        .filter(inner -> !(inner.shape() instanceof Bullets)
                                                && !(inner.shape() instanceof Paragraph))
                                        .toList())));
            }
            return Stream.of(block);
        });
    }

    /** Every item of every list of the section, nested ones included. */
    Stream<Item> items() {
        return blocks().stream().flatMap(Scene::itemsOf);
    }

    static Stream<Item> itemsOf(Block block) {
        return block.shape() instanceof Bullets bullets
                ? bullets.items().stream()
                        .flatMap(item -> Stream.concat(
                                Stream.of(item), item.blocks().stream().flatMap(Scene::itemsOf)))
                : Stream.empty();
    }

    /** The paragraphs of the section. */
    Stream<Phrase> paragraphs() {
        return blocks().stream()
                .flatMap(block ->
                        block.shape() instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty());
    }

    /** The tables nobody has taken, those drawn in fences included where they may be read. */
    List<Grid> grids() {
        return blocks().stream().flatMap(block -> grid(block).stream()).toList();
    }

    private Optional<Grid> grid(Block block) {
        return claims.drawn(block).or(() -> block.shape() instanceof Table ? Grid.of(block) : Optional.empty());
    }

    /** The sides a heading compares; half a heading ({@code vs. Lambda}) is completed by the note's title. */
    List<Phrase> sides(Section candidate) {
        return claims.sides(candidate, this::readSides);
    }

    private List<Phrase> readSides(Section candidate) {
        var sides = language.sides().of(candidate.heading());
        if (sides.size() == 1
                && !language.names().isLesson(note.title())
                && HALF.matcher(candidate.heading().text()).lookingAt()) {
            return List.of(Phrase.plain(note.title(), candidate.place()), sides.get(0));
        }
        return sides.size() >= 2 ? sides : List.of();
    }

    /** The nearest heading that names two sides, the section's own first. */
    Optional<Section> versus() {
        return outward().filter(candidate -> !sides(candidate).isEmpty()).findFirst();
    }

    /** The nearest heading with a word such as "vs", "comparison" or "difference". */
    Optional<Section> comparing() {
        return outward()
                .filter(candidate -> claims.announcesComparison(
                        candidate,
                        section -> words().isIn(Word.COMPARE, section.heading().text())
                                || !sides(section).isEmpty()))
                .findFirst();
    }

    /** Whether at least two texts, and nearly all, look like names. */
    boolean areNames(List<Phrase> texts) {
        long named = texts.stream()
                .filter(text -> language.names().isLike(text.text()))
                .count();
        return named >= 2 && named * 5 >= texts.size() * 4L;
    }

    /** Names of what the section stands in or is itself, the nearest first: candidates of one heading each. */
    List<List<String>> subjects() {
        var found = new ArrayList<List<String>>();
        outward()
                .filter(candidate -> candidate.level() > 0 && mayNameSomething(candidate))
                .forEach(candidate -> found.add(candidates(candidate)));
        if (found.stream().noneMatch(names -> names.contains(note.title()))) {
            found.add(List.of(note.title()));
        }
        return found;
    }

    /** The names the heading of a section may stand for. */
    List<String> candidates(Section candidate) {
        return claims.candidates(candidate, section -> language.headings().candidates(section.heading()));
    }

    /** What the section is most likely about: its nearest heading that may be a name, else the note's title. */
    String subject() {
        return outward()
                .filter(candidate -> candidate.level() > 0 && mayNameSomething(candidate))
                .map(candidate ->
                        language.headings().withoutAside(candidate.heading().text()))
                .findFirst()
                .orElse(note.title());
    }

    /** Whether the section's heading asks when to use which of several: {@code When to use each}. */
    boolean isAboutEach() {
        return !isRoot()
                && words().begins(
                                Word.EACH_HEADING,
                                language.headings().bare(section.heading().text()));
    }

    /** {@code Pattern: …} and {@code Decision: …} announce what stands below them. */
    boolean isLabelled(String heading) {
        int colon = heading.indexOf(':');
        return colon > 0
                && (words().begins(Word.PATTERN, heading.substring(0, colon))
                        || words().is(Word.DECISION, heading.substring(0, colon)));
    }

    /** False for headings that say what stands below them ("Use cases", "A vs B", "When to use X") and name nothing. */
    boolean mayNameSomething(Section candidate) {
        return claims.names(candidate, this::readsAsName);
    }

    private boolean readsAsName(Section candidate) {
        var heading = candidate.heading();
        return !heading.isBlank()
                && !language.headings().isTemplate(heading)
                && !UseCaseHeading.announces(this, heading)
                && sides(candidate).isEmpty()
                && !COMPARES.matcher(heading.text()).find()
                && !isLabelled(heading.text())
                && !language.choosing().isHeading(heading);
    }
}
