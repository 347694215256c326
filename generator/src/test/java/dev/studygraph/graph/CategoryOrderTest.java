package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CategoryOrderTest {
    @Test
    void theConfigurationComesFirstThenTitlesAsPeopleCount() {
        var vault = Vaults.vault(TestConfiguration.of("categories: [Storage, Nowhere]\n"));
        String[] categories = {"Part 10", "Part 2", "analytics", "Storage", "Compute"};
        for (String category : categories) {
            String name = "Service of " + category;
            vault.note(name + ".md", "---\nkind: service\ncategory: " + category + "\n---\n# " + name + "\n\nText.\n");
        }
        vault.note("bare.md", "---\nkind: service\n---\n# Bare\n\nText.\n");
        assertThat(CategoryOrder.of(vault.build().graph()))
                .containsExactly("Storage", "Nowhere", "", "analytics", "Compute", "Part 2", "Part 10");
    }
}
