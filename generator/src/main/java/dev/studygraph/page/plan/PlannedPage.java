package dev.studygraph.page.plan;

import dev.studygraph.page.Page;
import dev.studygraph.page.SitePath;
import java.util.function.Supplier;

/** A page of which address and kind are known; what it shows is worked out when somebody asks, once. */
public final class PlannedPage {
    private final SitePath path;
    private final Class<? extends Page> kind;
    private final Later<Page> page;

    private PlannedPage(SitePath path, Class<? extends Page> kind, Supplier<? extends Page> planning) {
        this.path = path;
        this.kind = kind;
        this.page = new Later<>(planning);
    }

    /** @param planning gives the page; nothing that it draws from may change later */
    static <P extends Page> PlannedPage of(SitePath path, Class<P> kind, Supplier<P> planning) {
        return new PlannedPage(path, kind, planning);
    }

    /** A page that is worked out already. */
    static PlannedPage of(Page page) {
        return new PlannedPage(page.path(), page.getClass(), () -> page);
    }

    public SitePath path() {
        return path;
    }

    public boolean is(Class<? extends Page> other) {
        return other.isAssignableFrom(kind);
    }

    /** The page, the same for all who ask. */
    public Page page() {
        return page.get();
    }
}
