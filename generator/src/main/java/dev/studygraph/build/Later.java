package dev.studygraph.build;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. */
final class Later<T> implements Supplier<T> {
    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Later(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.get();
    }
}
