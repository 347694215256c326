package dev.studygraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.page.Page;
import dev.studygraph.page.TagPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme of the user's over the built-in one. */
class ThemeTest {
    @TempDir
    Path folder;

    private Theme theme;

    @BeforeEach
    void takeTheFolder() {
        theme = Theme.overriddenBy(List.of(folder));
    }

    @Test
    void aTemplateOfTheUsersReplacesTheBuiltInOne() throws IOException {
        write("pages/tag.ftlh", "<#-- page: TagPage contract: 1 -->\n<p>${page.tag}</p>");
        assertThat(render(RecordSamples.full(TagPage.class)))
                .isEqualTo(new Rendering.Html(
                        "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quotes&quot;</p>"));
        assertThat(theme.outdated()).isEmpty();
    }

    @Test
    void aMisspeltFieldIsNamedWithTemplateAndLine() throws IOException {
        write("pages/tag.ftlh", "<#-- page: TagPage contract: 1 -->\n\n<p>${page.tagg}</p>");
        Diagnostic diagnostic = failure(RecordSamples.full(TagPage.class));
        assertThat(diagnostic.code()).isEqualTo(Code.TEMPLATE_FAILED);
        assertThat(diagnostic.place()).hasToString("templates/pages/tag.ftlh:3:6");
        assertThat(diagnostic.message())
                .isEqualTo("the template asks for 'page.tagg', which TagPage does not have here");
        assertThat(diagnostic.hint()).isPresent();
    }

    @Test
    void brokenSyntaxIsNamedWithTemplateAndLine() throws IOException {
        write("pages/tag.ftlh", "<#-- page: TagPage contract: 1 -->\n<#if page.tag>");
        Diagnostic diagnostic = failure(RecordSamples.full(TagPage.class));
        assertThat(diagnostic.place().path()).isEqualTo("templates/pages/tag.ftlh");
        assertThat(diagnostic.place().line()).isEqualTo(2);
    }

    @Test
    void templatesSeeComponentsAndNothingElse() throws IOException {
        for (String wish :
                List.of("page.hashCode()", "page.class", "page.frame().site.getClass()", "page.toString()")) {
            write("pages/tag.ftlh", "<#-- page: TagPage contract: 1 -->\n${" + wish + "}");
            assertThat(render(RecordSamples.full(TagPage.class))).as(wish).isInstanceOf(Rendering.Failed.class);
        }
    }

    @Test
    void aTemplateForAnotherContractIsReported() throws IOException {
        write("pages/tag.ftlh", "<#-- page: TagPage contract: 0 -->\n<p></p>");
        write("pages/search.ftlh", "<p></p>");
        assertThat(theme.outdated())
                .extracting(Diagnostic::code, diagnostic -> diagnostic.place().path())
                .containsExactlyInAnyOrder(
                        tuple(Code.TEMPLATE_OUT_OF_DATE, "templates/pages/tag.ftlh"),
                        tuple(Code.TEMPLATE_OUT_OF_DATE, "templates/pages/search.ftlh"));
    }

    @Test
    void anAssetOfTheUsersChangesItsName() throws IOException {
        AssetFiles before = AssetFiles.of(Theme.builtIn());
        write("assets/css/tokens.css", ":root { --paper: red; }");
        AssetFiles after = AssetFiles.of(theme);
        assertThat(before.path("css/site.css").orElseThrow().value()).matches("assets/site\\.[0-9a-f]{10}\\.css");
        assertThat(after.path("css/site.css")).isNotEqualTo(before.path("css/site.css"));
        assertThat(after.path("js/site.js")).isEqualTo(before.path("js/site.js"));
        assertThat(after.path("js/none.js")).isEmpty();
    }

    @Test
    void dataForScriptsJoinsTheAssets() {
        AssetFiles assets = AssetFiles.of(theme).with("js/search-index.js", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(assets.path("js/search-index.js")).isPresent();
        assertThat(assets.all()).hasSizeGreaterThan(4);
    }

    @Test
    void aWordTheVaultReplacesIsUsed() throws IOException {
        write("pages/tag.ftlh", "<#-- page: TagPage contract: 1 -->\n${text(\"kind.service\")}");
        write("messages/en.properties", "kind.service=Tool");
        assertThat(render(RecordSamples.full(TagPage.class))).isEqualTo(new Rendering.Html("Tool"));
    }

    @Test
    void anAssetThatIsMissingFailsThePageByName() throws IOException {
        write("pages/tag.ftlh", "<#-- page: TagPage contract: 1 -->\n${asset(\"js/none.js\")}");
        assertThat(failure(RecordSamples.full(TagPage.class)).message()).contains("no asset called 'js/none.js'");
    }

    private Rendering render(Page page) {
        return Renderer.of(theme, AssetFiles.of(theme), "en").render(page);
    }

    private Diagnostic failure(Page page) {
        Rendering rendering = render(page);
        assertThat(rendering).isInstanceOf(Rendering.Failed.class);
        return ((Rendering.Failed) rendering).diagnostic();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
