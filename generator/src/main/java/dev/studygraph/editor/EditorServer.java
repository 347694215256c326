package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.build.Request;
import dev.studygraph.vault.ConfigurationReader;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** One conversation with an editor, from its greeting to its end. */
public final class EditorServer implements LanguageServer {
    /** A person who types does not rest for longer; one who looks up does. */
    private static final long PAUSE_MILLISECONDS = 150;

    private final VaultChoice choice;
    private final long pause;
    private final CompletableFuture<LanguageClient> client = new CompletableFuture<>();
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private final Desk desk = new Desk();
    private final NoteService notes = new NoteService(desk);
    private final VaultService vault = new VaultService(desk);
    private volatile Optional<Reports> reports = Optional.empty();
    private volatile boolean shutDown;

    private EditorServer(VaultChoice choice, long pause) {
        this.choice = choice;
        this.pause = pause;
    }

    /**
     * Speaks with an editor until it says goodbye or the streams end.
     *
     * @return whether the editor asked for the end before it came, as the protocol wants it
     */
    public static boolean converse(VaultChoice choice, InputStream in, OutputStream out) {
        return converse(choice, in, out, PAUSE_MILLISECONDS);
    }

    static boolean converse(VaultChoice choice, InputStream in, OutputStream out, long pause) {
        var server = new EditorServer(choice, pause);
        var launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.client.complete(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread streams = new Thread(() -> server.awaitEnd(listening), "streams");
        streams.setDaemon(true);
        streams.start();
        try {
            return server.end.join();
        } finally {
            listening.cancel(true);
            server.desk.close();
        }
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        Request request = choice.among(folders(params));
        var bench = new Workbench(request, pause, this::report, this::failed);
        reports = Optional.of(new Reports(bench));
        desk.begin(bench, Abilities.of(Optional.ofNullable(params.getCapabilities())));
        return CompletableFuture.completedFuture(new InitializeResult(capabilities(), new ServerInfo("studygraph")));
    }

    @Override
    public void initialized(InitializedParams params) {
        desk.bench().ifPresent(Workbench::refresh);
        if (desk.abilities().watchesFiles()) {
            var watched = new DidChangeWatchedFilesRegistrationOptions(
                    Stream.of("**/*.md", "**/*.markdown", "**/" + ConfigurationReader.FILE)
                            .map(glob -> new FileSystemWatcher(Either.forLeft(glob)))
                            .toList());
            tell(editor -> {
                var unused = editor.registerCapability(new RegistrationParams(
                        List.of(new Registration("files", "workspace/didChangeWatchedFiles", watched))));
            });
        }
    }

    @Override
    public CompletableFuture<@Nullable Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        end.complete(shutDown);
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // there is nothing to trace
    }

    @Override
    public NoteService getTextDocumentService() {
        return notes;
    }

    @Override
    public VaultService getWorkspaceService() {
        return vault;
    }

    private void report(Look look, Map<String, OpenNote> held) {
        reports.ifPresent(all -> all.news(look, held).forEach(news -> tell(editor -> editor.publishDiagnostics(news))));
    }

    private void failed(RuntimeException fault) {
        tell(editor ->
                editor.logMessage(new MessageParams(MessageType.Error, "the notes could not be looked at: " + fault)));
    }

    private void tell(Consumer<LanguageClient> message) {
        var unused = client.thenAccept(message);
    }

    private void awaitEnd(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | java.util.concurrent.CancellationException e) {
            // the streams are at their end either way
        }
        end.complete(shutDown);
    }

    private static ServerCapabilities capabilities() {
        var can = new ServerCapabilities();
        var sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        can.setTextDocumentSync(sync);
        can.setPositionEncoding(PositionEncodingKind.UTF16);
        can.setCompletionProvider(new CompletionOptions(false, List.of("[", "#", "!", "*", ":", "=", "|", " ")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
        return can;
    }

    @SuppressWarnings("deprecation") // older editors name no folders, only one root
    private static List<Path> folders(InitializeParams params) {
        Stream<String> named = params.getWorkspaceFolders() == null
                ? Stream.of()
                : params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri);
        List<Path> folders = named.flatMap(uri -> folder(uri).stream()).toList();
        return folders.isEmpty()
                ? Stream.ofNullable(params.getRootUri())
                        .flatMap(uri -> folder(uri).stream())
                        .toList()
                : folders;
    }

    private static Optional<Path> folder(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)).normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
