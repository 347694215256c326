package dev.studygraph.search;

import java.util.Arrays;

/**
 * One script of the search index.
 *
 * @param name its place below the root of the site, such as {@code assets/search-core.1f2e3d4c.js}; the hash is that of its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by content, below; nobody writes into the bytes.
public record IndexFile(String name, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
