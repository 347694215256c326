package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.graph.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor tells and asks about the vault as a whole. */
final class VaultService implements WorkspaceService {
    private static final int MOST = 200;

    private final Desk desk;

    VaultService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // there is nothing to configure: studygraph.yml says it all
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        desk.bench().ifPresent(Workbench::refresh);
    }

    /** The nodes whose title holds what was typed, the shortest first. */
    @Override
    @SuppressWarnings("deprecation") // the protocol's older kind of symbol is part of the type
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        String wanted = params.getQuery().toLowerCase(Locale.ROOT);
        return desk.answer(Either.forRight(List.of()), bench -> {
            Look look = bench.lately();
            return Either.forRight(look.graph().nodes().stream()
                    .filter(node -> node.title().toLowerCase(Locale.ROOT).contains(wanted))
                    .sorted(Comparator.comparingInt(node -> node.title().length()))
                    .limit(MOST)
                    .map(node -> symbol(node, look, bench))
                    .toList());
        });
    }

    private static WorkspaceSymbol symbol(Node node, Look look, Workbench bench) {
        Location location = NoteService.location(Meant.home(node, look.graph()), bench);
        return new WorkspaceSymbol(node.title(), Outline.kind(node.id().kind()), Either.forLeft(location));
    }
}
