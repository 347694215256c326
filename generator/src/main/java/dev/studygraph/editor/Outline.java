package dev.studygraph.editor;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** The headings of a note, and below each the scenarios, comparisons, trees and patterns that stand there. */
final class Outline {
    private final OpenNote source;
    private final List<Section> sections;
    private final List<Node> nodes;

    private Outline(OpenNote source, Note note, KnowledgeGraph graph) {
        this.source = source;
        this.sections = note.sections().filter(section -> section.level() > 0).toList();
        this.nodes = graph.nodes().stream()
                .filter(node -> node.origin().place().path().equals(note.path()))
                .filter(node ->
                        node.id().kind() != NodeId.Kind.SERVICE && node.id().kind() != NodeId.Kind.TOPIC)
                .sorted(Comparator.comparing(node -> node.origin().place()))
                .toList();
    }

    /** The outline of a note as it is written; what stands below its headings is as of the last look. */
    static List<DocumentSymbol> of(OpenNote source, Note note, KnowledgeGraph graph) {
        var outline = new Outline(source, note, graph);
        int lines = source.source().lineCount();
        List<DocumentSymbol> all =
                new ArrayList<>(outline.found(1, outline.first(note.root().sections(), lines + 1)));
        all.addAll(outline.below(note.root().sections(), lines + 1));
        return all;
    }

    private int first(List<Section> below, int end) {
        return below.isEmpty() ? end : below.get(0).place().line();
    }

    private List<DocumentSymbol> below(List<Section> inner, int end) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < inner.size(); i++) {
            symbols.add(symbol(
                    inner.get(i),
                    i + 1 < inner.size() ? inner.get(i + 1).place().line() : end));
        }
        return symbols;
    }

    /** @param end the line, counted from 1, at which the next begins */
    private DocumentSymbol symbol(Section section, int end) {
        int line = section.place().line();
        var symbol = symbol(section.heading().text(), SymbolKind.String, line, Math.max(line + 1, end));
        List<DocumentSymbol> inner = new ArrayList<>(found(line, first(section.sections(), end)));
        inner.addAll(below(section.sections(), end));
        symbol.setChildren(inner);
        return symbol;
    }

    private List<DocumentSymbol> found(int from, int end) {
        return nodes.stream()
                .filter(node -> node.origin().place().line() >= from
                        && node.origin().place().line() < end)
                .filter(node -> sections.stream().noneMatch(section -> isSame(section, node)))
                .map(node -> {
                    int line = node.origin().place().line();
                    return symbol(node.title(), kind(node.id().kind()), line, line + 1);
                })
                .toList();
    }

    private static boolean isSame(Section section, Node node) {
        return section.place().line() == node.origin().place().line()
                && section.heading().text().equals(node.title());
    }

    private DocumentSymbol symbol(String name, SymbolKind kind, int line, int end) {
        int start = source.source().lineStart(line);
        int endOfLine = start + source.source().line(line).length();
        int last = Math.max(
                endOfLine,
                source.source().lineStart(end - 1)
                        + source.source().line(end - 1).length());
        Range range = source.range(start, last);
        return new DocumentSymbol(name.isBlank() ? "…" : name.strip(), kind, range, source.range(start, endOfLine));
    }

    static SymbolKind kind(NodeId.Kind kind) {
        return switch (kind) {
            case SERVICE -> SymbolKind.Class;
            case SCENARIO -> SymbolKind.Event;
            case COMPARISON -> SymbolKind.Struct;
            case DECISION -> SymbolKind.Function;
            case PATTERN -> SymbolKind.Interface;
            case TOPIC -> SymbolKind.File;
        };
    }
}
