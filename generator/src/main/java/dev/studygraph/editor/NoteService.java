package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** What an editor tells and asks about one note. */
final class NoteService implements TextDocumentService {
    private final Desk desk;

    NoteService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        desk.bench()
                .ifPresent(bench -> bench.path(item.getUri())
                        .ifPresent(path ->
                                bench.put(OpenNote.of(item.getUri(), path, item.getVersion(), item.getText()))));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        var document = params.getTextDocument();
        desk.bench()
                .ifPresent(bench -> bench.note(document.getUri())
                        .ifPresent(note -> bench.put(note.with(
                                Optional.ofNullable(document.getVersion()).orElse(0), params.getContentChanges()))));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        desk.bench()
                .ifPresent(
                        bench -> bench.path(params.getTextDocument().getUri()).ifPresent(bench::remove));
    }

    /** A new note is in its folder from now on, and the configuration may be another. */
    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        desk.bench().ifPresent(Workbench::refresh);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return desk.answer(
                params.getTextDocument().getUri(),
                Either.forRight(new CompletionList(List.of())),
                (note, bench) ->
                        Either.forRight(Completion.at(note, params.getPosition(), new Proposals(bench.lately()))));
    }

    @Override
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return desk.answerIfAny(params.getTextDocument().getUri(), (note, bench) -> {
            Look look = bench.lately();
            return Meant.at(note, params.getPosition(), look)
                    .flatMap(meant -> meant.node()
                            .flatMap(look.graph()::node)
                            .map(node -> hover(HoverCard.of(node, look), meant)));
        });
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return desk.answer(params.getTextDocument().getUri(), Either.forLeft(List.of()), (note, bench) -> {
            Look look = bench.lately();
            return Either.forLeft(Meant.at(note, params.getPosition(), look)
                    .flatMap(meant -> meant.place(look))
                    .map(place -> location(place, bench))
                    .stream()
                    .toList());
        });
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return desk.answer(params.getTextDocument().getUri(), List.of(), (note, bench) -> {
            Look look = bench.now();
            return Meant.at(note, params.getPosition(), look).flatMap(Meant::node).stream()
                    .flatMap(node ->
                            Occurrences.of(node, look, params.getContext().isIncludeDeclaration()).stream())
                    .map(place -> location(place, bench))
                    .toList();
        });
    }

    @Override
    @SuppressWarnings("deprecation") // the protocol's older kind of symbol is part of the type
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return desk.answer(
                params.getTextDocument().getUri(),
                List.of(),
                (note, bench) -> Outline.of(
                                note, bench.read(note), bench.lately().graph())
                        .stream()
                        .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return desk.answer(
                params.getTextDocument().getUri(),
                List.of(),
                (note, bench) -> new QuickFixes(bench.now(), new VaultEdits(bench, desk.abilities()))
                        .of(note, bench.read(note), params));
    }

    @Override
    public CompletableFuture<@Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return desk.answerIfAny(
                params.getTextDocument().getUri(),
                (note, bench) -> new Renames(bench, desk.abilities())
                        .prepared(note, params.getPosition())
                        .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond));
    }

    @Override
    public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
        return desk.answerIfAny(
                params.getTextDocument().getUri(),
                (note, bench) -> Optional.of(
                        new Renames(bench, desk.abilities()).of(note, params.getPosition(), params.getNewName())));
    }

    static Location location(Place place, Workbench bench) {
        return new Location(bench.uri(place.path()), Positions.restOfLine(place));
    }

    private static Hover hover(String card, Meant meant) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, card), meant.range());
    }
}
