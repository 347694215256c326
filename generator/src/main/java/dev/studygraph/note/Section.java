package dev.studygraph.note;

import dev.studygraph.source.Place;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A heading with what stands below it.
 *
 * @param level 1 to 6; 0 for what stands before the first heading of a note
 * @param heading empty for level 0
 * @param headingPiece the heading's inline HTML, without the element itself
 * @param anchor unique within the note; usable as an HTML id
 * @param names what links may call this section besides its heading: anchors that its author set
 * @param sections the sections below this one, in order
 */
public record Section(
        int level,
        Phrase heading,
        Piece headingPiece,
        String anchor,
        List<String> names,
        List<Block> blocks,
        List<Section> sections,
        Place place) {
    public Section {
        names = List.copyOf(names);
        blocks = blocks instanceof PackedBlocks ? blocks : List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** This section with other blocks and sections in it. */
    public Section with(List<Block> otherBlocks, List<Section> otherSections) {
        return new Section(level, heading, headingPiece, anchor, names, otherBlocks, otherSections, place);
    }

    /** The same with equal blocks held otherwise, in this section and in all below it. */
    Section withBlocks(UnaryOperator<List<Block>> held) {
        return with(
                held.apply(blocks),
                sections.stream().map(section -> section.withBlocks(held)).toList());
    }

    /** This section and all below it, in reading order. */
    public Stream<Section> flatten() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::flatten));
    }
}
