package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studygraph.graph.NodeId.Kind;
import org.junit.jupiter.api.Test;

/** Notes that nobody prepared: names come from headings, where these name something. */
class UnnamedNotesTest {
    private static final String USES = "\n## Use cases\n\n- Decoupling of services\n";

    @Test
    void aNoteWithUseCasesDescribesAServiceThatNothingElseNames() {
        var graph =
                Vaults.vault().note("sqs.md", "# Amazon SQS\n" + USES).build().graph();
        var scenario = graph.scenarios().get(0);
        assertThat(scenario.answers().get(0).get(0).service()).isEqualTo(new NodeId(Kind.SERVICE, "amazon-sqs"));
        assertThat(graph.services()).singleElement().matches(service -> !service.stub());
        assertThat(graph.ownerOf("sqs.md"))
                .isEqualTo(scenario.answers().get(0).get(0).service());
    }

    @Test
    void aProductAndWhatSeveralThingsAreCalledStayApartWhereEachHasANote() {
        var graph = Vaults.vault()
                .note("AWS Backup.md", "# AWS Backup\n" + USES)
                .note("Backups.md", "# Backups\n\n## Use cases\n\n- Going back to yesterday\n")
                .note("Groups.md", "# Groups\n" + USES)
                .note("other/Group.md", "# Group\n" + USES)
                .build()
                .graph();
        assertThat(graph.services())
                .extracting(Node.Service::title)
                .containsExactlyInAnyOrder("AWS Backup", "Backups", "Groups");
        assertThat(graph.ownerOf("Backups.md")).isNotEqualTo(graph.ownerOf("AWS Backup.md"));
    }

    @Test
    void aLongTitleGivesWayToTheNameOfItsFile() {
        var graph = Vaults.vault()
                .note("dynamodb.md", "# DynamoDB — o guia completo\n" + USES)
                .note("grpc.md", "# gRPC: Remote Procedure Calls\n" + USES)
                .note("sqs.md", "# Amazon SQS\n" + USES)
                .note("Kafka.md", "Some links\n" + USES + "\n# get the number of messages\n")
                .note("lab.md", "# [8/6] Day 3_summary\n" + USES)
                .build()
                .graph();
        assertThat(graph.services())
                .extracting(Node.Service::title)
                .containsExactlyInAnyOrder("DynamoDB", "gRPC", "Amazon SQS", "Kafka");
    }

    @Test
    void aPartOfWhatAnotherNoteIsAboutIsCalledByItsWholeTitle() {
        var graph = Vaults.vault()
                .note("1.md", "# Azure Web App (App Service)\n" + USES)
                .note("2.md", "# Azure Web App — Deployment Slots\n\n## Use cases\n\n- Swapping without a break\n")
                .note("grpc.md", "# gRPC — the whole guide\n\n## Use cases\n\n- Calls between services\n")
                .build()
                .graph();
        assertThat(graph.scenarios())
                .extracting(
                        Node.Scenario::title,
                        scenario -> graph.node(scenario.answers().get(0).get(0).service())
                                .orElseThrow()
                                .title())
                .contains(
                        tuple("Decoupling of services", "Azure Web App"),
                        tuple("Swapping without a break", "Azure Web App — Deployment Slots"),
                        tuple("Calls between services", "gRPC"));
    }

    @Test
    void aHeadingThatManyNotesRepeatIsATemplateAndNamesNothing() {
        var vault = Vaults.vault();
        for (String name : new String[] {"One", "Two", "Three", "Four", "Five", "Six"}) {
            vault.note(
                    name + ".md", "# Queue " + name + "\n\n## Memory Hook\n\nUse cases: calls of kind " + name + "\n");
        }
        var graph = vault.build().graph();
        assertThat(graph.services())
                .extracting(Node.Service::title)
                .hasSize(6)
                .allMatch(title -> title.startsWith("Queue"));
        assertThat(graph.scenarios()).hasSize(6);
    }

    @Test
    void notesWhoseFirstHeadingATemplateGaveThemAreCalledLikeTheirFiles() {
        var vault = Vaults.vault();
        for (String name : new String[] {"One", "Two", "Three", "Four", "Five", "Six"}) {
            vault.note("Queue " + name + ".md", "# Brain Dump\n\n## Use cases\n\n- Calls of kind " + name + "\n");
        }
        assertThat(vault.build().graph().services())
                .extracting(Node.Service::title)
                .hasSize(6)
                .allMatch(title -> title.startsWith("Queue"));
    }

