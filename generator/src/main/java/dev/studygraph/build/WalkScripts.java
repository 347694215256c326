package dev.studygraph.build;

import dev.studygraph.export.WalkScript;
import dev.studygraph.page.OutcomePage;
import dev.studygraph.page.Page;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.Step;
import dev.studygraph.page.WalkSteps;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Rendering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scripts that hold the steps of each tree, so that a walk goes on without loading pages. */
final class WalkScripts {
    /** A reader waits longer for more than this than for the next page, in UTF-16 units; larger trees are walked by plain links. */
    private static final int LONGEST = 1_000_000;

    private WalkScripts() {}

    /** By name of the asset, one for each tree that the pages belong to. */
    static Map<String, String> of(List<Page> pages, Renderer renderer) {
        var byTree = new LinkedHashMap<String, List<WalkSteps.Step>>();
        for (var page : pages) {
            if (page instanceof QuestionPage question) {
                add(question, question.recap(), renderer, byTree);
            } else if (page instanceof OutcomePage outcome) {
                add(outcome, outcome.recap(), renderer, byTree);
            }
        }
        var scripts = new LinkedHashMap<String, String>();
        byTree.forEach((asset, steps) -> {
            String script = WalkScript.of(new WalkSteps(steps));
            scripts.put(asset, script.length() <= LONGEST ? script : WalkScript.of(new WalkSteps(List.of())));
        });
        return scripts;
    }

    /** A step whose template fails is left out; the page itself says why. */
    private static void add(Page page, List<Step> recap, Renderer renderer, Map<String, List<WalkSteps.Step>> byTree) {
        var steps = byTree.computeIfAbsent(page.frame().scripts().get(0), asset -> new ArrayList<>());
        if (renderer.renderMatter(page) instanceof Rendering.Html html) {
            var way = recap.stream().map(step -> fileOf(step.at().to())).toList();
            String title = page.frame().title() + " · " + page.frame().site().title();
            steps.add(new WalkSteps.Step(fileOf(page.path()), title, way, html.text()));
        }
    }

    private static String fileOf(SitePath path) {
        String url = path.url();
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
