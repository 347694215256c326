package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Relation;
import dev.studygraph.graph.Node.Decision.Step;
import dev.studygraph.graph.NodeId.Kind;
import dev.studygraph.note.Reference;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyGraphTest {
    private static final String COMPARISON = """
            ## Glue vs EMR
            | Feature | Glue | EMR |
            |---|---|---|
            | GPU | No | Yes |
            """;

    @Test
    void aNoteWithoutFrontMatterDescribesANameThatATableMintsWhicheverIsReadFirst() {
        for (String table : List.of("a-table.md", "z-table.md")) {
            var graph = Vaults.vault()
                    .note(table, COMPARISON)
                    .note("m/glue.md", "# AWS Glue\nServerless Spark.\n")
                    .build()
                    .graph();
            var glue = service(graph, "aws-glue");
            assertThat(glue.stub()).isFalse();
            assertThat(glue.title()).isEqualTo("AWS Glue");
            assertThat(graph.ownerOf("m/glue.md")).isEqualTo(glue.id());
            assertThat(service(graph, "emr").stub()).isTrue();
        }
    }

    @Test
    void aTreeWhoseEndsNothingElseNamesIsOnlyFound() {
        String tree = """
                ## Decision: which way over?
                - Is there a car?
                  - Yes → Car Ferry
                  - No → Fast Cat
                """;
        String about = "# Car Ferry\nIt takes cars.\n";
        assertThat(confidence(Vaults.vault().note("a.md", tree))).isEqualTo(Confidence.FOUND);
        assertThat(confidence(Vaults.vault().note("a.md", tree).note("b.md", about)))
                .isEqualTo(Confidence.READ);
        assertThat(confidence(
                        Vaults.vault().note("a.md", tree).note("b.md", "# Harbour\nA Fast Cat leaves at noon.\n")))
                .isEqualTo(Confidence.READ);
        assertThat(confidence(Vaults.vault().note("a.md", tree.replace("Fast", "Amazon"))))
                .isEqualTo(Confidence.READ);
    }

    private static Confidence confidence(Vaults vault) {
        return vault.build().graph().decisions().get(0).origin().confidence();
    }

    @Test
    void aQuestionNamesItsNoteWithoutHalfOfABracket() {
        var graph = Vaults.vault()
                .note("Night Ferry (NF).md", "# What is **Night Ferry (NF)**?\n## Use cases\n- Cars in the dark\n")
                .build()
                .graph();
        assertThat(graph.services()).extracting(Node.Service::title).containsExactly("Night Ferry");
    }

    @Test
    void anEndBehindASecondArrowIsTheName() {
        var graph = Vaults.vault().note("a.md", """
                        ## Decision: which way over?
                        ```
                        Is there a car?
                        ├── Yes → Wait for noon → Car Ferry
                        └── No → Fast Cat
                        ```
                        """).build().graph();
        assertThat(graph.services()).extracting(Node.Service::title).containsExactlyInAnyOrder("Car Ferry", "Fast Cat");
    }

    @Test
    void ofABoxInLinesTheFirstIsTheName() {
        var graph = Vaults.vault().note("a.md", """
                        ## Choosing how to pay

                        ```mermaid
                        flowchart TD
                          Q1{Can it wait?} -->|Yes| Spot[Spot Boats<br>Up to half off]
                          Q1 -->|No| Plan[Season Ticket<br>A1/A2]
                        ```
                        """).build().graph();
        assertThat(graph.services())
                .extracting(Node.Service::title)
                .containsExactlyInAnyOrder("Spot Boats", "Season Ticket");
    }

    @Test
    void aLinkToAnotherSiteStandsForItsWordsAndAnExampleInBracketsForNothing() {
        var graph = Vaults.vault()
                .note("store.md", "# Night Store\nKeeps.\n")
                .note("a.md", """
                        ## Plans
                        | Plan | Best for |
                        |---|---|
                        | [**Slow Train**](https://rail.example/slow) | Loads that may wait |
                        | [**Fast Train**](https://rail.example/fast) | Letters |

                        ## Warehouse vs lake
                        | Feature | Warehouse | Lake (e.g. [[store|Night Store]]) |
                        |---|---|---|
                        | Order | yes | no |

                        ## Values vs Pointers[¶](https://guide.example/#values)
                        """)
                .build()
                .graph();
        assertThat(graph.services())
                .extracting(Node.Service::title)
                .contains("Slow Train", "Fast Train", "Warehouse", "Lake", "Values")
                .noneMatch(title -> title.contains("://"));
    }

    @Test
    void aListOfNamesIsSeveralAnswersAndAHeadingThatBeginsLikeAnotherNameIsItsOwn() {
        var graph = Vaults.vault().note("a.md", """
                        | Scenario | Service |
                        |---|---|
                        | many small things | Basket |
                        | a picnic | Basket, Blanket for Two |
                        | a walk | Flask · Big Boots |

                        ## Basket for Bicycles

                        ### Use cases

                        - bread from the baker
                        """).build().graph();
        assertThat(answers(graph, "a picnic")).containsExactly("Basket", "Blanket for Two");
        assertThat(answers(graph, "a walk")).containsExactly("Flask", "Big Boots");
        assertThat(answers(graph, "bread from the baker")).containsExactly("Basket for Bicycles");
    }

    private static List<String> answers(KnowledgeGraph graph, String need) {
        return graph.scenarios().stream()
                .filter(scenario -> scenario.need().text().equals(need))
                .flatMap(scenario -> scenario.answers().stream())
                .flatMap(List::stream)
                .map(part -> graph.node(part.service()).orElseThrow().title())
                .toList();
    }

    @Test
    void anAnswerThatASectionIsCalledLikeIsMoreThanTheNameItBeginsWith() {
        var graph = Vaults.vault().note("files.md", """
                        # Files

                        ## Amazon FSx

                        Text.

                        ## FSx for Lustre

                        Text.

                        | Scenario | Service |
                        |---|---|
                        | Files for many machines | Amazon FSx |
                        | Sums on many machines | FSx for Lustre |
                        | Files for one office | FSx for Windows |
                        """).build().graph();
        assertThat(graph.services())
                .extracting(Node.Service::title)
                .containsExactlyInAnyOrder("Amazon FSx", "FSx for Lustre");
        assertThat(graph.scenarios())
                .filteredOn(
                        scenario -> scenario.answers().get(0).get(0).qualifier().isPresent())
                .extracting(scenario -> scenario.need().text())
                .containsExactly("Files for one office");
    }

    @Test
    void anOutcomeLeadsToItsBoldWordsOrToWhatStandsInFrontOfAnExplanation() {
        var graph = Vaults.vault()
                .note("punt.md", "# Punt\nA flat boat.\n")
                .note("a.md", """
                        ## Which boat?
                        - Many islands → end the trip on a **Water Taxi** (with a ticket for the Punt)
                        - Cars → **Night Ferry**, with a cabin that has to be asked for by letter
                        - Nobody in a hurry → Sail Boat. The Punt is another matter
                        - A steep bank → **Rope Ferry** - one pulls it oneself, and the Punt stays there
                        - Both at once → **no**: the Punt is in the way
                        """)
                .build()
                .graph();
        var answers = ((Step.Question) graph.decisions().get(0).root()).answers();
        assertThat(answers)
                .map(answer -> ((Step.Outcome) answer.to())
                        .services().stream()
                                .map(id -> graph.node(id).orElseThrow().title())
                                .toList())
                .containsExactly(
                        List.of("Water Taxi"),
                        List.of("Night Ferry"),
                        List.of("Sail Boat"),
                        List.of("Rope Ferry"),
                        List.of());
    }

    @Test
    void aRenamedServiceGoesByItsNewNameWhateverAnswersCallIt() {
        var graph = Vaults.vault()
                .note("a.md", "# Streams\n## Amazon Data Firehose (formerly Kinesis Data Firehose)\nLoads.\n")
                .note("b.md", "| Scenario | Service |\n|---|---|\n| load a stream | Kinesis Data Firehose |\n")
                .build()
                .graph();
        var firehose = service(graph, "amazon-data-firehose");
        assertThat(firehose.stub()).isFalse();
        assertThat(firehose.aliases()).contains("Kinesis Data Firehose");
        assertThat(firehose.standing())
                .isEqualTo(new Node.Standing(List.of("Kinesis Data Firehose"), Optional.empty(), false));
        assertThat(graph.services()).hasSize(1);
    }

    @Test
    void aNoteUnderAFormerNameSaysWhatItIsCalledNow() {
        var graph = Vaults.vault()
                .note("a.md", "---\nkind: service\ntitle: Elasticsearch Service\n---\nSearch.\n")
                .note("b.md", "# News\n**OpenSearch Service** (formerly Elasticsearch Service) is the new name.\n")
                .note("c.md", "---\nkind: service\ntitle: Managed Flink\nformerly: [Kinesis Analytics]\n---\n")
                .note(
                        "d.md",
                        "# Old\n## Data Pipeline (Legacy)\nMoves.\n\n- **Use Data Pipeline when** nothing else runs\n")
                .note("e.md", "| Scenario | Service |\n|---|---|\n| old jobs | Data Pipeline |\n")
                .build()
                .graph();
        assertThat(service(graph, "elasticsearch-service").standing().renamed()).contains("OpenSearch Service");
        assertThat(service(graph, "managed-flink").standing().formerly()).containsExactly("Kinesis Analytics");
        assertThat(service(graph, "managed-flink").aliases()).contains("Kinesis Analytics");
        assertThat(service(graph, "data-pipeline").standing().retired()).isTrue();
        assertThat(service(graph, "managed-flink").standing().retired()).isFalse();
    }

    @Test
    void aSectionOfAServiceInsideAnothersNoteIsPartOfIt() {
        var graph = Vaults.vault()
                .note("glue.md", "---\nkind: service\ntitle: AWS Glue\n---\n# AWS Glue\n## Job Bookmarks\nRemember.\n")
                .note("list.md", "| Scenario | Service |\n|---|---|\n| only new files | Glue Job Bookmarks |\n")
                .build()
                .graph();
        var bookmarks = service(graph, "glue-job-bookmarks");
        assertThat(bookmarks.stub()).isFalse();
        assertThat(graph.from(bookmarks.id()))
                .anyMatch(edge -> edge.is(Relation.PART_OF) && edge.to().equals(new NodeId(Kind.SERVICE, "aws-glue")));
    }

    @Test
    void circlesOfPartsAndRequirementsAreReportedAndBroken() {
        var built = Vaults.vault()
                .note("a.md", "---\nkind: service\ntitle: Alpha\npart-of: Beta\nrequires: [Beta]\n---\n")
                .note("b.md", "---\nkind: service\ntitle: Beta\npart-of: Alpha\nrequires: [Alpha]\n---\n")
                .build();
        assertThat(built.codes()).containsOnlyOnce("part-of-cycle").containsOnlyOnce("requires-cycle");
        assertThat(built.graph().edges())
                .filteredOn(edge -> edge.is(Relation.PART_OF))
                .hasSize(1);
    }

    @Test
    void whatIsPrivateLeavesNoTrace() {
        var built = Vaults.vault()
                .note("secret.md", "---\npublish: false\ntitle: Skunkworks\n---\n")
                .note(
                        "open.md",
                        "See [[Skunkworks]] and [it](secret.md).\n\n| Need | Service |\n|---|---|\n| speed | Skunkworks |\n")
                .build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.graph().services()).isEmpty();
        assertThat(built.graph().resolve(link("Skunkworks", "", "open.md"))).isEqualTo(new Resolution.Private());
        assertThat(built.graph().resolve(link("secret.md", "", "open.md"))).isEqualTo(new Resolution.Private());
    }

    @Test
    void linksFindPathsNamesHeadingsAndBlocks() {
        var graph = Vaults.vault()
                .note(
                        "a/glue.md",
                        "---\nkind: service\ntitle: AWS Glue\naliases: [Glue]\n---\n# AWS Glue\n## What it costs\nMoney.\n")
                .note("b/README.md", "# Folder\nText\n")
                .note("c/s3.md", "text")
                .note("d/s3.md", "text")
                .attachment("img/x.png")
                .build()
                .graph();
        var glue = new NodeId(Kind.SERVICE, "aws-glue");
        for (String target : List.of("../a/glue.md", "a/glue", "/a/glue.md", "glue", "Glue", "aws glue", "a/GLUE")) {
            assertThat(graph.resolve(link(target, "", "c/s3.md"))).as(target).isEqualTo(new Resolution.ToNode(glue));
        }
        for (String heading : List.of("What it costs", "what-it-costs", "AWS Glue#What it costs")) {
            assertThat(graph.resolve(link("Glue", heading, "c/s3.md")))
                    .as(heading)
                    .isEqualTo(new Resolution.ToSection(glue, new SectionRef("a/glue.md", "what-it-costs")));
        }
        assertThat(graph.resolve(link("b/", "", "c/s3.md")))
                .isEqualTo(new Resolution.ToNode(graph.ownerOf("b/README.md")));
        assertThat(graph.resolve(link("s3", "", "d/s3.md"))).isEqualTo(new Resolution.ToNode(graph.ownerOf("d/s3.md")));
        assertThat(graph.resolve(link("x.png", "", "c/s3.md"))).isEqualTo(new Resolution.ToFile("img/x.png"));
        assertThat(graph.resolve(link("Gleu", "", "c/s3.md")))
                .isInstanceOfSatisfying(
                        Resolution.Missing.class,
                        missing -> assertThat(missing.nearest()).contains("Glue"));
    }

    @Test
    void factsThatDenyEachOtherAreReportedWithBothLines() {
        var built = Vaults.vault()
                .note("one.md", COMPARISON)
                .note("two.md", COMPARISON.replace("| No | Yes |", "| Yes | Yes |"))
                .build();
        assertThat(built.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("facts-contradict");
            assertThat(diagnostic.place()).isEqualTo(new Place("one.md", 4, 9));
            assertThat(diagnostic.message()).contains("two.md:4");
        });
        assertThat(built.graph().comparisons()).hasSize(2);
    }

    @Test
    void theSameNeedWithTheSameAnswerIsOneScenarioWithTwoSources() {
        String row =
                "| Scenario | Service |\n|---|---|\n| Only new files | Glue + S3 |\n| Run code | EC2 (Spot) or Lambda |\n";
        var graph = Vaults.vault().note("a.md", row).note("b.md", row).build().graph();
        assertThat(graph.scenarios())
                .hasSize(2)
                .allSatisfy(scenario -> assertThat(scenario.sources()).hasSize(2));
        assertThat(graph.scenarios().get(0).answers())
                .hasSize(1)
                .first()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(graph.scenarios().get(1).answers()).hasSize(2);
    }

    /** Options nobody else names are wrong answers to practise with all the same. */
    @Test
    void aQuizIsAScenarioThatRulesItsWrongOptionsOut() {
        var graph = Vaults.vault()
                .note("quiz.md", "### Which one buffers messages?\n- [ ] SNS\n  > it keeps nothing\n- [x] SQS\n")
                .build()
                .graph();
        var scenario = graph.scenarios().get(0);
        assertThat(scenario.answers().get(0).get(0).service()).isEqualTo(new NodeId(Kind.SERVICE, "sqs"));
        assertThat(scenario.not().get(0).service()).isEqualTo(new NodeId(Kind.SERVICE, "sns"));
        assertThat(scenario.not().get(0).reason().orElseThrow().text()).isEqualTo("it keeps nothing");
        assertThat(service(graph, "sns").stub()).isTrue();
    }

    @Test
    void aGivenThatNoTableKnowsIsReportedWithWhatMayHaveBeenMeant() {
        var built = Vaults.vault()
                .note(
                        "a.md",
                        COMPARISON + "\n> [!scenario] Fast\n> **Answer:** Glue\n> **Given:** GPUs = no; Gpo = yes\n")
                .build();
        assertThat(built.codes()).containsExactly("given-unknown");
        assertThat(built.diagnostics().get(0).hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("GPU"));
        assertThat(built.graph().scenarios().get(0).given()).hasSize(1);
    }

    private static Reference link(String target, String fragment, String from) {
        return new Reference(Reference.Syntax.WIKILINK, target, fragment, target, Place.startOf(from));
    }

    private static Node.Service service(KnowledgeGraph graph, String slug) {
        return (Node.Service) graph.node(new NodeId(Kind.SERVICE, slug))
                .orElseThrow(() -> new AssertionError(slug + " is not among "
                        + graph.services().stream().map(Node.Service::id).toList()));
    }
}
