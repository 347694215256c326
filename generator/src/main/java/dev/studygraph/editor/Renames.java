package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.mend.MendedFile;
import dev.studygraph.mend.Renaming;
import dev.studygraph.note.Note;
import dev.studygraph.vault.UnsavedTexts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Another name for what stands under the cursor, tried on the whole vault before the editor hears of it. */
final class Renames {
    private final Workbench bench;
    private final Abilities abilities;

    Renames(Workbench bench, Abilities abilities) {
        this.bench = bench;
        this.abilities = abilities;
    }

    /** What would be renamed; empty where nothing can be. */
    Optional<PrepareRenameResult> prepared(OpenNote note, Position position) {
        Look look = bench.now();
        return Meant.at(note, position, look)
                .flatMap(meant ->
                        renamed(meant, look).map(node -> new PrepareRenameResult(meant.range(), node.title())));
    }

    /** The changes; a name that will not do is told to the author. */
    WorkspaceEdit of(OpenNote note, Position position, String wanted) {
        Look before = bench.now();
        String name = wanted.strip();
        Node node = Meant.at(note, position, before)
                .flatMap(meant -> renamed(meant, before))
                .orElseThrow(() -> refused("only services and notes can be renamed"));
        Renaming.refusal(before.graph(), node.id(), name).ifPresent(reason -> {
            throw refused(reason);
        });
        var renaming = Renaming.of(before.graph(), node, name, before.vault()::read, abilities.renamesFiles());
        Look after = bench.with(applied(renaming, before));
        NodeId now = after.graph()
                .named(name)
                .orElseThrow(() -> refused("the name '" + node.title()
                        + "' stands nowhere that can be changed; give its note a title in front matter first"));
        Set<String> lost = Renaming.lost(before.graph(), node.id(), after.graph(), now);
        Renaming whole = home(node.id(), before)
                .map(path -> renaming.withAliases(path, text(path, before), lost))
                .orElse(renaming);
        return new VaultEdits(bench, abilities).of(whole.files(), whole.moved());
    }

    private static Optional<Node> renamed(Meant meant, Look look) {
        return meant.node().filter(id -> Renaming.canRename(look.graph(), id)).flatMap(look.graph()::node);
    }

    /** The note that is all about a node. */
    private static Optional<String> home(NodeId id, Look look) {
        return look.graph().notesOf(id).map(Note::path).findFirst();
    }

    private static UnsavedTexts applied(Renaming renaming, Look look) {
        Map<String, String> texts = new TreeMap<>();
        renaming.moved().forEach((from, to) -> texts.put(to, text(from, look)));
        for (MendedFile file : renaming.files()) {
            texts.put(renaming.moved().getOrDefault(file.path(), file.path()), file.after());
        }
        return new UnsavedTexts(texts, renaming.moved().keySet());
    }

    private static String text(String path, Look look) {
        return look.vault()
                .read(path)
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private static ResponseErrorException refused(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, reason, null));
    }
}
