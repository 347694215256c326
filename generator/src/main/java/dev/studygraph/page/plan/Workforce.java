package dev.studygraph.page.plan;

import java.util.List;
import java.util.function.Supplier;

/** Whoever does the planning of pages, which do not depend on each other, at the same time if there are several. */
public interface Workforce {
    /** One after the other. */
    Workforce ALONE = new Workforce() {
        @Override
        public <T> List<T> all(List<Supplier<T>> tasks) {
            return tasks.stream().map(Supplier::get).toList();
        }
    };

    /** What the tasks give, in their order. */
    <T> List<T> all(List<Supplier<T>> tasks);
}
