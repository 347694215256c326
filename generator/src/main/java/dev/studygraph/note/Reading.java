package dev.studygraph.note;

import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.source.Place;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What is known while one note is read: its text, and what has been found so far. */
final class Reading {
    private final SourceText source;
    private final HtmlPolicy html;
    private final int nesting;
    private final Anchors anchors = new Anchors();
    private final Footnotes footnotes = new Footnotes();
    private final List<String> tags = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private PreparedText prepared = new PreparedText.Builder("").build();
    private int partStart;

    Reading(SourceText source, HtmlPolicy html, int nesting) {
        this.source = source;
        this.html = html;
        this.nesting = nesting;
    }

    /** The offsets of nodes are from now on those of a part of this text that begins at {@code from}. */
    void use(PreparedText text, int from) {
        prepared = text;
        partStart = from;
    }

    /** What {@code read} gives for nodes of a text that begins at an offset of the part in use. */
    <T> T within(int offset, Supplier<T> read) {
        int outer = partStart;
        partStart += offset;
        try {
            return read.get();
        } finally {
            partStart = outer;
        }
    }

    SourceText source() {
        return source;
    }

    Place start() {
        return Place.startOf(source.path());
    }

    /** Reports what is shown as plain text because there is too much of something. */
    void overLimit(Place place, String reason) {
        report(
                Code.FILE_OVER_LIMIT,
                place,
                "shown as plain text: " + reason,
                "split it up, or raise the limit in studygraph.yml");
    }

    HtmlPolicy html() {
        return html;
    }

    /** How deep things may stand in each other. */
    int nesting() {
        return nesting;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    Anchors anchors() {
        return anchors;
    }

    /** The tags found so far, in order, perhaps several times. */
    List<String> tags() {
        return tags;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether the block id is the first of its name in the note. */
    boolean claims(String blockId) {
        return blockIds.add(blockId);
    }

    Place at(Node node) {
        return at(node.getStartOffset());
    }

    Place at(int offset) {
        return source.at(prepared.origin(partStart + offset));
    }

    void report(Code code, Place place, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, place, message, hint));
    }
}
