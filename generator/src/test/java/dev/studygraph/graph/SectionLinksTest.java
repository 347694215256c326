package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.note.Reference;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionLinksTest {
    private static final String NOTE = """
            # Storage
            ## Costs & Limits
            ### In short
            ## Prices
            ### In short
            ## <a id="own"></a>3. Élan
            ## In short
            """;

    @ParameterizedTest
    @CsvSource({
        "prices, prices",
        "PRICES, prices",
        "Costs & Limits, costs-limits",
        "costs--limits, costs-limits",
        "costs and limits, costs-limits",
        "In short, in-short",
        "Prices#In short, in-short-2",
        "Storage#Prices#In short, in-short-2",
        "Nowhere#In short, in-short",
        "in-short-1, in-short-2",
        "in-short-2, in-short-2",
        "IN-SHORT-2, in-short-2",
        "élan, 3-élan",
        "own, 3-élan",
    })
    void aFragmentMayCallASectionInManyWays(String fragment, String anchor) {
        assertThat(meant(fragment)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({"In shorts", "in-short-9", "'##'"})
    void whatNoSectionIsCalledLeadsToTheNote(String fragment) {
        assertThat(meant(fragment)).isEqualTo("note");
    }

    @Test
    void aSectionIsThatOfTheTextAsItIsNow() {
        var graph = Vaults.vault()
                .note("a.md", "# A\nOld.\n")
                .note("b.md", "# B\n")
                .build()
                .graph();
        var fresh = Vaults.vault().note("a.md", "# A\nNew.\n").build().graph();
        var over = graph.over(List.copyOf(fresh.notes().values()));
        var ref = new SectionRef("a.md", "a");
        assertThat(graph.section(ref)).isPresent().isNotEqualTo(fresh.section(ref));
        assertThat(over.section(ref)).isEqualTo(fresh.section(ref));
        assertThat(over.over(List.of()).section(ref)).isEqualTo(fresh.section(ref));
        assertThat(over.section(new SectionRef("b.md", "b"))).isEqualTo(graph.section(new SectionRef("b.md", "b")));
        assertThat(over.section(new SectionRef("b.md", "a"))).isEmpty();
    }

    private static String meant(String fragment) {
        var graph = Vaults.vault().note("storage.md", NOTE).build().graph();
        var reference =
                new Reference(Reference.Syntax.WIKILINK, "storage", fragment, "storage", Place.startOf("storage.md"));
        return graph.resolve(reference) instanceof Resolution.ToSection to
                ? to.section().anchor()
                : "note";
    }
}
