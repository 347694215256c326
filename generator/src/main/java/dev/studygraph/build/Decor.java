package dev.studygraph.build;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Theme;
import java.nio.file.Path;
import java.util.List;

/**
 * A theme ready for use: its assets under their names, and a renderer that keeps the templates it has parsed.
 *
 * @param offline keeps the published site in a browser
 * @param outdated templates of the user's that were written for other page records
 */
record Decor(AssetFiles assets, Renderer renderer, OfflineWorker offline, List<Diagnostic> outdated) {
    Decor {
        outdated = List.copyOf(outdated);
    }

    static Decor of(List<Path> folders, String language) {
        Theme theme = Theme.overriddenBy(folders);
        AssetFiles assets = AssetFiles.of(theme);
        return new Decor(assets, Renderer.of(theme, assets, language), OfflineWorker.of(theme), theme.outdated());
    }
}
