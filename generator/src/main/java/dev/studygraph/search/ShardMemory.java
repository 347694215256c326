package dev.studygraph.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The shards of the last index by what they were written of: one of the very same things, in the same order, is the same shard and need not be
 * written again. Things count as the same only if they are the same objects, and none of them ever changes. Threads may ask for several shards
 * at once.
 */
final class ShardMemory {
    private Map<String, Run> last = Map.of();
    private Map<String, Run> now = new ConcurrentHashMap<>();

    private record Run(List<?> members, Shard shard) {}

    /** @param content what is written of these members, and of nothing else */
    Shard shard(String name, List<?> members, Supplier<String> content) {
        Run known = last.get(name);
        Run run = known != null && areTheSame(known.members(), members)
                ? known
                : new Run(List.copyOf(members), new Shard(name, content.get()));
        now.put(name, run);
        return run.shard();
    }

    /** To be told when an index is made; what it did not ask for is forgotten. */
    void turn() {
        last = now;
        now = new ConcurrentHashMap<>();
    }

    /** Whether two lists hold the same objects. */
    @SuppressWarnings("ReferenceEquality") // what is merely equal is rare, and asking costs more than writing it again
    static boolean areTheSame(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
