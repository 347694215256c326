package dev.studygraph.vault;

import java.util.Locale;

/**
 * A Markdown file of the vault that becomes no page.
 *
 * @param path within the vault
 */
public record LeftOut(String path, Reason reason) implements Comparable<LeftOut> {

    /** Why nobody is to see it. */
    public enum Reason {
        /** Its name, or that of a folder around it, begins with a dot or is {@code node_modules}. */
        HIDDEN,
        /** {@code exclude} in the configuration matches it. */
        EXCLUDED,
        /** It is a link to a file that is no part of the vault. */
        OUTSIDE,
        /** No limit on what is read could help with a file of this size. */
        TOO_LARGE,
        /** It says {@code publish: false} or {@code draft: true}. */
        PRIVATE;

        /** The word that reports have for it, {@code too-large}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public int compareTo(LeftOut other) {
        return path.compareTo(other.path);
    }
}
