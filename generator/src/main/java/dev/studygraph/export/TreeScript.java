package dev.studygraph.export;

import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.NavigationGroup;
import dev.studygraph.page.plan.SitePlan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The navigation of the site as one script that all pages share; a new page changes it instead of every other page. */
public final class TreeScript {
    /** Addresses are as seen from the root of the site. */
    private static final SitePath ROOT = SitePath.HOME;

    private TreeScript() {}

    /** A script that sets {@code studygraphTree}; {@code words} are the texts of the interface by message key. */
    public static String of(SitePlan plan, Map<String, String> words) {
        return ScriptText.assigning("studygraphTree", json -> {
            var out = new JsonText(json);
            var site = plan.site();
            out.object(() -> {
                out.field("format", 1);
                out.field("previews", PreviewScripts.shards(plan));
                out.strings(
                        "kinds",
                        Stream.of(PageKind.values())
                                .map(kind -> "kind." + kind.cssName())
                                .map(key -> site.words().getOrDefault(key, words.getOrDefault(key, key)))
                                .toList());
                out.array("groups", plan.navigation(), group -> group(group, out));
            });
        });
    }

    private static void group(NavigationGroup group, JsonText out) throws IOException {
        out.object(() -> {
            out.field("url", url(group.link()));
            out.field("count", group.count());
            out.array(
                    "sections",
                    group.sections(),
                    section -> out.object(() -> {
                        out.field("title", section.title());
                        out.array(
                                "entries",
                                section.entries(),
                                entry -> out.elements(List.of(entry.title(), url(entry)), out::value));
                    }));
        });
    }

    private static String url(Link link) {
        return ScriptText.url(ROOT, link);
    }
}
