package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Yes; yes",
                "✅; yes",
                "✔️; yes",
                "✅ Yes; yes",
                "Supported; yes",
                "ja; yes",
                "はい; yes",
                "No; no",
                "❌; no",
                "Not supported; no",
                "нет; no",
                "Partially; partial",
                "None; none",
                "N/A; n-a",
                "HIGH; high",
                "Medium.; medium",
                "< 1 GB; <1 gb",
                "under 1 GB; <1 gb",
                "1,000 partitions; 1000 partition",
                "15 minutes; 15 minute",
                "✅ 15 minutes; 15 minute",
                "10+; >=10",
                "3 or more; >=3",
                "no more than 3 nodes; <=3 node",
                "unter 1 GB; <1 gb",
                "höchstens 15 Minuten; <=15 minuten",
                "moins de 1 Go; <1 go",
                "al menos 3; >=3",
                "não aplica; não aplica",
                "não se aplica; n-a",
                "più di 10 ms; >10 ms",
                "не более 5 ГБ; <=5 гб",
                "10 GB以下; <=10 gb",
                "100ms未満; <100 ms",
                "最多 5 GB; <=5 gb",
                "3개 이상; >=3 개",
                "basso; low",
                "up to 5 TB; <=5 tb",
                "$5 per TB; $5 per tb",
                "Serverless; serverless",
                "Per DPU-second; per dpu second",
            })
    void aPlainCellHasOneKey(String cell, String key) {
        assertThat(CellReader.read(cell)).isEqualTo(Value.of(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Low (call any API); low; call any API",
                "Yes, with Hive; yes; with Hive",
                "No — the read fails; no; the read fails",
                "High: full stack; high; full stack",
                "External (Hive metastore); external; Hive metastore",
                "✅ (limited); yes; limited",
                "✅ FIFO only; yes; FIFO only",
                "✔️ with Hive; yes; with Hive",
                "❌ – not yet; no; not yet",
            })
    void whatStandsInParenthesesOrAfterADashQualifiesTheValue(String cell, String key, String qualifier) {
        assertThat(CellReader.read(cell)).isEqualTo(new Value(List.of(key), false, Optional.of(qualifier)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "—", "Either", "Depends", "both", "any", "varies", "?", "beide"})
    void aCellThatLeavesItOpenGoesDownEveryBranch(String cell) {
        assertThat(CellReader.read(cell)).isEqualTo(Value.ANY);
    }

    @Test
    void anOpenCellKeepsItsQualifier() {
        assertThat(CellReader.read("Depends (on the engine)"))
                .isEqualTo(new Value(List.of(), true, Optional.of("on the engine")));
    }

    @Test
    void aShortListHasAKeyForEachItem() {
        assertThat(CellReader.read("S3, RDS and Redshift").keys()).containsExactly("s3", "rds and redshift");
        assertThat(CellReader.read("S3, RDS, and Redshift").keys()).containsExactly("s3", "rds", "redshift");
        assertThat(CellReader.read("Kinesis or Kafka").keys()).containsExactly("kinesis", "kafka");
        assertThat(CellReader.read("SQL / Python").keys()).containsExactly("sql", "python");
    }

    @Test
    void aSentenceIsNoList() {
        assertThat(CellReader.read("A full rebuild of everything, and then some more")
                        .keys())
                .containsExactly("a full rebuild of everything and then some more");
        assertThat(CellReader.read("I/O bound").keys()).containsExactly("i o bound");
    }

    @Test
    void triggerWordsOfTheVaultStandForTheirValue() {
        var latency = Optional.of(Map.of("real time", List.of("instant", "milliseconds"), "batch", List.of("nightly")));
        assertThat(CellReader.read("Answers in milliseconds", latency)).isEqualTo(Value.of("real time"));
        assertThat(CellReader.read("Batch", latency)).isEqualTo(Value.of("batch"));
        assertThat(CellReader.read("nightly or instant", latency).keys()).containsExactly("nightly", "instant");
    }

    @Test
    void onlyWordsOfAClosedScaleCanContradict() {
        assertThat(CellReader.isClosed(CellReader.read("Yes"))).isTrue();
        assertThat(CellReader.isClosed(CellReader.read("Low (mostly)"))).isTrue();
        assertThat(CellReader.isClosed(CellReader.read("Serverless"))).isFalse();
        assertThat(CellReader.isClosed(Value.ANY)).isFalse();
    }

    @Test
    void criteriaThatDescribeAreKnownInSeveralLanguages() {
        assertThat(Criteria.isDescriptive(new Criterion("best-for", "Best for")))
                .isTrue();
        assertThat(Criteria.isDescriptive(new Criterion("use-cases", "Use Cases")))
                .isTrue();
        assertThat(Criteria.isDescriptive(new Criterion("beispiel", "Beispiel")))
                .isTrue();
        assertThat(Criteria.isDescriptive(new Criterion("gpu", "GPU"))).isFalse();
    }
}
