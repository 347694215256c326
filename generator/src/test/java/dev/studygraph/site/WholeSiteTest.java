package dev.studygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every whole site: its links lead somewhere, its pages are valid, its graph is what was promised. */
class WholeSiteTest {
    @TempDir
    private Path folder;

    static List<String> sites() {
        return BuiltSite.names();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkLeadsSomewhere(String site) throws IOException {
        var found = LinkCheck.of(BuiltSite.of(site));
        assertThat(found.broken()).isEmpty();
        assertThat(found.followed()).isGreaterThan(100);
    }

    @Test
    void theLinkCheckFindsWhatIsBroken() throws IOException {
        Files.writeString(folder.resolve("a b.html"), """
                <p id="twice"><a href="gone.html">a</a><a href="#nowhere">b</a><img src="/root.png" alt="">
                <a href="a%20b.html#twice">fine</a><img srcset="one.png 1x, two.png 2x" alt=""></p>
                <p id="twice" aria-labelledby="nobody"></p>
                """);
        assertThat(LinkCheck.of(folder).broken()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageIsValidHtml(String site) throws Exception {
        var validity = new HtmlValidity();
        Path root = BuiltSite.of(site);
        for (String page : BuiltSite.pages(root)) {
            validity.check(root, page);
        }
        assertThat(validity.errors()).isEmpty();
    }

    @Test
    void theValidatorFindsWhatIsInvalid() throws Exception {
        Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><title>x</title><p><table></p><div hreff=x>");
        var validity = new HtmlValidity();
        validity.check(folder, "page.html");
        assertThat(validity.errors()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theGraphIsWhatItsSchemaPromises(String site) throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/graph.schema.json")));
        String json = Files.readString(BuiltSite.of(site).resolve("graph.json"));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
}
