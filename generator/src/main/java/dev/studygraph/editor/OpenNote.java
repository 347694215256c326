package dev.studygraph.editor;

import dev.studygraph.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A note as an editor holds it.
 *
 * @param uri as the editor writes it
 * @param path relative to the vault
 */
record OpenNote(String uri, String path, int version, SourceText source) {

    static OpenNote of(String uri, String path, int version, String text) {
        return new OpenNote(uri, path, version, new SourceText(path, text));
    }

    String text() {
        return source.text();
    }

    /** The note after changes, each of which counts on the one before. */
    OpenNote with(int newVersion, List<TextDocumentContentChangeEvent> changes) {
        OpenNote note = this;
        for (TextDocumentContentChangeEvent change : changes) {
            Optional<Range> range = Optional.ofNullable(change.getRange());
            String text = range.isEmpty() ? change.getText() : note.replaced(range.get(), change.getText());
            note = of(uri, path, newVersion, text);
        }
        return note;
    }

    /** The offset of a position; one that lies outside gives the nearest that does not. */
    int offset(Position position) {
        int line = Math.max(0, position.getLine());
        if (line >= source.lineCount()) {
            return text().length();
        }
        int column = Math.max(
                0, Math.min(position.getCharacter(), source.line(line + 1).length()));
        return source.lineStart(line + 1) + column;
    }

    Position position(int offset) {
        return Positions.of(source.at(offset));
    }

    Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    /** The text of a line counted from 0; empty where there is none. */
    String line(int number) {
        return source.line(number + 1);
    }

    private String replaced(Range range, String text) {
        int start = offset(range.getStart());
        int end = Math.max(start, offset(range.getEnd()));
        return text().substring(0, start) + text + text().substring(end);
    }
}
