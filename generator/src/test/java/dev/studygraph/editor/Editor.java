package dev.studygraph.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that does what a test says, at the other end of two streams. */
final class Editor implements LanguageClient, AutoCloseable {
    private static final long SECONDS = 60;

    private final BlockingQueue<PublishDiagnosticsParams> reports = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> ending;
    private final OutputStream raw;
    private final LanguageServer server;
    private final Future<Void> listening;
    private final Path vault;
    private int version;

    private Editor(Path vault) throws IOException {
        Pipe asked = Pipe.open();
        Pipe answered = Pipe.open();
        this.vault = vault;
        this.raw = Channels.newOutputStream(asked.sink());
        this.ending = CompletableFuture.supplyAsync(() -> EditorServer.converse(
                new VaultChoice(Optional.empty(), vault),
                Channels.newInputStream(asked.source()),
                Channels.newOutputStream(answered.sink()),
                0));
        var launcher = LSPLauncher.createClientLauncher(this, Channels.newInputStream(answered.source()), raw);
        this.server = launcher.getRemoteProxy();
        this.listening = launcher.startListening();
    }

    /** An editor that has a folder open and has been greeted. */
    static Editor in(Path vault) throws Exception {
        var editor = new Editor(vault);
        editor.greet();
        return editor;
    }

    private InitializeResult greet() throws Exception {
        var edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        edits.setResourceOperations(List.of("create", "rename", "delete"));
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceEdit(edits);
        var params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities(workspace, null, null));
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(vault.toUri().toString(), "vault")));
        InitializeResult result = answer(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    LanguageServer server() {
        return server;
    }

    String uri(String path) {
        return vault.resolve(path).toUri().toString();
    }

    /** Opens a note as it lies in the vault. */
    void open(String path) throws IOException {
        open(path, Files.readString(vault.resolve(path)));
    }

    void open(String path, String text) {
        version++;
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(path), "markdown", version, text)));
    }

    /** Types a text over a range; gives the version of the note that comes of it. */
    int type(String path, int line, int start, int end, String text) {
        version++;
        var change =
                new TextDocumentContentChangeEvent(new Range(new Position(line, start), new Position(line, end)), text);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(path), version), List.of(change)));
        return version;
    }

    /** The next report about a note as the editor holds it, of this version at least; 0 takes one about its file, too. */
    PublishDiagnosticsParams report(String path, int atLeast) throws InterruptedException {
        while (true) {
            PublishDiagnosticsParams next = reports.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("a report about " + path).isNotNull();
            Integer of = next.getVersion();
            if (next.getUri().equals(uri(path)) && (of == null ? atLeast == 0 : of >= atLeast)) {
                return next;
            }
        }
    }

    /** Writes bytes that need be no message. */
    void say(String bytes) throws IOException {
        raw.write(bytes.getBytes(StandardCharsets.UTF_8));
        raw.flush();
    }

    static <T> T answer(CompletableFuture<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(SECONDS, TimeUnit.SECONDS);
    }

    TextDocumentIdentifier document(String path) {
        return new TextDocumentIdentifier(uri(path));
    }

    <P extends TextDocumentPositionParams> P at(P params, String path, int line, int column) {
        params.setTextDocument(document(path));
        params.setPosition(new Position(line, column));
        return params;
    }

    /** Says goodbye; whether the server ended as it was asked to. */
    boolean leave() throws Exception {
        answer(server.shutdown());
        server.exit();
        return answer(ending);
    }

    boolean hasEnded() {
        return ending.isDone();
    }

    @Override
    public void close() throws IOException {
        listening.cancel(true);
        raw.close();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        reports.add(diagnostics);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("nobody asked for telemetry");
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError("not spoken to: " + message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError("not asked: " + request);
    }

    @Override
    public void logMessage(MessageParams message) {
        reports.add(new PublishDiagnosticsParams("", List.of()));
        throw new AssertionError("nothing to log: " + message);
    }
}
