package dev.studygraph.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What an editor can do.
 *
 * @param documentChanges whether it takes changes with the versions of what they change
 * @param renamesFiles whether such changes may rename files
 * @param watchesFiles whether it can be asked to tell of changes on the disk
 */
record Abilities(boolean documentChanges, boolean renamesFiles, boolean watchesFiles) {
    static final Abilities NONE = new Abilities(false, false, false);

    static Abilities of(Optional<ClientCapabilities> client) {
        Optional<WorkspaceClientCapabilities> workspace = client.map(ClientCapabilities::getWorkspace);
        Optional<WorkspaceEditCapabilities> edit = workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit);
        boolean changes =
                edit.map(WorkspaceEditCapabilities::getDocumentChanges).orElse(false);
        List<String> operations =
                edit.map(WorkspaceEditCapabilities::getResourceOperations).orElse(List.of());
        return new Abilities(
                changes,
                changes && operations.contains(ResourceOperationKind.Rename),
                workspace
                        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                        .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
                        .orElse(false));
    }
}
