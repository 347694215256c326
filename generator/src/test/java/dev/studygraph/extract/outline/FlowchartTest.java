package dev.studygraph.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.note.Block;
import dev.studygraph.note.Piece;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mermaid flowcharts as people type them. */
class FlowchartTest {
    private static Optional<Flowchart> read(String text) {
        var fence = new Block.Shape.Fence("mermaid", List.of(text.split("\n", -1)));
        return Flowchart.read(new Block(fence, Piece.EMPTY, Place.startOf("a.md"), Optional.empty()), fence);
    }

    @Test
    void boxesAndArrowsComeInManyForms() {
        var chart = read("""
                %% how to pay
                graph LR
                  subgraph one
                  A[Start] --> B{Long run?}:::q; B -->|Yes| C("Plan<br/>ahead")
                  end
                  B -- No --> D([Demand])
                  B -. maybe .-> E[[Sub]]
                  C & D ==> F{{End}}
                  style A fill:#fff
                """);
        assertThat(chart).isPresent();
        assertThat(chart.get().boxes().values())
                .extracting(box -> box.id() + " " + box.text().text() + " " + box.question())
                .containsExactly(
                        "A Start false",
                        "B Long run? true",
                        "C Plan ahead false",
                        "D Demand false",
                        "E Sub false",
                        "F End false");
        assertThat(chart.get().edges())
                .extracting(edge -> edge.from() + edge.to() + " " + edge.label().text())
                .containsExactly("AB ", "BC Yes", "BD No", "BE maybe", "CF ", "DF ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sequenceDiagram\n A->>B: hi", "graph TD\n Q1{Still needed?{ --> B", "graph TD\n A[Start]", ""})
    void whatIsNoFlowchartIsLeftAlone(String text) {
        assertThat(read(text)).isEmpty();
    }
}
