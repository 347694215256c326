package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first vault as a reader of the graph sees it. */
class ContentGraphTest {
    private static final Path CONTENT = Path.of("../content");

    private static final List<String> TAUGHT = List.of(
            "AWS Glue",
            "Glue",
            "Glue Crawler",
            "crawlers",
            "Glue Data Catalog",
            "Data Catalog",
            "Glue ETL job",
            "Glue ETL",
            "Glue job",
            "DynamicFrame",
            "Glue DynamicFrame",
            "Spark DataFrame",
            "DataFrame",
            "Glue Spark job",
            "Glue streaming job",
            "Glue Python shell job",
            "Glue Ray job",
            "Glue job bookmarks",
            "bookmarks",
            "Glue DataBrew",
            "DataBrew",
            "Glue FindMatches",
            "FindMatches",
            "Glue triggers",
            "Glue workflows",
            "Amazon EMR",
            "EMR",
            "Elastic MapReduce",
            "EMR on EC2",
            "EMR on EKS",
            "EMR Serverless",
            "HDFS",
            "EMRFS",
            "Spark MLlib",
            "Amazon Redshift",
            "Redshift",
            "Redshift ML",
            "Redshift Spectrum",
            "Spectrum",
            "Amazon Athena",
            "Athena",
            "Athena partition projection",
            "Athena Federated Query",
            "Parquet + partitioning",
            "AWS Step Functions",
            "SageMaker Pipelines",
            "Amazon MWAA",
            "Managed Airflow",
            "Airflow",
            "AWS Data Pipeline",
            "PyDeequ",
            "Deequ",
            "Amazon S3",
            "Amazon SageMaker",
            "SageMaker Autopilot",
            "Kinesis Data Streams",
            "Managed Service for Apache Flink",
            "Amazon Data Firehose",
            "AWS Lambda",
            "Amazon EventBridge",
            "EventBridge Pipes",
            "Amazon SNS",
            "Amazon RDS",
            "Amazon DynamoDB",
            "Apache Spark",
            "Apache Hive",
            "SageMaker Model Registry");

    @Test
    void everyThingTheExamTeachesIsADescribedServiceUnderItsUsualNames() {
        var built = Vaults.onDisk(CONTENT).build();
        assertThat(TAUGHT)
                .allSatisfy(name -> assertThat(built.graph().named(name).flatMap(built.graph()::node))
                        .as(name)
                        .hasValueSatisfying(node -> assertThat(node)
                                .isInstanceOfSatisfying(
                                        Node.Service.class,
                                        service -> assertThat(service.stub()).isFalse())));
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.graph().services()).noneMatch(Node.Service::stub);
        assertThat(built.graph().scenarios())
                .as("a row of a table with the columns Scenario, Answer and Why")
                .anyMatch(scenario -> scenario.need().text().startsWith("Train a classifier with Spark"));
    }

    @Test
    void theOrderOfNotesAndStatementsDoesNotShow() {
        var vault = Vaults.onDisk(CONTENT);
        var expected = GraphPrint.of(vault.build().graph());
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(GraphPrint.of(vault.shuffled(seed).graph()))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }
}
