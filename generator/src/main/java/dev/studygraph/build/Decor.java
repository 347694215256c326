package dev.studygraph.build;

import dev.studygraph.build.cache.Survey;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    /**
     * A theme that a program keeps while it goes on running.
     *
     * @param sources the files of its folders as they were before any was read
     * @param settled whether no later change of them can look the same
     */
    record Kept(Decor decor, String language, List<Path> folders, Survey sources, boolean settled) {

        /** Reads a theme. {@code moment}: what changed later may look unchanged. */
        static Kept make(Decors decors, List<Path> folders, String language, long moment) {
            Survey sources = survey(folders);
            boolean settled = sources.stamps().values().stream().allMatch(stamp -> stamp.isOlderThan(moment));
            return new Kept(decors.of(folders, language), language, List.copyOf(folders), sources, settled);
        }

        /** Whether it would be the same if it were made again. */
        boolean stillHolds(List<Path> wanted, String spoken) {
            return settled && language.equals(spoken) && folders.equals(wanted) && sources.equals(survey(wanted));
        }

        private static Survey survey(List<Path> folders) {
            return new Survey(Map.of()).with(folders);
        }
    }
}
