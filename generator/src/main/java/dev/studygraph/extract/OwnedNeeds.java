package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands below <i>Use cases</i> and names whose they are: headings, items and bold lines, each over a list of its own. */
record OwnedNeeds(NeedsBelow below) {
    /** A heading, item or line with the needs it has. */
    private record Owned(String name, List<Phrase> needs) {}

    /** Those that are names, if most of them are known. */
    void state(Predicate<Phrase> isNeed, Consumer<Statement> statements) {
        for (var owners : List.of(ownHeadings(), ownItems(), ownLines())) {
            var names = owners.stream().map(Owned::name).toList();
            var known = names.size() > 1 && names.stream().allMatch(NeedsBelow::isMarked)
                    ? Condition.NONE
                    : new Condition.Known(names, Math.max(Math.min(2, names.size()), (names.size() * 2 + 2) / 3));
            for (var owner : owners) {
                var subjects = List.of(new Subject(owner.name(), known));
                owner.needs().stream().filter(isNeed).forEach(need -> below.state(subjects, need, statements));
            }
        }
    }

    /** {@code **Ferries:**} and {@code **Punts:**}, each over a list: at least two bold lines that are names, or {@code 1. Ferries} and {@code 2. Punts}. */
    private List<Block> lines() {
        var found = new ArrayList<Block>();
        var blocks = scene().section().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean owns = blocks.get(i + 1).shape() instanceof Bullets
                    && line(blocks.get(i)).filter(line -> isName(name(line))).isPresent();
            if (owns) {
                found.add(blocks.get(i));
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /** The lines, where each can only be a name, so that the list below it is nobody else's; else none. */
    List<Block> owners() {
        var lines = lines();
        boolean certain = lines.stream()
                .allMatch(line ->
                        line(line).map(this::name).filter(NeedsBelow::isMarked).isPresent());
        return certain ? lines : List.of();
    }

    private static Optional<Phrase> line(Block block) {
        return LeadIn.marked(block).or(() -> numbered(block));
    }

    /** The text of a numbered list that has a single item, and that nothing below but its text; the list that follows is about it. */
    static Optional<Phrase> numbered(Block block) {
        return block.shape() instanceof Bullets list
                        && list.ordered()
                        && list.items().size() == 1
                        && list.items().get(0).blocks().isEmpty()
                ? Optional.of(list.items().get(0).text())
                : Optional.empty();
    }

    private List<Owned> ownLines() {
        var blocks = scene().section().blocks();
        return lines().stream()
                .map(line -> new Owned(
                        line(line).map(this::name).orElse(""), lists(List.of(blocks.get(blocks.indexOf(line) + 1)))))
                .filter(this::mayOwn)
                .toList();
    }

    private String name(Phrase line) {
        return Plain.trimmed(scene().language().headings().bare(line.text()));
    }

    private boolean isName(String name) {
        return scene().language().names().isLike(name);
    }

    private Scene scene() {
        return below.scene();
    }

    private List<Owned> ownHeadings() {
        return scene().section().sections().stream()
                .map(this::owned)
                .filter(this::mayOwn)
                .toList();
    }

    private Owned owned(Section child) {
        var name = scene().language().headings().plain(child.heading().text());
        return new Owned(Plain.trimmed(name), lists(child.blocks()));
    }

    /** Whether a heading below this one can only be a name, with needs of its own. */
    boolean isOwner(Section child) {
        var owned = owned(child);
        return mayOwn(owned) && NeedsBelow.isMarked(owned.name());
    }

    private List<Owned> ownItems() {
        return scene().section().blocks().stream()
                .filter(block -> !scene().claims().isTaken(block))
                .flatMap(block ->
                        block.shape() instanceof Bullets bullets ? bullets.items().stream() : Stream.<Item>empty())
                .map(item ->
                        new Owned(Plain.trimmed(Answers.unadorned(item.text()).text()), lists(item.blocks())))
                .filter(this::mayOwn)
                .toList();
    }

    private List<Phrase> lists(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !scene().claims().isTaken(block))
                .flatMap(block ->
                        block.shape() instanceof Bullets bullets ? below.of(bullets).stream() : Stream.<Phrase>empty())
                .toList();
    }

    private boolean mayOwn(Owned owner) {
        return !owner.needs().isEmpty() && isName(owner.name());
    }
}
