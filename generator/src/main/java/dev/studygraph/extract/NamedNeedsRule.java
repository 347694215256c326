package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
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

/** {@code When to use which} over items and paragraphs that each begin with a name: {@code **EFS**: when files are shared}. */
final class NamedNeedsRule implements ReadingRule {
    private static final Pattern LABEL = Pattern.compile("^\\W*([^:：—–\\n]{2,60}?)\\s*(?:[:：]|\\s[—–-])\\s+(?=\\S)");
    private static final int MOST_WORDS = 60;

    @Override
    public String id() {
        return "named-needs";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    /** An entry below the heading: what it names, and what that is for. */
    private record Entry(String name, Phrase need) {
        boolean says() {
            return !need.isBlank() && Plain.wordCount(need.text()) <= MOST_WORDS;
        }
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var heading = scene.section().heading();
        boolean each = scene.words()
                .begins(Word.EACH_HEADING, scene.language().headings().bare(heading.text()));
        boolean announces = each
                || UseCaseHeading.owner(scene, heading).filter(String::isEmpty).isPresent()
                || scene.language()
                        .choosing()
                        .match(heading.text())
                        .filter(match -> match.favours()
                                && match.announces()
                                && match.subject().isEmpty())
                        .isPresent();
        var below = new NeedsBelow(scene, this);
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            leadIn.list().stream()
                    .flatMap(list -> NamedItems.of(scene, list).stream())
                    .forEach(item -> state(below, item.name(), item.need(), statements));
        }
        var entries = announces ? entries(scene) : List.<Entry>of();
        if (entries.size() < 2 || !(each ? areNames(scene, entries) : areSides(scene, entries))) {
            return;
        }
        entries.forEach(entry -> state(below, entry.name(), entry.need(), statements));
    }

    private static void state(NeedsBelow below, String name, Phrase need, Consumer<Statement> statements) {
        below.state(List.of(new Subject(name, Condition.NONE)), need, statements);
    }

    private static List<Entry> entries(Scene scene) {
        var blocks = scene.section().blocks().stream()
                .filter(block -> !scene.claims().isTaken(block))
                .toList();
        var found = new ArrayList<Entry>();
        for (int i = 0; i < blocks.size(); i++) {
            var named = i == 0 ? Optional.<String>empty() : name(blocks.get(i - 1));
            if (named.isPresent() && blocks.get(i).shape() instanceof Bullets bullets) {
                bullets.items().stream()
                        .map(item -> new Entry(named.get(), Answers.unadorned(item.text())))
                        .filter(Entry::says)
                        .forEach(found::add);
            } else {
                texts(blocks.get(i)).flatMap(text -> entry(text).stream()).forEach(found::add);
            }
        }
        return found;
    }

    /** {@code **EFS:**} alone above a list. */
    private static Optional<String> name(Block block) {
        return LeadIn.marked(block).map(line -> Plain.trimmed(line.text())).filter(name -> !name.isEmpty());
    }

    private static Stream<Phrase> texts(Block block) {
        if (block.shape() instanceof Bullets bullets) {
            return bullets.items().stream().map(Item::text);
        }
        return block.shape() instanceof Paragraph paragraph ? Lines.of(paragraph.text()).stream() : Stream.empty();
    }

    private static Optional<Entry> entry(Phrase text) {
        var label = LABEL.matcher(text.text());
        if (!label.find()) {
            return Optional.empty();
        }
        var need = Answers.unadorned(text.part(label.end(), text.text().length()));
        return Optional.of(new Entry(Plain.trimmed(label.group(1)), need)).filter(Entry::says);
    }

    private static boolean areNames(Scene scene, List<Entry> entries) {
        return entries.stream().allMatch(entry -> scene.language().names().isLike(entry.name()));
    }

    /** Whether the entries are the sides that the nearest heading {@code A vs B} compares. */
    private static boolean areSides(Scene scene, List<Entry> entries) {
        var sides = scene.versus().map(scene::sides).orElse(List.of());
        var likeness = scene.language().likeness();
        return !sides.isEmpty()
                && entries.stream()
                        .allMatch(entry -> sides.stream().anyMatch(side -> likeness.match(entry.name(), side.text())));
    }
}
