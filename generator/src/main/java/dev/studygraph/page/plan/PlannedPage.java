package dev.studygraph.page.plan;

import dev.studygraph.page.Claim;
import dev.studygraph.page.Frame;
import dev.studygraph.page.Page;
import dev.studygraph.page.SitePath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private final Predicate<Set<String>> showing;
    private final Optional<PlannedPage> first;
    private Optional<Page> page = Optional.empty();
    private Optional<Frame> frame = Optional.empty();

    private PlannedPage(
            SitePath path,
            Class<? extends Page> kind,
            Supplier<? extends Page> planning,
            Supplier<List<Claim>> points,
            Predicate<Set<String>> showing,
            Optional<PlannedPage> first) {
        this.path = path;
        this.kind = kind;
        this.planning = planning;
        this.points = points;
        this.showing = showing;
        this.first = first;
    }

    /**
     * A page that may show the text of any note.
     *
     * @param planning gives the same page whenever it is asked; nothing that it draws from may change later
     */
    static <P extends Page> PlannedPage of(SitePath path, Class<P> kind, Supplier<P> planning) {
        return new PlannedPage(path, kind, planning, List::of, notes -> true, Optional.empty());
    }

    /** A page that is worked out already; no text of a note changes it. */
    static PlannedPage of(Page page) {
        return new PlannedPage(page.path(), page.getClass(), () -> page, List::of, notes -> false, Optional.empty());
    }

    /** The same page with what is to be known of it without working it out: the first things that it says. */
    PlannedPage saying(Supplier<List<Claim>> said) {
        return new PlannedPage(path, kind, planning, said, showing, first);
    }

    /**
     * The same page, which shows what the graph knows and, of what else notes say, only the text of these.
     *
     * @param notes paths
     */
    PlannedPage showing(Supplier<List<String>> notes) {
        return new PlannedPage(
                path, kind, planning, points, others -> !Collections.disjoint(others, notes.get()), first);
    }

    /** The page of the same path and kind among those that others plan; this one if they plan none. */
    PlannedPage by(Supplier<Map<SitePath, PlannedPage>> others) {
        PlannedPage own = first.orElse(this); // not this one, or each edit would keep those before it
        return new PlannedPage(
                path, kind, () -> others.get().getOrDefault(path, own).page(), points, showing, Optional.of(own));
    }

    /** Whether the page can look different where only the texts of these notes do, and the graph is the same. */
    public boolean mayShow(Set<String> notes) {
        return showing.test(notes);
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
