package dev.studygraph.page.plan;

import dev.studygraph.page.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The pages of a site by path, and who plans each: of a site over other texts only those plan again whose pages somebody asks for. */
final class PlannedPages {
    private static final int NOBODY = -1;

    private final List<PlannedPage> inOrder;
    /** The number of each page's planner, in the same order; {@link #NOBODY} of a page that no text changes. */
    private final List<Integer> planners;

    private PlannedPages(List<PlannedPage> inOrder, List<Integer> planners) {
        this.inOrder = List.copyOf(inOrder);
        this.planners = List.copyOf(planners);
    }

    /**
     * Asks every planner.
     *
     * @param planners of several pages with one path the last counts
     * @param further pages that depend on which paths are taken; no text of a note changes them
     */
    static PlannedPages of(
            List<? extends Supplier<List<PlannedPage>>> planners, Function<Set<SitePath>, List<PlannedPage>> further) {
        var pages = new TreeMap<SitePath, PlannedPage>();
        var numbers = new HashMap<SitePath, Integer>();
        for (int number = 0; number < planners.size(); number++) {
            for (var page : planners.get(number).get()) {
                pages.put(page.path(), page);
                numbers.put(page.path(), number);
            }
        }
        for (var page : further.apply(Collections.unmodifiableSet(pages.keySet()))) {
            pages.put(page.path(), page);
            numbers.put(page.path(), NOBODY);
        }
        return new PlannedPages(
                List.copyOf(pages.values()),
                pages.keySet().stream().map(numbers::get).toList());
    }

    /**
     * The same pages by other planners of the same graph.
     *
     * @param others as many as there were, in the same order; each is asked when one of its pages is
     */
    PlannedPages by(List<? extends Supplier<List<PlannedPage>>> others) {
        var planned = others.stream()
                .map(planner -> new Later<>(() -> byPath(planner.get())))
                .toList();
        List<PlannedPage> pages = new ArrayList<>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            int number = planners.get(i);
            pages.add(number == NOBODY ? inOrder.get(i) : inOrder.get(i).by(planned.get(number)));
        }
        return new PlannedPages(pages, planners);
    }

    /** Each path once, in the order of the paths. */
    List<PlannedPage> inOrder() {
        return inOrder;
    }

    private static Map<SitePath, PlannedPage> byPath(List<PlannedPage> pages) {
        return pages.stream().collect(Collectors.toMap(PlannedPage::path, Function.identity(), (one, other) -> other));
    }
}
