package dev.studygraph.page;

import java.util.List;

/**
 * What to look at on the way to the exam, made for paper: a sheet for each part of the exam, then one for each comparison.
 *
 * @param moreServices how many services are on no sheet because there are too many
 * @param moreComparisons how many comparisons are on none
 */
public record CheatSheetPage(
        Frame frame,
        SitePath path,
        List<ServiceSheet> services,
        List<ComparisonSheet> comparisons,
        int moreServices,
        int moreComparisons)
        implements Page {
    public CheatSheetPage {
        services = List.copyOf(services);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * The services of a part of the exam, or of a category.
     *
     * @param titles the parts of exams that ask for just these services
     */
    public record ServiceSheet(String anchor, List<String> titles, List<Line> lines) {
        public ServiceSheet {
            titles = List.copyOf(titles);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One service.
     *
     * @param when the first reasons to choose it
     * @param not the first reasons not to
     */
    public record Line(Link service, RichText summary, List<Claim> when, List<Claim> not) {
        public Line {
            when = List.copyOf(when);
            not = List.copyOf(not);
        }
    }

    /** One comparison: its cells, when to choose which, and what it answers. */
    public record ComparisonSheet(
            String anchor,
            Link comparison,
            Matrix matrix,
            List<ComparisonPage.Choice> choices,
            List<ScenarioCard> scenarios) {
        public ComparisonSheet {
            choices = List.copyOf(choices);
            scenarios = List.copyOf(scenarios);
        }
    }
}
