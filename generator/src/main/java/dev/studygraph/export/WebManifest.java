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

/** What a device is told that puts the site among its programs. */
public final class WebManifest {
    /** The light paper of the theme; a device shows it before the first page. */
    private static final String PAPER = "#fbfaf7";

    private WebManifest() {}

    /** The manifest, for the root of the site. */
    public static String of(SitePlan plan, Optional<SitePath> icon) {
        Site site = plan.pages().get(0).frame().site();
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
                out.array("icons", icon.map(List::of).orElse(List.of()), at -> icon(out, at));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void icon(JsonText out, SitePath icon) throws IOException {
        out.object(() -> {
            out.field("src", icon.url());
            out.field("type", "image/svg+xml");
            out.field("sizes", "any");
        });
    }
}
