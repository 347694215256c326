package dev.studygraph.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** A theme as FreeMarker reads it. */
final class ThemeLoader implements TemplateLoader {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return theme.readText(name).map(text -> new Source(name, text)).orElse(null);
    }

    /** A theme is read once: a changed one is another theme with another renderer. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is open: the bytes are in memory.
    }

    /** FreeMarker asks that equal sources are equal; the name decides. */
    private record Source(String name, String text) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Source source && source.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
