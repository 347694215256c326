package dev.studygraph.note;

import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.source.Place;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known while one note is read: its text, and what has been found so far. */
final class Reading {
    private final SourceText source;
    private final HtmlPolicy html;
    private final Anchors anchors = new Anchors();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> blockIds = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private PreparedText prepared = new PreparedText.Builder("").build();

    Reading(SourceText source, HtmlPolicy html) {
        this.source = source;
        this.html = html;
    }

    /** The offsets of nodes are from now on those of this text. */
    void use(PreparedText text) {
        prepared = text;
    }

    HtmlPolicy html() {
        return html;
    }

    Anchors anchors() {
        return anchors;
    }

    Set<String> tags() {
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
        return source.at(prepared.origin(offset));
    }

    void report(Code code, Place place, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, place, message, hint));
    }
}
