package dev.studygraph.note;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reader of blocks that takes the place of one of the library's own. */
abstract class InsteadOf implements CustomBlockParserFactory {
    private final CustomBlockParserFactory replaced;

    InsteadOf(CustomBlockParserFactory replaced) {
        this.replaced = replaced;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return replaced.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return replaced.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return replaced.affectsGlobalScope();
    }
}
