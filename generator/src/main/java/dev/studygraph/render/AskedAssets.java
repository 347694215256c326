package dev.studygraph.render;

import dev.studygraph.page.SitePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Hears which assets a page asks for, and tells which of them a part of it did; of one page, made by one thread. */
final class AskedAssets {
    private final BiConsumer<String, SitePath> page;
    private final Deque<Map<String, SitePath>> parts = new ArrayDeque<>();

    AskedAssets(BiConsumer<String, SitePath> page) {
        this.page = page;
    }

    void ask(String name, SitePath path) {
        page.accept(name, path);
        parts.forEach(part -> part.put(name, path));
    }

    /** From here on what is asked for is of a part, until it {@link #ends}. */
    void begin() {
        parts.push(new TreeMap<>());
    }

    /** What the part begun last has asked for, by name. */
    Map<String, SitePath> ends() {
        return parts.pop();
    }
}
