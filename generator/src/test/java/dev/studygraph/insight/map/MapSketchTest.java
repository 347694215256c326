package dev.studygraph.insight.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.HandMadeGraph;
import dev.studygraph.decide.Tables;
import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.ContentVault;
import dev.studygraph.insight.Importance;
import dev.studygraph.insight.Insights;
import dev.studygraph.insight.map.MapSketch.Group;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the things of a graph stand on its map. */
class MapSketchTest {
    private static final Importance NONE = new Importance(Map.of());

    @Test
    void servicesOfACategoryStandTogetherAndWithThemWhatIsTiedToThem() {
        var graph = new HandMadeGraph(Tables.PLAIN)
                .service("a", "ETL")
                .service("b", "ETL")
                .service("c", "ETL")
                .service("d", "SQL")
                .service("e", "SQL")
                .service("f", "SQL")
                .service("without", "")
                .edge("without", Relation.MENTIONS, "d")
                .edge("without", Relation.PART_OF, "a");
        var sketch = MapSketch.of(graph, NONE);
        assertThat(sketch.groups()).extracting(Group::category).containsExactly("ETL", "SQL");
        assertThat(sketch.groups().get(0).members()).hasSize(4);
    }

    @Test
    void whatIsTiedToNothingStandsInAGroupOfItsOwn() {
        var graph = new HandMadeGraph(Tables.PLAIN)
                .service("a", "ETL")
                .service("b", "ETL")
                .service("c", "ETL")
                .service("alone", "")
                .service("lonely", "");
        assertThat(MapSketch.of(graph, NONE).groups())
                .containsExactly(new Group("ETL", false, List.of(0, 2, 3)), new Group("", true, List.of(1, 4)));
    }

    @Test
    void nothingLiesOverAnythingOnTheMapOfTheFirstVault() {
        var graph = ContentVault.graph(new Diagnostics());
        var sketch = MapSketch.of(graph, Insights.of(graph, Trees.of(graph)).importance());
        var places = sketch.places();
        assertThat(places.nodes()).hasSize(graph.nodes().size()).doesNotHaveDuplicates();
        assertThat(closest(places.nodes())).isGreaterThan(MapPlaces.SPACING / 2);
        for (int i = 0; i < places.groups().size(); i++) {
            for (int j = i + 1; j < places.groups().size(); j++) {
                var one = places.groups().get(i);
                var other = places.groups().get(j);
                assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                        .as("discs %s and %s", i, j)
                        .isGreaterThan(one.radius() + other.radius());
            }
        }
        for (int node = 0; node < places.nodes().size(); node++) {
            var disc = places.groups().get(sketch.groupOf(node));
            var spot = places.nodes().get(node);
            assertThat(Math.hypot(spot.x() - disc.x(), spot.y() - disc.y())).isLessThan(disc.radius());
        }
    }

    @Test
    void tenThousandThingsArePlacedAtOnce() {
        var sketch = MapSketch.of(many(10_000), NONE);
        var begin = System.nanoTime();
        var places = sketch.places();
        assertThat(places.nodes()).hasSize(10_000);
        assertThat(places).isEqualTo(sketch.places());
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(10);
    }

    private static KnowledgeGraph many(int count) {
        var graph = new HandMadeGraph(Tables.PLAIN);
        for (int i = 0; i < count; i++) {
            graph.service("s" + i, "category " + i % 90);
            graph.edge("s" + i, Relation.MENTIONS, "s" + i * 7919L % count);
            graph.edge("s" + i, Relation.USES, "s" + (i + 90) % count);
        }
        return graph;
    }

    private static double closest(List<MapPlaces.Spot> spots) {
        double closest = Double.MAX_VALUE;
        for (int i = 0; i < spots.size(); i++) {
            for (int j = i + 1; j < spots.size(); j++) {
                closest = Math.min(
                        closest,
                        Math.hypot(
                                spots.get(i).x() - spots.get(j).x(),
                                spots.get(i).y() - spots.get(j).y()));
            }
        }
        return closest;
    }
}
