package dev.studygraph.page.plan;

import dev.studygraph.page.Claim;
import dev.studygraph.page.Frame;
import dev.studygraph.page.Page;
import dev.studygraph.page.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page of which address and kind are known; what it shows is worked out when somebody asks, and again if it was released since. Of a page
 * that has been worked out once the frame stays known, as lists of many pages show it.
 */
public final class PlannedPage {
    private final SitePath path;
    private final Class<? extends Page> kind;
    private final Supplier<? extends Page> planning;
    private final Supplier<List<Claim>> points;
    private Optional<Page> page = Optional.empty();
    private Optional<Frame> frame = Optional.empty();

    private PlannedPage(
            SitePath path,
            Class<? extends Page> kind,
            Supplier<? extends Page> planning,
            Supplier<List<Claim>> points) {
        this.path = path;
        this.kind = kind;
        this.planning = planning;
        this.points = points;
    }

    /** @param planning gives the same page whenever it is asked; nothing that it draws from may change later */
    static <P extends Page> PlannedPage of(SitePath path, Class<P> kind, Supplier<P> planning) {
        return new PlannedPage(path, kind, planning, List::of);
    }

    /** The same page with what is to be known of it without working it out: the first things that it says. */
    PlannedPage saying(Supplier<List<Claim>> first) {
        return new PlannedPage(path, kind, planning, first);
    }

    /** A page that is worked out already. */
    static PlannedPage of(Page page) {
        return new PlannedPage(page.path(), page.getClass(), () -> page, List::of);
    }

    /** The page of the same path and kind among those that others plan; this one if they plan none. */
    PlannedPage by(Supplier<Map<SitePath, PlannedPage>> others) {
        return new PlannedPage(
                path, kind, () -> others.get().getOrDefault(path, this).page(), points);
    }

    public SitePath path() {
        return path;
    }

    /** The record that the page will be. */
    public Class<? extends Page> kind() {
        return kind;
    }

    public boolean is(Class<? extends Page> other) {
        return other.isAssignableFrom(kind);
    }

    /** The page, the same for all who ask. */
    public synchronized Page page() {
        if (page.isEmpty()) {
            page = Optional.of(planning.get());
            frame = page.map(Page::frame);
        }
        return page.get();
    }

    /** What stands around the page. */
    public synchronized Frame frame() {
        return frame.orElseGet(() -> page().frame());
    }

    /** What a preview of the page says below its sentence, the first first. */
    public List<Claim> points() {
        return points.get();
    }

    /** Lets go of the page, for a site of many pages is larger than its graph; who asks later has it worked out once more. */
    public synchronized void release() {
        page = Optional.empty();
    }
}
