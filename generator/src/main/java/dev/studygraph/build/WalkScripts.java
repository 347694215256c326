package dev.studygraph.build;

import dev.studygraph.export.WalkScript;
import dev.studygraph.page.OutcomePage;
import dev.studygraph.page.Page;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.Step;
import dev.studygraph.page.WalkSteps;
import dev.studygraph.page.plan.PlannedPage;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Rendering;
import dev.studygraph.source.PathText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The scripts that hold the steps of each tree, so that a walk goes on without loading pages. */
final class WalkScripts {
    /** A reader waits longer for more than this than for the next page, in UTF-16 units; larger trees are walked by plain links. */
    private static final int LONGEST = 1_000_000;

    private WalkScripts() {}

    /** The steps of each tree of a site. */
    static Collection<List<PlannedPage>> trees(SitePlan plan) {
        return plan.planned().stream()
                .filter(WalkScripts::isStep)
                .collect(Collectors.groupingBy(
                        step -> PathText.folder(step.path().value()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The name of the asset that will hold the steps of a tree. */
    static String nameOf(List<PlannedPage> steps) {
        return steps.get(0).frame().scripts().get(0);
    }

    /** Whether a page is a step of a walk. */
    static boolean isStep(PlannedPage page) {
        return page.is(QuestionPage.class) || page.is(OutcomePage.class);
    }

    /** The script for the steps of one tree; {@code asked} hears of the assets they ask for, from several threads. */
    static String of(List<PlannedPage> steps, Renderer renderer, BiConsumer<String, SitePath> asked) {
        var rendered = steps.parallelStream()
                .flatMap(planned -> step(planned.page(), renderer, asked).stream())
                .toList();
        steps.forEach(PlannedPage::release);
        String script = WalkScript.of(new WalkSteps(rendered));
        return script.length() <= LONGEST ? script : WalkScript.of(new WalkSteps(List.of()));
    }

    /** A step whose template fails is left out; the page itself says why. */
    private static Optional<WalkSteps.Step> step(Page page, Renderer renderer, BiConsumer<String, SitePath> asked) {
        if (renderer.renderMatter(page, asked) instanceof Rendering.Html html) {
            var way = recap(page).stream().map(step -> fileOf(step.at().to())).toList();
            String title = page.frame().title() + " · " + page.frame().site().title();
            return Optional.of(new WalkSteps.Step(fileOf(page.path()), title, way, html.text()));
        }
        return Optional.empty();
    }

    private static List<Step> recap(Page page) {
        return page instanceof QuestionPage question ? question.recap() : ((OutcomePage) page).recap();
    }

    private static String fileOf(SitePath path) {
        return PathText.fileName(path.url());
    }
}
