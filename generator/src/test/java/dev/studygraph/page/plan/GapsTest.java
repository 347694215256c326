package dev.studygraph.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final RichText.Href GLUE = new RichText.Href(SitePath.of("services/glue.html"), "");

    @Test
    void whatStandsOutIsHidden() {
        var text = RichText.markup("<p>Spot instances belong on <strong>task nodes</strong> alone.</p>");
        assertThat(Gaps.in(text))
                .contains(RichText.markup(
                        "<p>Spot instances belong on <strong data-cloze>task nodes</strong> alone.</p>"));
    }

    @Test
    void whereNothingStandsOutTheNamesAreHidden() {
        var text = linked("<p>No servers and a catalog of tables is <a class=\"mention\" href=\"", "\">Glue</a>.</p>");
        assertThat(Gaps.in(text))
                .contains(linked(
                        "<p>No servers and a catalog of tables is <a data-cloze class=\"mention\" href=\"",
                        "\">Glue</a>.</p>"));
    }

    @Test
    void aTipThatWouldBeAllGapIsNoQuestion() {
        assertThat(Gaps.in(RichText.markup("<p><strong>Always use Parquet for the lake.</strong></p>")))
                .isEmpty();
        assertThat(Gaps.in(RichText.markup("<p>Nothing stands out in this sentence at all.</p>")))
                .isEmpty();
    }

    private static RichText linked(String before, String after) {
        return new RichText(List.of(new RichText.Markup(before), GLUE, new RichText.Markup(after)));
    }
}
