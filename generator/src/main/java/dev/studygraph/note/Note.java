package dev.studygraph.note;

import dev.studygraph.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One Markdown file, read.
 *
 * @param path relative to the vault, with forward slashes
 * @param title front matter, else the first heading of level 1, else the file name made readable (a README takes its folder's)
 * @param root the section of level 0 that holds everything
 * @param writtenIn the language of its text
 * @param tags from front matter and inline, without {@code #}, in order of appearance
 * @param diagnostics what was wrong with the file itself
 */
public record Note(
        String path,
        FrontMatter frontMatter,
        String title,
        Section root,
        WrittenIn writtenIn,
        List<String> tags,
        List<Diagnostic> diagnostics) {
    public Note {
        tags = List.copyOf(tags);
        diagnostics = List.copyOf(diagnostics);
    }

    /** This note with other mistakes found in it. */
    public Note with(List<Diagnostic> found) {
        return new Note(path, frontMatter, title, root, writtenIn, tags, found);
    }

    /** The same with equal blocks held otherwise, in every section. */
    public Note withBlocks(UnaryOperator<List<Block>> held) {
        return new Note(path, frontMatter, title, root.withBlocks(held), writtenIn, tags, diagnostics);
    }

    public Stream<Section> sections() {
        return root.flatten();
    }

    /** Every link and embed in reading order, pictures aside; one that is shown twice comes twice. */
    public Stream<Reference> links() {
        return sections()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.headingPiece()),
                        section.blocks().stream().map(Block::piece)))
                .flatMap(piece -> links(piece.parts()));
    }

    private static Stream<Reference> links(List<Piece.Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Piece.Part.Link link) {
                return Stream.concat(Stream.of(link.reference()), links(link.label()));
            }
            return part instanceof Piece.Part.Embed embed ? Stream.of(embed.reference()) : Stream.empty();
        });
    }
}
