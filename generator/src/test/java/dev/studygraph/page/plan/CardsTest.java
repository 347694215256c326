package dev.studygraph.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.Vaults;
import dev.studygraph.page.ServicePage;
import org.junit.jupiter.api.Test;

class CardsTest {
    @Test
    void whatIsOnlyFoundStandsBehindWhatIsCertain() {
        var graph = Vaults.vault()
                .note(
                        "a.md",
                        "# Night Ferry\n\n## Use cases\n\n1. Cars\n2. Boats in parts\n\n## Best for\n\n- Letters\n")
                .build()
                .graph();
        assertThat(SitePlannerTest.plan(graph).pages(ServicePage.class))
                .singleElement()
                .satisfies(page -> assertThat(page.scenarios())
                        .extracting(card -> card.scenario().title())
                        .containsExactly("Letters", "Boats in parts", "Cars"));
    }
}
