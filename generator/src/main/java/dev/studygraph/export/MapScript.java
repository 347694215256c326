package dev.studygraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.insight.map.MapPlaces;
import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.MapPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The map of the graph as a classic script, column by column; where everything stands is worked out here. */
public final class MapScript {
    /** The map's page stands beside the first page of the site. */
    private static final SitePath HERE = SitePath.HOME;

    /** A script's numbers have 32 bits; the domains beyond cannot be chosen. */
    private static final int MOST_DOMAINS = 30;

    /** In the order that the script knows. */
    private static final List<PageKind> KINDS = List.of(
            PageKind.SERVICE,
            PageKind.SCENARIO,
            PageKind.COMPARISON,
            PageKind.DECISION,
            PageKind.PATTERN,
            PageKind.TOPIC);

    private MapScript() {}

    /** A script that sets {@code studygraphMap}. */
    public static String of(MapPlan map) {
        var places = map.sketch().places();
        return ScriptText.assigning("studygraphMap", json -> write(map, places, json));
    }

    private static void write(MapPlan map, MapPlaces places, JsonGenerator json) throws IOException {
        var out = new JsonText(json);
        out.object(() -> {
            out.field("format", 1);
            out.strings("groups", map.groups());
            numbers(
                    out,
                    "discs",
                    places.groups().stream()
                            .flatMap(disc -> List.of(disc.x(), disc.y(), disc.radius()).stream())
                            .toList());
            out.strings("titles", map.nodes().stream().map(Link::title).toList());
            out.strings(
                    "urls",
                    map.nodes().stream()
                            .map(link -> HERE.linkTo(link.to(), link.fragment()))
                            .toList());
            numbers(out, "kinds", map.nodes().stream().map(MapScript::kind).toList());
            numbers(
                    out,
                    "spots",
                    places.nodes().stream()
                            .flatMap(spot -> List.of(spot.x(), spot.y()).stream())
                            .toList());
            numbers(out, "group", groups(map));
            numbers(
                    out,
                    "domains",
                    map.domainsOf().stream().map(MapScript::bits).toList());
            numbers(
                    out,
                    "ties",
                    map.sketch().ties().stream()
                            .flatMap(tie -> List.of(tie.from(), tie.to()).stream())
                            .toList());
        });
    }

    private static List<Integer> groups(MapPlan map) {
        var groups = new ArrayList<Integer>();
        for (int node = 0; node < map.nodes().size(); node++) {
            groups.add(map.sketch().groupOf(node));
        }
        return groups;
    }

    private static int kind(Link link) {
        PageKind kind = link.kind();
        return KINDS.indexOf(kind == null ? PageKind.TOPIC : kind);
    }

    private static int bits(List<Integer> domains) {
        return domains.stream()
                .filter(domain -> domain < MOST_DOMAINS)
                .mapToInt(domain -> 1 << domain)
                .sum();
    }

    private static void numbers(JsonText out, String name, List<Integer> values) throws IOException {
        out.array(name, values, out::value);
    }
}
