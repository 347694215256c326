package dev.studygraph.page.plan;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. */
public final class Later<T> implements Supplier<T> {
    private Optional<Supplier<? extends T>> making;
    private Optional<T> made = Optional.empty();

    public Later(Supplier<? extends T> making) {
        this.making = Optional.of(making);
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.orElseThrow().get());
            making = Optional.empty(); // lets go of what it was made from
        }
        return made.get();
    }
}
