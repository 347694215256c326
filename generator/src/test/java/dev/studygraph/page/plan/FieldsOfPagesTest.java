package dev.studygraph.page.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.TestConfiguration;
import dev.studygraph.graph.Vaults;
import dev.studygraph.page.Field;
import dev.studygraph.page.ServicePage;
import dev.studygraph.page.SitePath;
import dev.studygraph.source.Place;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What a vault wants shown of front matter, at the head of pages. */
class FieldsOfPagesTest {
    @Test
    void aPageShowsTheFieldsThatTheVaultNames() {
        var configuration = TestConfiguration.of("fields: {price: Price, see_also: See also, empty: Empty, owner:}\n");
        var built = Vaults.vault(configuration)
                .note("sqs.md", """
                        ---
                        kind: service
                        Price: per request
                        see-also: ["[[SNS|the other one]]", "[[Nowhere]]", [7, [8]]]
                        owner: ops
                        secret: no
                        ---
                        # SQS
                        """)
                .note("sns.md", "---\nkind: service\n---\n# SNS\n")
                .build();
        var service = (ServicePage) SitePlannerTest.plan(built.graph()).pages().stream()
                .filter(page -> page.path().equals(SitePath.of("services/sqs.html")))
                .findFirst()
                .orElseThrow();
        assertThat(service.frame().fields())
                .extracting(
                        Field::label,
                        field -> field.values().stream()
                                .map(value -> value.text()
                                        + (value.link() == null
                                                ? ""
                                                : " -> " + value.link().to()))
                                .toList())
                .containsExactly(
                        tuple("Price", List.of("per request")),
                        tuple(
                                "See also",
                                List.of("the other one -> " + SitePath.of("services/sns.html"), "Nowhere", "7", "8")),
                        tuple("owner", List.of("ops")));
    }

    @Test
    void aRelationOfTheVaultIsShownOnBothPages() {
        var configuration = TestConfiguration.of(
                "relations: {feeds: {label: Feeds, inverse: Fed by}, goes-with: Goes with}\nfields: {feeds: Twice}\n");
        var built = Vaults.vault(configuration)
                .note("sns.md", "---\nkind: service\nFeeds: [[SQS]]\ngoes_with: SQS, Nowhere\n---\n# SNS\n")
                .note("sqs.md", "---\nkind: service\ngoes-with: [SNS]\n---\n# SQS\n")
                .build();
        assertThat(fields(built, "services/sns.html"))
                .containsExactly(tuple("Feeds", List.of("SQS")), tuple("Goes with", List.of("SQS")));
        assertThat(fields(built, "services/sqs.html"))
                .containsExactly(tuple("Fed by", List.of("SNS")), tuple("Goes with", List.of("SNS")));
        assertThat(built.diagnostics())
                .extracting(Diagnostic::place, Diagnostic::message)
                .containsExactly(tuple(new Place("sns.md", 4, 12), "no note, alias or name is called 'Nowhere'"));
    }

    private static List<Tuple> fields(Vaults.Built built, String address) {
        return SitePlannerTest.plan(built.graph()).pages().stream()
                .filter(page -> page.path().equals(SitePath.of(address)))
                .flatMap(page -> page.frame().fields().stream())
                .map(field -> tuple(
                        field.label(),
                        field.values().stream().map(Field.Saying::text).toList()))
                .toList();
    }
}
