package dev.studygraph.graph;

import dev.studygraph.note.Block;
import dev.studygraph.note.FrontMatter;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a graph takes from a note besides what was read from it: all that stands outside its blocks, and of the blocks
 * what {@link SectionMap}, {@link ServiceNodes}, {@link Links} and {@link Backlinks} look at. Two versions of a note that agree in this and
 * in their statements make the same graph, whatever else their texts say.
 *
 * @param outline the sections as they stand in one another, without their blocks
 * @param blockIds of all sections, in reading order, those of one section together
 * @param mentions the edges to what is mentioned, with the sentences that mention it
 */
record TakenFromNote(
        String path,
        FrontMatter frontMatter,
        String title,
        List<String> tags,
        Section outline,
        List<List<String>> blockIds,
        List<List<Reference>> references,
        List<Optional<Phrase>> summaries,
        List<Edge> mentions) {

    static TakenFromNote of(Note note, Backlinks backlinks) {
        List<Section> sections = note.sections().toList();
        return new TakenFromNote(
                note.path(),
                note.frontMatter(),
                note.title(),
                note.tags(),
                withoutBlocks(note.root()),
                sections.stream()
                        .map(section ->
                                section.blocks().stream().flatMap(Block::ids).toList())
                        .toList(),
                sections.stream().map(TakenFromNote::referencesOf).toList(),
                sections.stream().map(ServiceNodes::summary).toList(),
                backlinks.in(note));
    }

    private static List<Reference> referencesOf(Section section) {
        List<Reference> references = new ArrayList<>();
        BlockTexts.references(section, references::add);
        return references;
    }

    private static Section withoutBlocks(Section section) {
        return section.with(
                List.of(),
                section.sections().stream().map(TakenFromNote::withoutBlocks).toList());
    }
}
