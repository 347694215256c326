package dev.studygraph.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.jspecify.annotations.Nullable;

/** Where questions of an editor are answered, away from the thread that listens; before the greeting there is no vault. */
final class Desk implements AutoCloseable {
    private static final int HANDS = 2;

    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS, task -> {
        Thread thread = new Thread(task, "answer");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<Workbench> bench = Optional.empty();
    private volatile Abilities abilities = Abilities.NONE;

    /** Opens the vault; a second greeting changes nothing. */
    synchronized void begin(Workbench opened, Abilities client) {
        if (bench.isPresent()) {
            opened.close();
            return;
        }
        bench = Optional.of(opened);
        abilities = client;
    }

    Optional<Workbench> bench() {
        return bench;
    }

    Abilities abilities() {
        return abilities;
    }

    /** The answer to a question that the editor may take back. */
    <T> CompletableFuture<T> answer(T nothing, Function<Workbench, T> question) {
        return CompletableFutures.computeAsync(hands, cancelled -> {
            cancelled.checkCanceled();
            Optional<Workbench> opened = bench;
            return opened.isPresent() ? question.apply(opened.get()) : nothing;
        });
    }

    /** The answer to a question about a note that the editor holds. */
    <T> CompletableFuture<T> answer(String uri, T nothing, BiFunction<OpenNote, Workbench, T> question) {
        return answer(nothing, opened -> {
            Optional<OpenNote> note = opened.note(uri);
            return note.isPresent() ? question.apply(note.get(), opened) : nothing;
        });
    }

    /** The answer to such a question where there may be none. */
    <T> CompletableFuture<@Nullable T> answerIfAny(String uri, BiFunction<OpenNote, Workbench, Optional<T>> question) {
        return CompletableFutures.computeAsync(hands, cancelled -> {
            cancelled.checkCanceled();
            return bench.flatMap(opened -> opened.note(uri).flatMap(note -> question.apply(note, opened)))
                    .orElse(null);
        });
    }

    @Override
    public void close() {
        hands.shutdownNow();
        bench.ifPresent(Workbench::close);
    }
}
