package dev.studygraph.export;

import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The list of a site's files by which a browser keeps it whole for times without network. */
public final class OfflineScript {
    /** Where the worker lies that reads the list: it may keep what lies beside and below it. */
    public static final SitePath PATH = SitePath.of("sw.js");

    /** A site of more files is read online only: nobody waits for that many requests, and no phone has room for them. */
    static final int MOST_FILES = 5000;

    /** So many digits tell the files of two builds apart. */
    private static final int DIGITS = 16;

    /** What pages show; documents, films and what is meant for other programs stay with the server. */
    private static final Set<String> KEPT =
            Set.of("html", "css", "js", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "webmanifest", "woff2");

    private OfflineScript() {}

    /** The script that sets {@code studygraphOffline}, of an empty list where the site is too large. */
    public static String of(SortedMap<SitePath, Digest> digests) {
        List<Map.Entry<SitePath, Digest>> kept = digests.entrySet().stream()
                .filter(file -> isKept(file.getKey()))
                .limit(MOST_FILES + 1)
                .toList();
        List<String> files = kept.size() <= MOST_FILES
                ? kept.stream().map(OfflineScript::line).toList()
                : List.of();
        return ScriptText.assigning("studygraphOffline", json -> {
            var out = new JsonText(json);
            out.object(() -> {
                out.field("format", 1);
                out.field("build", nameOf(files));
                out.strings("files", files);
            });
        });
    }

    private static boolean isKept(SitePath path) {
        int dot = path.value().lastIndexOf('.');
        return dot >= 0 && KEPT.contains(path.value().substring(dot + 1)) && !path.equals(PATH);
    }

    private static String line(Map.Entry<SitePath, Digest> file) {
        return file.getKey().value() + " " + file.getValue().hex().substring(0, DIGITS);
    }

    /** A name for the build. */
    private static String nameOf(List<String> files) {
        return Digest.of(String.join("\n", files).getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, DIGITS);
    }
}
