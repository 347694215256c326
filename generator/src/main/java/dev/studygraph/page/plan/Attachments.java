package dev.studygraph.page.plan;

import dev.studygraph.page.SitePath;
import dev.studygraph.source.PathText;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where attachments of the vault stand in the site. A file that a browser or a web server might run (a page, a script, or
 * anything of a kind we do not know) stands apart under a name that makes it text, unless the vault trusts its HTML.
 */
public record Attachments(HtmlPolicy html) {
    private static final String FOLDER = "files/";
    private static final String AS_TEXT = "files-as-text/";

    /** Endings of what is only ever looked at, heard, read or saved. */
    private static final Set<String> PASSIVE = words("""
            png apng jpg jpeg gif webp avif bmp ico tif tiff heic jxl svg
            mp3 m4a ogg oga opus wav flac mp4 m4v webm mov ogv mkv avi vtt srt
            pdf epub djvu ps eps doc docx dot dotx xls xlsx ppt pptx odt ods odp rtf key pages numbers
            txt text log csv tsv json jsonl ndjson geojson yml yaml toml ini cfg conf properties env tex bib bst ris
            md markdown mdx rst adoc org ipynb canvas excalidraw drawio anki apkg colpkg
            py pyi rb pl sh bash zsh fish bat cmd ps1 java kt kts scala groovy go rs c h cpp hpp cc cs fs vb swift m r jl lua
            sql ts tsx jsx vue dart ex exs erl hs clj tf hcl bicep proto graphql diff patch
            zip gz tgz bz2 xz zst 7z rar tar jar whl parquet avro orc arrow feather npy npz h5 hdf5 pkl pt pth onnx bin db
            sqlite ttf otf woff woff2""");

    /** {@code files/}, or {@code files-as-text/}, and the attachment's path within the vault. */
    SitePath pathOf(String vaultPath) {
        return SitePath.of(
                html == HtmlPolicy.TRUST || isPassive(vaultPath) ? FOLDER + vaultPath : AS_TEXT + vaultPath + ".txt");
    }

    /** The same for several attachments. */
    SortedMap<String, SitePath> pathsOf(Set<String> vaultPaths) {
        var paths = new TreeMap<String, SitePath>();
        vaultPaths.forEach(path -> paths.put(path, pathOf(path)));
        return paths;
    }

    /** Whether readers get the file as text because it might be run. */
    public static boolean isAsText(SitePath path) {
        return path.value().startsWith(AS_TEXT);
    }

    private static boolean isPassive(String path) {
        String name = PathText.fileName(path);
        return name.indexOf('.') > 0
                && PASSIVE.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
