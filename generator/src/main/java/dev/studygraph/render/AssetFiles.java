package dev.studygraph.render;

import dev.studygraph.page.SitePath;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The assets of the site by the names pages use for them ({@code js/site.js}), with the hash of their bytes in their path. */
public final class AssetFiles {
    /** Lists the assets of a theme: a name a line, after a colon the files it is put together from. */
    static final String MANIFEST = "assets/files.txt";

    /** The same for what a theme adds, so that it need not repeat the list of all. */
    static final String ADDED = "assets/own-files.txt";

    /** Scripts that are kept as source here; what others publish is passed on byte by byte. */
    private static final String OWN_SCRIPTS = "js/";

    private final Map<String, Asset> byName;

    private AssetFiles(Map<String, Asset> byName) {
        this.byName = byName;
    }

    /** The assets of a theme. */
    public static AssetFiles of(Theme theme) {
        Map<String, Asset> assets = new LinkedHashMap<>();
        String lists = theme.readText(MANIFEST).orElse("") + "\n"
                + theme.readText(ADDED).orElse("");
        lists.lines().forEach(line -> {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] nameAndParts = line.split(":", 2);
                String name = nameAndParts[0].strip();
                String parts = nameAndParts.length == 2 ? nameAndParts[1].strip() : name;
                assets.put(name, Asset.of(name, joined(theme, List.of(parts.split("\\s+", -1)))));
            }
        });
        return new AssetFiles(assets);
    }

    /** These assets and one more, such as data for a script. */
    public AssetFiles with(String name, byte[] bytes) {
        Map<String, Asset> assets = new LinkedHashMap<>(byName);
        assets.put(name, Asset.of(name, bytes));
        return new AssetFiles(assets);
    }

    /** These assets and more, by name. */
    public AssetFiles withAll(Map<String, Asset> others) {
        Map<String, Asset> assets = new LinkedHashMap<>(byName);
        assets.putAll(others);
        return new AssetFiles(assets);
    }

    /** The path of every asset by its name. */
    public Map<String, SitePath> paths() {
        Map<String, SitePath> paths = new LinkedHashMap<>();
        byName.forEach((name, asset) -> paths.put(name, asset.path()));
        return Collections.unmodifiableMap(paths);
    }

    public Optional<SitePath> path(String name) {
        return Optional.ofNullable(byName.get(name)).map(Asset::path);
    }

    /** All assets in a fixed order. */
    public List<Asset> all() {
        return List.copyOf(Collections.unmodifiableMap(byName).values());
    }

    private static byte[] joined(Theme theme, List<String> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String file : files) {
            byte[] bytes = theme.read("assets/" + file)
                    .orElseThrow(() -> new IllegalStateException("the theme lists no file assets/" + file));
            all.writeBytes(file.startsWith(OWN_SCRIPTS) ? ScriptText.lean(bytes) : bytes);
        }
        return all.toByteArray();
    }
}
