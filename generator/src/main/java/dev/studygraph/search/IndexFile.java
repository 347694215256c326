package dev.studygraph.search;

import java.util.Arrays;
import java.util.function.Supplier;

/** One script of the search index. */
public final class IndexFile {
    private final String name;
    private final Supplier<byte[]> content;
    private final boolean known;

    /**
     * @param name its place below the root of the site, such as {@code assets/search-core.1f2e3d4c.js}; the hash is that of its bytes
     * @param known whether it is known to hold what it held when this program last made the index
     */
    IndexFile(String name, Supplier<byte[]> content, boolean known) {
        this.name = name;
        this.content = content;
        this.known = known;
    }

    public String name() {
        return name;
    }

    /** The same bytes whenever they are asked for. */
    public byte[] bytes() {
        return content.get();
    }

    public boolean known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexFile file && name.equals(file.name) && Arrays.equals(bytes(), file.bytes());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