    @Test
    void aKnownHeadingThatDoesNotLookLikeANameTakesTheNeedsFromTheOneAboveIt() {
        var graph = Vaults.vault()
                .note("kinds.md", "| Need | Service |\n|---|---|\n| Wide rows | Bigtable |\n")
                .note("all.md", "# Data Stores\n\n## Bigtable: all you ever need\n\nUse cases: rows that differ\n")
                .build()
                .graph();
        assertThat(graph.scenarios())
                .filteredOn(scenario -> scenario.need().text().equals("rows that differ"))
                .singleElement()
                .extracting(scenario -> scenario.answers().get(0).get(0).service())
                .isEqualTo(new NodeId(Kind.SERVICE, "bigtable"));
    }

    @Test
    void aComparisonUnderAHeadingThatManyNotesRepeatNeedsKnownNames() {
        var vault = Vaults.vault();
        for (int i = 0; i < 6; i++) {
            vault.note(i + ".md", "# Note " + i + "\n\n## Depth vs Breadth\n\nText.\n");
        }
        assertThat(vault.build().graph().comparisons()).isEmpty();
    }

    @Test
    void twoNamesOfOneNoteAreOneService() {
        var graph = Vaults.vault()
                .note("aws-cli.md", "# AWS Command Line Interface (CLI)\n" + USES)
                .note("tips.md", "- For commands in scripts → use AWS CLI\n")
                .build()
                .graph();
        assertThat(graph.services()).singleElement().matches(service -> !service.stub());
        assertThat(graph.scenarios()).hasSize(2);
    }

    @Test
    void numbersOfChaptersColonsAndWhatNotionAddsAreNoPartOfANameOrCategory() {
        String hash = " 0123456789abcdef0123456789abcdef";
        var graph = Vaults.vault()
                .note("2. Queues" + hash + "/IV. Simple Queue" + hash + ".md", "Text.\n" + USES)
                .note("b.md", "# Notes\n\n## EMR:\n\nUse cases: clusters for an hour\n")
                .build()
                .graph();
        assertThat(graph.services())
                .extracting(Node.Service::title, Node.Service::category)
                .containsExactlyInAnyOrder(tuple("Simple Queue", "Queues"), tuple("EMR", "Notes"));
    }

    @Test
    void aTitleThatManyNotesShareNamesNothing() {
        var vault = Vaults.vault();
        for (int i = 0; i < 6; i++) {
            vault.note(i + ".md", "---\ntitle: Course 2024\n---\n\n## which of them are many, and why\n" + USES);
        }
        assertThat(vault.build().graph().scenarios()).isEmpty();
    }

    @Test
    void theVeryNameOfAFileWinsOverASimilarOne() {
        var built = Vaults.vault()
                .note("x/1. Aurora.md", "# First\n")
                .note("y/Aurora.md", "# Second\n")
                .note("a.md", "# Links\n\n[[1. Aurora]]\n")
                .build();
        assertThat(built.diagnostics()).isEmpty();
    }

    @Test
    void aNoteThatComparesTwoServicesDescribesNeither() {
        var graph = Vaults.vault()
                .note("direct-connect.md", "# Site-to-Site VPN vs Direct Connect\n\nText.\n")
                .build()
                .graph();
        assertThat(graph.comparisons()).hasSize(1);
        assertThat(graph.services()).allMatch(Node.Service::stub);
    }

    @Test
    void whatABracketNamesAsAnExampleIsNoOtherNameOfTheRest() {
        var graph = Vaults.vault()
                .note("rds.md", "# RDS — Relational Database Service\n" + USES)
                .note(
                        "locks.md",
                        "| Aspect | Optimistic Locking (Tables) | Pessimistic Locking (RDS) |\n|---|---|---|\n| When | at the end | at once |\n")
                .note("table.md", "| Need | Service |\n|---|---|\n| Joins over many tables | RDS |\n")
                .build()
                .graph();
        assertThat(graph.named("RDS")).contains(graph.ownerOf("rds.md"));
    }

