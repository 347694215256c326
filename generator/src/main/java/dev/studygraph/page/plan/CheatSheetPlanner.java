package dev.studygraph.page.plan;

import dev.studygraph.insight.Coverage;
import dev.studygraph.page.CheatSheetPage;
import dev.studygraph.page.CheatSheetPage.ComparisonSheet;
import dev.studygraph.page.CheatSheetPage.Line;
import dev.studygraph.page.CheatSheetPage.ServiceSheet;
import dev.studygraph.page.ComparisonPage;
import dev.studygraph.page.Link;
import dev.studygraph.page.Page;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.ServicePage;
import dev.studygraph.page.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the sheet for paper out of the pages of services and comparisons. */
final class CheatSheetPlanner {
    private static final int WHEN = 2;
    private static final int NOT = 1;
    private static final int SCENARIOS = 12;

    /** A sheet that prints for an hour is none; what is beyond is counted. */
    private static final int MOST_SERVICES = 400;

    private static final int MOST_COMPARISONS = 80;

    private final Material material;

    CheatSheetPlanner(Material material) {
        this.material = material;
    }

    CheatSheetPage page(List<PlannedPage> ofServices, List<PlannedPage> ofComparisons) {
        var services = pagesOf(ServicePage.class, ofServices)
                .filter(CheatSheetPlanner::says)
                .toList();
        var comparisons = pagesOf(ComparisonPage.class, ofComparisons).toList();
        var shown = services.stream().limit(MOST_SERVICES).toList();
        var link = material.lists().page("cheatsheet");
        var frame = material.frames()
                .plain(
                        link.to(),
                        link.title(),
                        material.lists().word("cheatsheet.lede"),
                        List.of(material.lists().home()));
        return new CheatSheetPage(
                frame,
                link.to(),
                sheets(shown),
                comparisons.stream()
                        .limit(MOST_COMPARISONS)
                        .map(CheatSheetPlanner::sheet)
                        .toList(),
                services.size() - shown.size(),
                Math.max(0, comparisons.size() - MOST_COMPARISONS));
    }

    private static <P extends Page> Stream<P> pagesOf(Class<P> kind, List<PlannedPage> pages) {
        return pages.stream()
                .filter(page -> page.is(kind))
                .map(PlannedPage::page)
                .map(kind::cast)
                .sorted(Comparator.comparing(Page::path));
    }

    /** A service that is only named has nothing to learn on a sheet. */
    private static boolean says(ServicePage page) {
        return !page.summary().isEmpty() || !page.chooseWhen().isEmpty();
    }

    /** One sheet a part of the exam, those with the same services as one; what no part asks for by category. */
    private List<ServiceSheet> sheets(List<ServicePage> pages) {
        var byPath = new LinkedHashMap<SitePath, ServicePage>();
        pages.forEach(page -> byPath.put(page.path(), page));
        Map<List<SitePath>, List<String>> titles = new LinkedHashMap<>();
        for (var exam : material.insights().coverage().exams()) {
            for (var domain : exam.domains()) {
                var own = servicesOf(domain, byPath);
                if (!own.isEmpty()) {
                    titles.computeIfAbsent(paths(own), services -> new ArrayList<>())
                            .add(exam.exam().id() + " " + domain.domain().id() + ": "
                                    + domain.domain().title());
                }
            }
        }
        Map<SitePath, ServicePage> rest = new LinkedHashMap<>(byPath);
        titles.keySet().forEach(services -> services.forEach(rest::remove));
        rest.values().stream()
                .collect(Collectors.groupingBy(CheatSheetPlanner::category, LinkedHashMap::new, Collectors.toList()))
                .forEach((category, services) -> titles.computeIfAbsent(paths(services), key -> new ArrayList<>())
                        .add(category));
        var sheets = new ArrayList<ServiceSheet>();
        titles.forEach((services, names) -> sheets.add(new ServiceSheet(
                "sheet-" + (sheets.size() + 1),
                names.stream().filter(name -> !name.isEmpty()).toList(),
                services.stream().map(byPath::get).map(CheatSheetPlanner::line).toList())));
        return sheets;
    }

    private static List<SitePath> paths(List<ServicePage> pages) {
        return pages.stream().map(ServicePage::path).toList();
    }

    private static String category(ServicePage page) {
        Link category = page.category();
        return category == null ? "" : category.title();
    }

    private List<ServicePage> servicesOf(Coverage.DomainCoverage domain, Map<SitePath, ServicePage> byPath) {
        return Stream.concat(Stream.of(domain.direct()), domain.tasks().stream().map(Coverage.TaskCoverage::served))
                .flatMap(served -> served.services().stream())
                .distinct()
                .map(material.addresses()::of)
                .filter(byPath::containsKey)
                .map(byPath::get)
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
    }

    private static Line line(ServicePage page) {
        return new Line(
                Link.of(page.path(), page.frame().title(), PageKind.SERVICE),
                page.summary(),
                page.chooseWhen().stream().limit(WHEN).toList(),
                page.notWhen().stream().limit(NOT).toList());
    }

    private static ComparisonSheet sheet(ComparisonPage page) {
        String slug = page.path().value().replaceFirst("^.*/", "").replaceFirst("\\.html$", "");
        return new ComparisonSheet(
                "sheet-" + slug,
                Link.of(page.path(), page.frame().title(), PageKind.COMPARISON),
                page.matrix(),
                page.choices().stream()
                        .filter(choice -> !choice.when().isEmpty())
                        .toList(),
                page.scenarios().stream().limit(SCENARIOS).toList());
    }
}
