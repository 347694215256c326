package dev.studygraph.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, services/aws-glue.html, services/aws-glue.html",
        "services/aws-glue.html, index.html, ../index.html",
        "services/aws-glue.html, services/amazon-emr.html, amazon-emr.html",
        "services/aws-glue.html, scenarios/new-files.html, ../scenarios/new-files.html",
        "decisions/etl/serverless.html, decisions/etl.html, ../etl.html",
        "decisions/etl.html, decisions/etl/serverless.html, etl/serverless.html",
        "services/index.html, services/index.html, index.html",
        "a/b.html, a/b/c.html, b/c.html"
    })
    void aLinkIsRelativeToThePageItStandsOn(String from, String to, String link) {
        assertThat(SitePath.of(from).linkTo(SitePath.of(to), "")).isEqualTo(link);
    }

    @Test
    void aLinkWithinThePageIsItsFragment() {
        SitePath page = SitePath.of("services/aws-glue.html");
        assertThat(page.linkTo(page, "job bookmarks")).isEqualTo("#job%20bookmarks");
    }

    @Test
    void whatAUrlWouldMisreadIsEscaped() {
        assertThat(SitePath.HOME.linkTo(SitePath.of("files/50% of: a?b#c é.png"), "über"))
                .isEqualTo("files/50%25%20of%3A%20a%3Fb%23c%20%C3%A9.png#%C3%BCber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/index.html", "a//b.html", "../a.html", "a/./b.html", "a/", "a\\b.html"})
    void whatIsNoPathWithinTheSiteIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> SitePath.of(value));
    }
}
