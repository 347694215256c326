package dev.studygraph.build;

import dev.studygraph.build.cache.Fingerprint;
import dev.studygraph.export.WalkScript;
import dev.studygraph.page.OutcomePage;
import dev.studygraph.page.Page;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.Step;
import dev.studygraph.page.WalkSteps;
import dev.studygraph.page.plan.PlannedPage;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.publish.Digest;
import dev.studygraph.render.Asset;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Rendering;
import dev.studygraph.source.PathText;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The scripts that hold the steps of each tree, so that a walk goes on without loading pages. */
final class WalkScripts {
    /** A reader waits longer for more than this than for the next page, in UTF-16 units; larger trees are walked by plain links. */
    private static final int LONGEST = 1_000_000;

    private final PageShelf shelf;
    private final Renderer renderer;
    private final Map<String, SitePath> addresses;
    private final BiConsumer<SitePath, Digest> foretelling;

    /**
     * @param shelf what is known of scripts that were made before
     * @param renderer knows the assets that steps may ask for
     * @param addresses those of these assets, by name
     * @param foretelling hears of scripts whose bytes are known without making them
     */
    WalkScripts(
            PageShelf shelf,
            Renderer renderer,
            Map<String, SitePath> addresses,
            BiConsumer<SitePath, Digest> foretelling) {
        this.shelf = shelf;
        this.renderer = renderer;
        this.addresses = addresses;
        this.foretelling = foretelling;
    }

    /** The scripts of all trees of a site, by name; {@code print} is that of all the steps of one. */
    Map<String, Asset> of(SitePlan plan, Function<List<PlannedPage>, Fingerprint> print) {
        Map<String, Asset> scripts = new LinkedHashMap<>();
        trees(plan).parallelStream()
                .map(steps -> Map.entry(nameOf(steps), script(steps, print.apply(steps))))
                .toList()
                .forEach(script -> scripts.put(script.getKey(), script.getValue()));
        return scripts;
    }

    private Asset script(List<PlannedPage> steps, Fingerprint print) {
        String name = nameOf(steps);
        Supplier<byte[]> again = () -> text(steps, (asset, at) -> {});
        var kept = shelf.find(name, print, addresses);
        if (kept.isPresent()) {
            var file = kept.get().files().entrySet().iterator().next();
            SitePath path = SitePath.of(file.getKey());
            if (shelf.remembers()) {
                foretelling.accept(path, new Digest(file.getValue()));
            }
            return new Asset(path, again);
        }
        Map<String, SitePath> asked = new ConcurrentSkipListMap<>();
        byte[] text = text(steps, asked::put);
        Asset made = Asset.of(name, text);
        shelf.keep(name, print, asked, List.of(made.path()));
        return new Asset(made.path(), new Fleeting(text, again));
    }

    private static Collection<List<PlannedPage>> trees(SitePlan plan) {
        return plan.planned().stream()
                .filter(WalkScripts::isStep)
                .collect(Collectors.groupingBy(
                        step -> PathText.folder(step.path().value()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The name of the asset that will hold the steps of a tree. */
    private static String nameOf(List<PlannedPage> steps) {
        return steps.get(0).frame().scripts().get(0);
    }

    /** Whether a page is a step of a walk. */
    static boolean isStep(PlannedPage page) {
        return page.is(QuestionPage.class) || page.is(OutcomePage.class);
    }

    /** The script for the steps of one tree; {@code asked} hears of the assets they ask for, from several threads. */
    private byte[] text(List<PlannedPage> steps, BiConsumer<String, SitePath> asked) {
        var rendered = steps.parallelStream()
                .flatMap(planned -> step(planned.page(), asked).stream())
                .toList();
        steps.forEach(PlannedPage::release);
        String script = WalkScript.of(new WalkSteps(rendered));
        String walkable = script.length() <= LONGEST ? script : WalkScript.of(new WalkSteps(List.of()));
        return walkable.getBytes(StandardCharsets.UTF_8);
    }

    /** A step whose template fails is left out; the page itself says why. */
    private Optional<WalkSteps.Step> step(Page page, BiConsumer<String, SitePath> asked) {
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
