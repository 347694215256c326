package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentence that stands for a service. */
class SummaryTest {
    @Test
    void isTheFirstOfItsText() {
        assertThat(summary("The ferry carries cars. It is slow.\n")).contains("The ferry carries cars.");
        assertThat(summary("The ferry carries what other boats will never take: coal.\n"))
                .contains("The ferry carries what other boats will never take: coal.");
    }

    @Test
    void isNoneThatOnlyAnnounces() {
        assertThat(summary("The ferry includes:\n\n- a deck\n- a bar\n\nSee the map.\n"))
                .isEmpty();
        assertThat(summary("フェリーには次のものがあります：\n\n- 甲板\n")).isEmpty();
    }

    @Test
    void mayStandInASectionThatSaysWhatItIs() {
        for (String heading :
                List.of("Overview", "1. Introduction:", "What is Ferry?", "概要", "フェリーとは", "Was ist Ferry?")) {
            assertThat(summary("## " + heading + "\n\nA boat for cars.\n")).contains("A boat for cars.");
        }
        assertThat(summary("## Prices\n\nThey change each year.\n")).isEmpty();
        assertThat(summary("## Prices\n\n- low\n\n## Overview\n\nA boat.\n")).isEmpty();
    }

    @Test
    void mayStandBehindBoldWordsThatSayWhatItIs() {
        for (String label : List.of(
                "**Definition:** ",
                "**What it is** — ",
                "**Purpose**: ",
                "**What it does**\n\n",
                "**Overview:**\n\n- ")) {
            assertThat(summary(label + "A boat for many cars.\n")).contains("A boat for many cars.");
        }
        assertThat(summary("- **Definition:** A boat for many cars.\n- **Cost:** high\n"))
                .contains("A boat for many cars.");
        assertThat(summary("- **Ferry**: a boat.\n  - It is slow.\n- It is red.\n"))
                .contains("a boat.");
        assertThat(summary("**FERRY:** a boat.\n")).contains("a boat.");
        assertThat(summary("- **Cruiser**: another boat.\n")).isEmpty();
        assertThat(summary("**Description** of boats is hard.\n")).contains("Description of boats is hard.");
        assertThat(summary("**Prices:** they change.\n")).isEmpty();
        assertThat(summary("**Prices:**\n\n- they change each year\n")).isEmpty();
    }

    @Test
    void isNeitherADateNorTagsNorASource() {
        assertThat(summary("#boats #water\n\nA boat for cars.\n")).contains("A boat for cars.");
        assertThat(summary("Source: [All boats](http://a.example)\n\nA boat for cars.\n"))
                .contains("A boat for cars.");
        assertThat(summary("[Ferries](http://a.example) carry cars.\n")).contains("Ferries carry cars.");
        assertThat(summary("Two kinds: [one](http://a.example) for cars.\n")).contains("Two kinds: one for cars.");
        assertThat(summary("08-03-2022\n\nA boat for cars.\n")).contains("A boat for cars.");
        assertThat(summary("<h6>08-03-2022</h6>\n----------\n## Overview\nA boat for cars.\n"))
                .contains("A boat for cars.");
    }

    private static Optional<String> summary(String text) {
        var graph = Vaults.vault()
                .note("ferry.md", "---\nkind: service\n---\n# Ferry\n\n" + text)
                .build()
                .graph();
        return graph.services().get(0).summary().map(summary -> summary.text());
    }
}
