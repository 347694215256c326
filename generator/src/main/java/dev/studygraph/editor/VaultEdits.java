package dev.studygraph.editor;

import dev.studygraph.mend.Edit;
import dev.studygraph.mend.MendedFile;
import dev.studygraph.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of notes as the editor is asked to make them. */
final class VaultEdits {
    private final Workbench bench;
    private final Abilities abilities;

    VaultEdits(Workbench bench, Abilities abilities) {
        this.bench = bench;
        this.abilities = abilities;
    }

    /**
     * What makes these changes.
     *
     * @param moved new paths by old ones, of notes that are renamed after they were changed
     */
    WorkspaceEdit of(List<MendedFile> files, Map<String, String> moved) {
        if (!abilities.documentChanges()) {
            Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
            files.forEach(file -> changes.put(bench.uri(file.path()), edits(file)));
            return new WorkspaceEdit(changes);
        }
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        for (MendedFile file : files) {
            Integer version = bench.open(file.path()).map(OpenNote::version).orElse(null);
            var document = new VersionedTextDocumentIdentifier(bench.uri(file.path()), version);
            changes.add(Either.forLeft(new TextDocumentEdit(
                    document,
                    edits(file).stream()
                            .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                            .toList())));
        }
        moved.forEach((from, to) -> changes.add(Either.forRight(
                new RenameFile(bench.uri(from), bench.file(to).toUri().toString()))));
        return new WorkspaceEdit(changes);
    }

    private List<TextEdit> edits(MendedFile file) {
        // An editor keeps the byte order mark of a file to itself.
        boolean marked = file.before().startsWith("\uFEFF")
                && bench.open(file.path())
                        .filter(note -> note.text().startsWith("\uFEFF"))
                        .isEmpty();
        int shift = marked ? 1 : 0;
        var source = new SourceText(file.path(), file.before().substring(shift));
        return file.edits().stream().map(edit -> edit(edit, shift, source)).toList();
    }

    private static TextEdit edit(Edit edit, int shift, SourceText source) {
        Position start = Positions.of(source.at(edit.start() - shift));
        Position end = Positions.of(source.at(edit.end() - shift));
        return new TextEdit(new Range(start, end), edit.text());
    }
}
