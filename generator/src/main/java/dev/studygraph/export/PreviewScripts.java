package dev.studygraph.export;

import dev.studygraph.page.Claim;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.RedirectPage;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioPage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.PlannedPage;
import dev.studygraph.page.plan.SitePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What each page is about, for whoever rests on a link to it: classic scripts, since pages opened from a folder cannot fetch. Which of
 * them has a page follows from its path, so that no page need name another's.
 */
public final class PreviewScripts {
    private static final int PAGES_OF_SHARD = 120;
    private static final int MOST_SHARDS = 256;
    private static final int POINTS = 2;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PreviewScripts() {}

    /** In how many scripts the previews of a site are: a power of two. */
    static int shards(SitePlan plan) {
        int shards = 1;
        while (shards < MOST_SHARDS && plan.planned().size() > shards * PAGES_OF_SHARD) {
            shards *= 2;
        }
        return shards;
    }

    /** The scripts by their names at the root of the site. */
    public static Map<String, Supplier<String>> of(SitePlan plan) {
        int shards = shards(plan);
        var pages = new ArrayList<List<PlannedPage>>();
        for (int shard = 0; shard < shards; shard++) {
            pages.add(new ArrayList<>());
        }
        plan.planned().stream()
                .filter(page -> !page.is(RedirectPage.class))
                .forEach(page -> pages.get(shardOf(page.path(), shards)).add(page));
        var scripts = new LinkedHashMap<String, Supplier<String>>();
        for (int shard = 0; shard < shards; shard++) {
            var own = pages.get(shard);
            String variable = "studygraphPreviews" + shard;
            scripts.put(
                    "previews/" + shard + ".js",
                    () -> ScriptText.assigning(variable, json -> {
                        var out = new JsonText(json);
                        out.object(() -> {
                            for (var page : own) {
                                var texts = texts(page);
                                if (texts.stream().skip(2).anyMatch(text -> !text.isEmpty())) {
                                    out.key(page.path().value());
                                    out.elements(texts, out::value);
                                }
                                page.release();
                            }
                        });
                    }));
        }
        return scripts;
    }

    /** The script of the site works this out as well: the hash of Java's strings over the path, its lowest bits. */
    static int shardOf(SitePath path, int shards) {
        return path.value().hashCode() & (shards - 1);
    }

    /** Kind, title, sentence, and points of a list. A scenario is told by its need alone. */
    private static List<String> texts(PlannedPage page) {
        var frame = page.frame();
        PageKind kind = frame.kind();
        var texts = new ArrayList<String>();
        texts.add(kind == null ? "" : kind.cssName());
        texts.add(page.is(ScenarioPage.class) ? "" : frame.title());
        texts.add(frame.description());
        page.points().stream()
                .limit(POINTS)
                .map(Claim::text)
                .map(PreviewScripts::plain)
                .forEach(texts::add);
        return texts;
    }

    private static String plain(RichText text) {
        return TAG.matcher(ScriptText.html(SitePath.HOME, text))
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
