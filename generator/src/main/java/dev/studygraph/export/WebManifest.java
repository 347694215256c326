package dev.studygraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.SitePlan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a device is told that puts the site among its programs. */
public final class WebManifest {
    /** The light paper of the theme; a device shows it before the first page. */
    private static final String PAPER = "#fbfaf7";

    /** A picture that a device may show: an asset of the theme. */
    private record Icon(String asset, String type, String sizes, String purpose) {}

    /** Any size as a drawing; for devices that want pixels, with paper around that may be cut off. */
    private static final List<Icon> ICONS = List.of(
            new Icon("icons/favicon.svg", "image/svg+xml", "any", "any"),
            new Icon("icons/icon-192.png", "image/png", "192x192", "any maskable"),
            new Icon("icons/icon-512.png", "image/png", "512x512", "any maskable"));

    private WebManifest() {}

    /** The manifest, for the root of the site; {@code address} gives the path of an asset, if the theme has it. */
    public static String of(SitePlan plan, Function<String, Optional<SitePath>> address) {
        Site site = plan.site();
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            var out = new JsonText(json);
            out.object(() -> {
                out.field("name", site.title());
                out.field("lang", site.language());
                out.field("start_url", SitePath.HOME.url());
                out.field("scope", "./");
                out.field("display", "standalone");
                out.field("background_color", PAPER);
                out.field("theme_color", PAPER);
                var icons = ICONS.stream()
                        .filter(icon -> address.apply(icon.asset()).isPresent())
                        .toList();
                out.array(
                        "icons",
                        icons,
                        icon -> icon(out, icon, address.apply(icon.asset()).orElseThrow()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void icon(JsonText out, Icon icon, SitePath path) throws IOException {
        out.object(() -> {
            out.field("src", path.url());
            out.field("type", icon.type());
            out.field("sizes", icon.sizes());
            out.field("purpose", icon.purpose());
        });
    }
}