    @Test
    void aTableOfMoreThingsThanTheLimitComparesNothingAndIsReadRowByRow() {
        var built = Vaults.vault(TestConfiguration.of("limits: {options: 2}\n"))
                .note(
                        "few.md",
                        "| Service | Size | Best for |\n|---|---|---|\n| Box | 1 | Parcels |\n| Bag | 2 | Sand |\n")
                .note(
                        "many.md",
                        "| Service | Size | Best for |\n|---|---|---|\n| Can | 1 | Soup |\n| Jar | 2 | Jam |\n| Tin | 3 | Tea |\n")
                .build();
        assertThat(built.graph().comparisons())
                .singleElement()
                .matches(comparison -> comparison.title().equals("Box vs Bag"));
        assertThat(built.graph().scenarios()).hasSize(5);
        assertThat(built.diagnostics())
                .anyMatch(diagnostic ->
                        diagnostic.message().equals("shown, but not compared: a table of more than 2 things"));
    }

    @Test
    void aDecisionWithMoreEndsThanTheLimitIsNotFollowed() {
        var list =
                "# Which %s to use\n\n> [!decision] Which %<s?\n> - Is it heavy?\n>   - Yes → Crate\n>   - No → Pouch\n";
        var built = Vaults.vault(TestConfiguration.of("limits: {options: 2}\n"))
                .note("few.md", list.formatted("box"))
                .note("many.md", list.formatted("bag") + ">   - Wet → Barrel\n")
                .build();
        assertThat(built.graph().nodes().stream().filter(Node.Decision.class::isInstance))
                .singleElement()
                .matches(decision -> decision.title().contains("box"));
        assertThat(built.diagnostics())
                .anyMatch(diagnostic ->
                        diagnostic.message().equals("shown, but not followed: a decision with more than 2 ends"));
    }

    @Test
    void theSameNeedFoundBothWaysIsOneScenarioWithTwoSources() {
        var graph = Vaults.vault()
                .note("sqs.md", "# Amazon SQS\n" + USES)
                .note("table.md", "| Need | Service |\n|---|---|\n| Decoupling of services | SQS |\n")
                .build()
                .graph();
        assertThat(graph.scenarios())
                .singleElement()
                .matches(scenario -> scenario.sources().size() == 2);
    }

    @Test
    void aHeadingWithItsVendorNamesAServiceAndItsFirstPointSumsItUp() {
        var graph = Vaults.vault().note("notes/data.md", """
                        # Databases

                        ## Amazon Neptune

                        - Fully managed graph database. Pay by the hour
                        - Six copies

                        ### Amazon Neptune Analytics

                        - **Queries**: whole graphs in memory at once

                        ## AWS Regions

                        - One is not enough for everybody
                        """).build().graph();
        assertThat(graph.services())
                .extracting(Node.Service::title)
                .containsExactly("Amazon Neptune", "Amazon Neptune Analytics");
        assertThat(graph.services().get(0).summary().map(text -> text.text()))
                .contains("Fully managed graph database.");
        assertThat(graph.services().get(1).summary()).isEmpty();
        assertThat(graph.services()).extracting(Node.Service::category).containsOnly("Databases");
    }

    @Test
    void aTitleWithWordsAroundANameDescribesWhatHasTheName() {
        var vault = Vaults.vault()
                .note("Amazon EFS.md", "# Amazon EFS Overview\n" + USES)
                .note("Kafka.md", "# Introduction to Kafka\n" + USES)
                .note("Airflow.md", "# Airflow: Overview\n" + USES)
                .note("greedy.md", "# Cap 8 - Greedy Ways\n" + USES);
        assertThat(vault.build().graph().services())
                .extracting(Node.Service::title)
                .containsExactlyInAnyOrder("Amazon EFS", "Kafka", "Airflow", "Cap 8 - Greedy Ways");
    }

    @Test
    void aNameThatGoesOnBehindALinkIsAnotherName() {
        var graph = Vaults.vault()
                .note("S3.md", "# Amazon S3\n" + USES)
                .note(
                        "Gateway.md",
                        "# Storage Gateway\n\n## [[S3]] File Gateway\n\nFiles of the office.\n\n"
                                + "## [[S3]] buckets\n\nKept for long.\n" + USES)
                .build()
                .graph();
        assertThat(graph.services().stream().filter(service -> service.title().equals("Amazon S3")))
                .singleElement()
                .satisfies(service -> assertThat(service.sections())
                        .extracting(section -> section.path() + "#" + section.anchor())
                        .contains("Gateway.md#s3-buckets")
                        .doesNotContain("Gateway.md#s3-file-gateway"));
    }
}
