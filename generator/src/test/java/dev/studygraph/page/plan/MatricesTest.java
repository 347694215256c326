package dev.studygraph.page.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studygraph.graph.Vaults;
import dev.studygraph.page.CellMark;
import dev.studygraph.page.ComparisonPage;
import dev.studygraph.page.FactBook;
import dev.studygraph.page.Matrix;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ServicePage;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatricesTest {
    @Test
    void aSignIsNotShownBesideTheMarkThatStandsForIt() {
        var vault = Vaults.vault().note("a.md", """
                ## Ferry vs Tram
                | Feature | Ferry | Tram |
                |---|---|---|
                | Floats | ✅ | ❌ |
                | Heated | ✓ Always | ✗ Never |
                """).build();
        Map<String, Matrix.Row> rows = SitePlannerTest.plan(vault.graph()).pages().stream()
                .filter(ComparisonPage.class::isInstance)
                .map(ComparisonPage.class::cast)
                .flatMap(page -> page.matrix().rows().stream())
                .collect(Collectors.toMap(Matrix.Row::criterion, row -> row));
        assertThat(requireNonNull(rows.get("Floats")).cells())
                .extracting(Matrix.Cell::text, Matrix.Cell::mark)
                .containsExactly(tuple(RichText.EMPTY, CellMark.YES), tuple(RichText.EMPTY, CellMark.NO));
        assertThat(requireNonNull(rows.get("Heated")).cells())
                .extracting(Matrix.Cell::text, Matrix.Cell::mark)
                .containsExactly(
                        tuple(RichText.plain("Always"), CellMark.YES), tuple(RichText.plain("Never"), CellMark.NO));
        assertThat(SitePlannerTest.plan(vault.graph()).facts().criteria())
                .flatExtracting(FactBook.Criterion::cells)
                .extracting(FactBook.Cell::text, FactBook.Cell::mark)
                .containsExactly(
                        tuple("Yes", CellMark.YES),
                        tuple("No", CellMark.NO),
                        tuple("Always", CellMark.YES),
                        tuple("Never", CellMark.NO));
    }

    @Test
    void whatSeveralComparisonsSayToOneCriterionStandsTogether() {
        var compared = Vaults.vault().note("boats.md", """
                        ## Ferry vs Barge
                        | Feature | Ferry | Barge |
                        |---|---|---|
                        | Crew | 12 | 3 |
                        | Cargo | cars | coal |

                        ## Ferry vs Raft
                        | Feature | Ferry | Raft |
                        |---|---|---|
                        | Crew | many | none |
                        | Cargo | cars | nothing |
                        """).build().graph();
        var ferry = SitePlannerTest.plan(compared).pages(ServicePage.class).stream()
                .filter(page -> page.frame().title().equals("Ferry"))
                .findFirst()
                .orElseThrow();
        assertThat(ferry.facts())
                .extracting(row -> row.criterion() + ": " + PlainText.of(row.value()))
                .containsExactly("Crew: 12", "Crew: many", "Cargo: cars");
    }
}
