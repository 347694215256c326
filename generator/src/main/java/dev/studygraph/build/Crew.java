package dev.studygraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Threads whose stack is deep enough for whatever nests in a note. */
final class Crew implements AutoCloseable {
    private static final long STACK_BYTES = 64L << 20;

    private final ExecutorService threads;

    Crew() {
        AtomicInteger number = new AtomicInteger();
        // One more than can run: the one that calls a build mostly waits for the others.
        threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1, task -> {
            Thread thread = new Thread(null, task, "crew-" + number.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The result for each input, in the order of the inputs, whoever is done first. */
    <T, R> List<R> map(List<T> inputs, Function<T, R> function, Runnable afterEach) {
        List<Future<R>> tasks = new ArrayList<>(inputs.size());
        for (T input : inputs) {
            tasks.add(threads.submit(() -> {
                R result = function.apply(input);
                afterEach.run();
                return result;
            }));
        }
        return tasks.stream().map(Crew::result).toList();
    }

    /** Begins a task; what is given waits for its result when it is asked. */
    <R> Supplier<R> begin(Supplier<R> task) {
        Future<R> begun = threads.submit(task::get);
        return () -> result(begun);
    }

    /** Calls a function on a deep stack and waits for its result. */
    <T, R> R call(Function<T, R> function, T input) {
        return map(List.of(input), function, () -> {}).get(0);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static <R> R result(Future<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during a build", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
