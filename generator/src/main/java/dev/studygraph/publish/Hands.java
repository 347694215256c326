package dev.studygraph.publish;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Several threads that share work piece by piece. Each takes the next piece that nobody has taken: in shares made beforehand one of them might get
 * two pieces that take long, and a task for each piece costs more than looking at a file does.
 */
final class Hands {
    private Hands() {}

    /** The result for each number from 0, in their order. */
    static <R> List<R> each(int count, IntFunction<R> work) {
        var results = new AtomicReferenceArray<R>(count);
        var taken = new AtomicInteger();
        Runnable taking = () -> {
            for (int next = taken.getAndIncrement(); next < count; next = taken.getAndIncrement()) {
                results.set(next, work.apply(next));
            }
        };
        int hands = Math.min(count, ForkJoinPool.getCommonPoolParallelism() + 1);
        ForkJoinTask.invokeAll(IntStream.range(0, hands)
                .mapToObj(hand -> ForkJoinTask.adapt(taking))
                .toList());
        return IntStream.range(0, count).mapToObj(results::get).toList();
    }
}
