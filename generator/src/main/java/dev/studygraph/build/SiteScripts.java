package dev.studygraph.build;

import dev.studygraph.build.cache.Fingerprint;
import dev.studygraph.export.FactScript;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.PlannedPage;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.publish.Digest;
import dev.studygraph.render.Asset;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The assets of a theme, and the scripts that hold what others of them work on.
 *
 * @param foretelling hears of scripts whose bytes are known without making them
 */
record SiteScripts(AssetFiles theme, Renderer renderer, PageShelf shelf, BiConsumer<SitePath, Digest> foretelling) {

    /** {@code print} is that of all the steps of one tree. */
    AssetFiles of(SitePlan plan, Function<List<PlannedPage>, Fingerprint> print) {
        AssetFiles common = theme.withAll(Map.of(FactBook.ASSET, facts(plan)));
        Map<String, SitePath> addresses = common.paths();
        var walks = new WalkScripts(shelf, renderer.with(common), addresses, foretelling);
        return common.withAll(walks.of(plan, print));
    }

    private static Asset facts(SitePlan plan) {
        Supplier<byte[]> making = () -> FactScript.of(plan.facts()).getBytes(StandardCharsets.UTF_8);
        byte[] made = making.get();
        return new Asset(Asset.of(FactBook.ASSET, made).path(), new Fleeting(made, making));
    }
}
