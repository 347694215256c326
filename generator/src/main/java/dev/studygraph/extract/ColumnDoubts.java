package dev.studygraph.extract;

import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Callout;
import dev.studygraph.note.Block.Shape.Details;
import dev.studygraph.note.Block.Shape.Fence;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Block.Shape.Quote;
import dev.studygraph.note.Block.Shape.Table;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the columns of a table may say something of each row instead of being options: a note that compares things mostly speaks of them outside
 * the head of its table too, or they are called alike, or they look like names. A short note need not.
 *
 * @param texts the headings and texts of the note, folded, the heads of tables left out; of a long note only so many that looking them through stays cheap
 */
record ColumnDoubts(List<String> texts) {
    private static final int FEWEST_TEXTS = 24;
    private static final int MOST_TEXTS = 2_000;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern DRAWN = Pattern.compile("[|│┃║]");

    static ColumnDoubts in(Note note) {
        return new ColumnDoubts(note.sections()
                .flatMap(section -> Stream.concat(Stream.of(section.heading().text()), texts(section.blocks())))
                .limit(MOST_TEXTS)
                .map(Plain::key)
                .toList());
    }

    boolean of(Scene scene, List<Phrase> options) {
        return texts.size() >= FEWEST_TEXTS
                && texts.size() < MOST_TEXTS
                && options.stream().filter(option -> isKnown(scene, option)).count() < 2
                && options.stream().noneMatch(option -> isAbout(scene, option))
                && !areAlike(options);
    }

    private boolean isKnown(Scene scene, Phrase option) {
        var key = Plain.key(scene.language().headings().withoutAside(option.text()));
        return !option.references().isEmpty()
                || NameSigns.areIn(option.text())
                || texts.stream().anyMatch(text -> text.contains(key));
    }

    /** Whether the note, or a section around the table, is about the option: its rivals may be named in the table alone. */
    private static boolean isAbout(Scene scene, Phrase option) {
        var key = Plain.key(scene.language().headings().withoutAside(option.text()));
        return Stream.concat(
                        Stream.of(scene.note().title()),
                        scene.outward().map(section -> section.heading().text()))
                .map(Plain::key)
                .anyMatch(title -> title.contains(key));
    }

    /** {@code Absolute path} and {@code Relative path} are of one kind. */
    private static boolean areAlike(List<Phrase> options) {
        Set<String> said = new HashSet<>();
        return options.stream()
                .map(option -> new HashSet<>(Plain.words(option.text())))
                .anyMatch(words -> words.stream()
                        .filter(word -> word.length() >= SHORTEST_WORD || Plain.unspacedCount(word) > 1)
                        .anyMatch(word -> !said.add(word)));
    }

    private static Stream<String> texts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> texts(block.shape()));
    }

    private static Stream<String> texts(Block.Shape shape) {
        if (shape instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text().text());
        }
        if (shape instanceof Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> Stream.concat(Stream.of(item.text().text()), texts(item.blocks())));
        }
        if (shape instanceof Table table) {
            return table.rows().stream().flatMap(List::stream).map(Phrase::text);
        }
        if (shape instanceof Fence fence) {
            return fence.lines().stream().filter(line -> !DRAWN.matcher(line).find());
        }
        if (shape instanceof Callout callout) {
            return Stream.concat(Stream.of(callout.title().text()), texts(callout.blocks()));
        }
        if (shape instanceof Quote quote) {
            return texts(quote.blocks());
        }
        return shape instanceof Details details ? texts(details.blocks()) : Stream.empty();
    }
}
