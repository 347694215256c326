package dev.studygraph.build;

import dev.studygraph.export.OfflineScript;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.ClosingFile;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.render.Theme;
import java.util.SortedMap;

/** The script by which a browser keeps a published site whole: the list of its files, and what a theme does with it. */
record OfflineWorker(String script) implements ClosingFile {
    static OfflineWorker of(Theme theme) {
        return new OfflineWorker(theme.script("assets/js/offline-worker.js"));
    }

    @Override
    public SiteFile after(SortedMap<SitePath, Digest> digests) {
        return SiteFile.ofText(OfflineScript.PATH, OfflineScript.of(digests) + script);
    }
}
