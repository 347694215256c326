package dev.studygraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.TestConfiguration;
import dev.studygraph.graph.Vaults;
import dev.studygraph.insight.Insights;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GraphJsonTest {
    private static final Path CONTENT = Path.of("../content");

    private static final String NOTE = """
            ---
            kind: service
            title: AWS Glue
            aliases: [Glue]
            ---
            # AWS Glue
            Managed Spark. It says "cheap".

            ## Glue vs EMR
            | Feature | AWS Glue | Amazon EMR |
            |---|---|---|
            | GPU | No | Yes |
            | Cost | Low (usually) | any |

            > [!scenario] Work with GPUs
            > **Answer:** [[Amazon EMR]] (GPU instances)
            > **Not:** [[AWS Glue]] — it has none
            > **Given:** GPU = yes
            """;

    @Test
    void theFileOfTheFirstVaultIsWhatTheSchemaPromises() throws IOException {
        String json = json(Vaults.onDisk(CONTENT));
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"id\":\"service/aws-glue\"").contains("\"origin\":\"authored\"");
    }

    @Test
    void theSchemaRefusesWhatIsNoGraph() throws IOException {
        assertThat(schema().validate("{\"format\":2}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theOrderOfNotesChangesNoByte() {
        var vault = Vaults.onDisk(CONTENT);
        var first = vault.build().graph();
        var second = vault.shuffled(7).graph();
        assertThat(text(second)).isEqualTo(text(first));
    }

    @Test
    void everyElementHasItsKeysInTheirOrder() {
        String json = json(Vaults.vault().note("glue.md", NOTE));
        assertThat(json.lines())
                .contains(
                        "{\"id\":\"service/aws-glue\",\"kind\":\"service\",\"title\":\"AWS Glue\",\"aliases\":[\"Glue\"],"
                                + "\"url\":\"service/aws-glue.html\",\"stub\":false,\"summary\":\"Managed Spark.\","
                                + "\"source\":{\"file\":\"glue.md\",\"line\":6}},",
                        "{\"subject\":\"service/amazon-emr\",\"criterion\":\"gpu\",\"value\":[\"yes\"],\"text\":\"Yes\","
                                + "\"source\":{\"file\":\"glue.md\",\"line\":12}},",
                        "{\"subject\":\"service/amazon-emr\",\"criterion\":\"cost\",\"value\":[],\"text\":\"any\","
                                + "\"source\":{\"file\":\"glue.md\",\"line\":13}}],\"scenarios\":[",
                        "{\"id\":\"scenario/work-with-gpus\",\"need\":\"Work with GPUs\","
                                + "\"answers\":[[\"service/amazon-emr\"]],\"qualifiers\":[[\"GPU instances\"]],\"because\":null,"
                                + "\"not\":[{\"node\":\"service/aws-glue\",\"reason\":\"it has none\",\"authored\":true}],"
                                + "\"given\":[{\"criterion\":\"gpu\",\"value\":[\"yes\"],\"text\":\"yes\",\"authored\":true}],"
                                + "\"rule\":\"scenario-callout\",\"sources\":[{\"file\":\"glue.md\",\"line\":15}]}],"
                                + "\"comparisons\":[");
    }

    @Test
    void whatFollowsFromTheFactsIsThereToo() {
        String json = json(Vaults.vault()
                .note(
                        "glue.md",
                        NOTE + "\n> [!scenario] Work without GPUs\n> **Answer:** AWS Glue\n> **Given:** GPU = no\n"));

        assertThat(json.lines())
                .anyMatch(line -> line.contains("\"scenario/work-with-gpus\",\"tree\":\"decision/")
                        && line.contains("\"verdict\":\"pass\",\"question\":null"))
                .anyMatch(line -> line.startsWith("{\"service\":\"service/amazon-emr\",\"other\":\"service/aws-glue\"")
                        && line.contains("\"criterion\":\"gpu\""))
                .anyMatch(line -> line.contains("\"phrase\":\"Work without GPUs\""))
                .anyMatch(line -> line.contains("\"scenario/work-without-gpus\"")
                        && line.contains(
                                "{\"node\":\"service/amazon-emr\",\"reason\":\"GPU: Yes / No\",\"authored\":false}"));
    }

    @Test
    void relationsOfTheVaultAreExplained() throws IOException {
        String json =
                json(Vaults.vault(TestConfiguration.of("relations: {is-fed-by: {label: Fed by, inverse: Feeds}}\n"))
                        .note("glue.md", NOTE.replace("title:", "is-fed-by: Amazon EMR\ntitle:")));
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json.lines())
                .contains(
                        "{\"id\":\"is-fed-by\",\"label\":\"Fed by\",\"inverse\":\"Feeds\"}],\"nodes\":[",
                        "{\"from\":\"service/aws-glue\",\"to\":\"service/amazon-emr\",\"relation\":\"is-fed-by\","
                                + "\"source\":{\"file\":\"glue.md\",\"line\":3}},");
    }

    private static String json(Vaults vault) {
        return text(vault.build().graph());
    }

    private static String text(dev.studygraph.graph.KnowledgeGraph graph) {
        var text = new StringWriter();
        try {
            GraphJson.write(graph, Insights.of(graph, Trees.of(graph)), id -> id + ".html", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/graph.schema.json")));
    }
}
