package dev.studygraph.graph.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    private final NameKey keys = new NameKey(List.of("AWS", "Amazon", "Apache"));

    @ParameterizedTest
    @CsvSource({
        "AWS Glue, Glue",
        "AWS Glue, glue",
        "Glue Crawler, Glue crawlers",
        "Glue-Crawler, glue_crawler",
        "Step Functions, StepFunctions",
        "Step Function, AWS Step Functions",
        "DynamicFrame, Dynamic Frames",
        "Amazon EMR, Amazon EMR (Elastic MapReduce)",
        "1. Amazon S3, S3",
        "🪣 Amazon S3, Amazon S3",
        "Policies, policy",
        "DPU, DPUs",
        "Café, Cafe\u0301",
        "Straße, STRASSE",
        "the Data Catalog, Data Catalog",
        "R&D, R and D",
    })
    void twoSpellingsOfOneNameHaveTheSameKey(String one, String other) {
        assertThat(keys.of(one)).isEqualTo(keys.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "RDS, RD",
        "HDFS, HDF",
        "C++, C",
        "C#, C",
        "Glue, Glue Crawler",
        "AWS, Amazon",
        "Redis, Redi",
        "Kinesis Data Streams, Kinesis Data Firehose",
    })
    void differentNamesHaveDifferentKeys(String one, String other) {
        assertThat(keys.of(one)).isNotEqualTo(keys.of(other));
    }

    @Test
    void aPrefixAloneAndMarksAloneKeepAKey() {
        assertThat(keys.of("AWS")).isEqualTo("aws");
        assertThat(keys.of("???")).isNotEmpty();
        assertThat(keys.of("Amazon AWS")).isEqualTo("aws");
    }

    @Test
    void anAcronymSpellsTheInitialsWithOrWithoutPrefix() {
        assertThat(keys.isAcronymOf("KDS", "Amazon Kinesis Data Streams")).isTrue();
        assertThat(keys.isAcronymOf("AKDS", "Amazon Kinesis Data Streams")).isTrue();
        assertThat(keys.isAcronymOf("kds", "Kinesis Data Streams")).isFalse();
        assertThat(keys.isAcronymOf("KD", "Kinesis Data Streams")).isFalse();
        assertThat(keys.isAcronymOf("LB", "AWS - Load Balancers")).isTrue();
        assertThat(keys.isAcronymOf("ALB", "AWS - Load Balancers")).isFalse();
        assertThat(keys.isAcronymOf("AI", "AWS IAM")).isFalse();
    }

    @Test
    void anAcronymInBracketsIsAnotherNameOnlyIfItsLettersStandInTheName() {
        assertThat(NameKey.mayAbbreviate("MSK", "Managed Streaming for Apache Kafka"))
                .isTrue();
        assertThat(NameKey.mayAbbreviate("S3", "Simple Storage Service")).isTrue();
        assertThat(NameKey.mayAbbreviate("GCF", "Cloud Functions")).isTrue();
        assertThat(NameKey.mayAbbreviate("RDS", "Pessimistic Locking")).isFalse();
        assertThat(NameKey.mayAbbreviate("LRS", "Standard")).isFalse();
        assertThat(NameKey.mayAbbreviate("Redis", "Redis")).isFalse();
    }
}
