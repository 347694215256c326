package dev.studygraph.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.Vaults;
import dev.studygraph.page.Entry;
import dev.studygraph.page.HomePage;
import org.junit.jupiter.api.Test;

class HomePlannerTest {
    private static final String TITLED = "---\nkind: service\n---\n# %s\n\n%s\n## Use cases\n\n%s";

    @Test
    void oneStartsWithWhatIsToldInASentence() {
        var vault = Vaults.vault();
        for (int number = 1; number <= 5; number++) {
            vault.note(
                    "told" + number + ".md",
                    TITLED.formatted("Boat " + number, "Boat for " + number + " people.\n", needs(number + 2)));
        }
        vault.note("bare.md", TITLED.formatted("Bare Boat", "", needs(9)));
        vault.note("last.md", TITLED.formatted("Last Boat", "It comes last.\n", needs(1)));
        var home = SitePlannerTest.plan(vault.build().graph())
                .pages(HomePage.class)
                .get(0);
        assertThat(home.start())
                .extracting(Entry::link)
                .extracting(link -> link.title())
                .containsExactly("Boat 5", "Boat 4", "Boat 3", "Boat 2", "Boat 1", "Last Boat");
    }

    private static String needs(int number) {
        var needs = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            needs.append("- Carry load number ").append(number * 100 + i).append(" over the river\n");
        }
        return needs.toString();
    }
}
