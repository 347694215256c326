package dev.studygraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes sample pages to {@code target/gallery} for whoever wants to look at the design; the templates are those of the working copy. */
class GalleryTest {

    @Test
    void everySamplePageIsWritten() throws IOException {
        Path folder = Path.of("target", "gallery");
        Theme theme = Theme.builtIn();
        AssetFiles assets = AssetFiles.of(theme);
        Renderer renderer = Renderer.of(theme, assets, "en");
        for (Asset asset : assets.all()) {
            Path file = folder.resolve(asset.path().value());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.bytes());
        }
        for (Page page : pages()) {
            Rendering rendering = renderer.render(page);
            assertThat(rendering).isInstanceOf(Rendering.Html.class);
            Path file = folder.resolve(page.path().value());
            Files.createDirectories(file.getParent());
            Files.writeString(file, ((Rendering.Html) rendering).text());
        }
        assertThat(folder.resolve("index.html")).isNotEmptyFile();
    }

    private static List<Page> pages() {
        return Stream.concat(SamplePages.all().stream(), SampleLists.all().stream())
                .toList();
    }
}
