package dev.studygraph.build.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** A folder of values that can be made again. Nothing that goes wrong with it stops a build; it is remarked upon. Threads may share it. */
public final class Cabinet {
    private final Path folder;
    private final Set<String> remarks = new ConcurrentSkipListSet<>();

    public Cabinet(Path folder) {
        this.folder = folder;
    }

    /** What is kept under a name for this key; empty if nothing is, or nothing that can be trusted. */
    public <T extends Record> Optional<T> read(String name, String key, Class<T> type) {
        CacheFile.Found found = new CacheFile(folder.resolve(name), key).read();
        if (found instanceof CacheFile.Found.Body body) {
            try {
                return Optional.of(Values.of(type).read(body.source()));
            } catch (Damage e) {
                remark(name, "is damaged: " + e.getMessage());
            }
        } else if (found instanceof CacheFile.Found.Damaged damaged) {
            remark(name, damaged.how());
        }
        return Optional.empty();
    }

    /** What the file of this name looks like now, if there is one. */
    public Optional<Stamp> stamp(String name) {
        return Stamp.of(folder.resolve(name));
    }

    /** Keeps a value in place of what was kept under this name. */
    public <T extends Record> void write(String name, String key, T value, Class<T> type) {
        var file = new CacheFile(folder.resolve(name), key);
        try {
            file.write(sink -> Values.of(type).write(value, sink));
        } catch (IOException e) {
            remark(name, "cannot be written");
        }
    }

    /** What went wrong, in words, sorted. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void remark(String name, String what) {
        remarks.add("the cache " + folder.resolve(name) + " " + what + "; what it should hold is made anew");
    }
}
