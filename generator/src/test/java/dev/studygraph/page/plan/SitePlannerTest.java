package dev.studygraph.page.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studygraph.decide.Trees;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.TestConfiguration;
import dev.studygraph.graph.Vaults;
import dev.studygraph.insight.Insights;
import dev.studygraph.page.ComparisonPage;
import dev.studygraph.page.HealthPage;
import dev.studygraph.page.HomePage;
import dev.studygraph.page.Link;
import dev.studygraph.page.ListPage;
import dev.studygraph.page.OutcomePage;
import dev.studygraph.page.Page;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.RedirectPage;
import dev.studygraph.page.ScenarioPage;
import dev.studygraph.page.ServicePage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.TopicPage;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands on the pages that are planned from a small vault. */
class SitePlannerTest {
    private static final String ENGINES = """
            ---
            tags: [sql]
            updated: 2026-11-02
            ---
            # Engines

            ## Amazon Athena
            Queries files in Amazon S3 with SQL.

            > [!tip] Exam tip
            > Think of Athena when nothing should be loaded.

            ## Amazon Redshift
            Use Redshift when:
            - a dashboard asks the same questions all day

            Avoid Redshift when:
            - queries are rare

            ## Athena vs Redshift

            | Feature | Athena | Redshift |
            |---|---|---|
            | Serverless | Yes. | No |
            | Billing | per scan | per hour |

            | Scenario | Service | Why |
            |---|---|---|
            | Query logs in place, a few times a month | Athena | nothing to load |
            | Dashboards all day | Redshift | a warehouse stays warm |
            """;

    private final KnowledgeGraph graph = Vaults.vault()
            .note("warehouse/engines.md", ENGINES)
            .note(
                    "other.md",
                    "---\naliases: [/old/place/]\npermalink: /about/\n---\n# About\nThe [[Amazon Athena]] page.\n")
            .build()
            .graph();
    private final Map<SitePath, Page> pages =
            plan(graph).pages().stream().collect(Collectors.toMap(Page::path, page -> page));

    static SitePlan plan(KnowledgeGraph graph) {
        var theme = Theme.builtIn();
        var words = Renderer.of(theme, AssetFiles.of(theme), "en").words();
        var insights = Insights.of(graph, Trees.of(graph));
        return new SitePlanner(graph, insights, new Understanding(Map.of()), words).plan(List::of, place -> "", 0);
    }

    private <P extends Page> P page(Class<P> type, String path) {
        assertThat(pages).containsKey(SitePath.of(path));
        return requireNonNull(type.cast(pages.get(SitePath.of(path))));
    }

    private static List<String> titles(List<Link> links) {
        return links.stream().map(Link::title).toList();
    }

    @Test
    void aServiceSaysWhenToChooseItWithTheLineThatSaysSo() {
        var redshift = page(ServicePage.class, "services/amazon-redshift.html");
        assertThat(redshift.chooseWhen()).singleElement().satisfies(claim -> {
            assertThat(PlainText.of(claim.text())).isEqualTo("a dashboard asks the same questions all day");
            assertThat(requireNonNull(claim.source()).line()).isEqualTo(15);
        });
        assertThat(redshift.notWhen())
                .extracting(claim -> PlainText.of(claim.text()))
                .containsExactly("queries are rare");
    }

    @Test
    void whatTellsTwoApartIsPartOfASentence() {
        var athena = page(ServicePage.class, "services/amazon-athena.html");
        assertThat(athena.confusedWith()).singleElement().satisfies(confusion -> {
            assertThat(confusion.criterion()).isEqualTo("Serverless");
            assertThat(PlainText.of(confusion.here())).isEqualTo("Yes");
        });
    }

    @Test
    void aServiceGathersItsFactsTipsScenariosComparisonsAndTrees() {
        var athena = page(ServicePage.class, "services/amazon-athena.html");
        assertThat(athena.stub()).isFalse();
        assertThat(PlainText.of(athena.summary())).isEqualTo("Queries files in Amazon S3 with SQL.");
        assertThat(athena.facts()).hasSize(2);
        assertThat(athena.tips()).hasSize(1);
        assertThat(athena.scenarios())
                .extracting(card -> card.scenario().title())
                .containsExactly("Query logs in place, a few times a month");
        assertThat(athena.comparisons()).hasSize(1);
        assertThat(athena.trees()).hasSize(1);
        assertThat(athena.confusedWith())
                .extracting(confusion -> confusion.other().title())
                .containsExactly("Amazon Redshift");
    }

    @Test
    void whatIsShownInQuotationMarksHasNoneOfItsOwnWhereItCanBe() {
        var quoted = Vaults.vault().note("a.md", """
                        | Scenario | Service |
                        |---|---|
                        | "Boats all the day and the whole night long" | Ferry |
                        | Boats now and then | Ferry |
                        | "Boats for one" | Rowing Boat |

                        ## Ferry
                        For many.

                        ## Rowing Boat
                        For few.
                        """).build().graph();
        var home = plan(quoted).pages(HomePage.class).get(0);
        assertThat(titles(home.examples())).containsExactly("Boats now and then", "\"Boats for one\"");
    }

    @Test
    void aLinkInProseIsABacklinkWithItsSentence() {
        var mentions = page(ServicePage.class, "services/amazon-athena.html").backlinks().stream()
                .filter(group -> group.relation().equals("mentions"))
                .flatMap(group -> group.links().stream())
                .filter(link -> link.from().title().equals("About"))
                .toList();
        assertThat(mentions)
                .singleElement()
                .satisfies(link -> assertThat(PlainText.of(link.sentence())).isEqualTo("The Amazon Athena page."));
    }

    @Test
    void scenariosAreListedByTheDomainsOfExams() {
        var configuration = TestConfiguration.of("""
                exam:
                  id: X-1
                  domains:
                    - {id: 1, title: Data, tasks: [{id: 1.1, title: Store it}]}
                    - {id: 2, title: Models}
                """);
        var built = Vaults.vault(configuration)
                .note(
                        "a.md",
                        "---\nexam: X-1/1.1\n---\n# A\n\n| Scenario | Service |\n|---|---|\n| Keep files | S3 |\n")
                .build();
        var byPath = plan(built.graph()).pages().stream()
                .filter(ListPage.class::isInstance)
                .map(ListPage.class::cast)
                .collect(Collectors.toMap(ListPage::path, page -> page));
        assertThat(requireNonNull(byPath.get(SitePath.of("domains/index.html"))).groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.title()).isEqualTo("X-1 1: Data");
                    assertThat(group.entries())
                            .extracting(entry -> entry.link().title())
                            .containsExactly("Keep files");
                });
        assertThat(requireNonNull(byPath.get(SitePath.of("scenarios/index.html")))
                        .filters())
                .extracting(filter -> filter.link().to(), ListPage.Filter::count)
                .containsExactly(tuple(SitePath.of("domains/index.html"), 1));
    }

    @Test
    void aScenarioSaysWhyTheRivalIsNotTheAnswer() {
        var scenario = page(ScenarioPage.class, "scenarios/dashboards-all-day.html");
        assertThat(scenario.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.together())
                        .extracting(part -> part.service().title())
                        .containsExactly("Amazon Redshift"));
        assertThat(PlainText.of(scenario.because())).isEqualTo("a warehouse stays warm");
        assertThat(scenario.whyNot()).singleElement().satisfies(whyNot -> {
            assertThat(whyNot.rival().title()).isEqualTo("Amazon Athena");
            assertThat(whyNot.authored()).isFalse();
            assertThat(whyNot.differences())
                    .isNotEmpty()
                    .allSatisfy(difference -> assertThat(difference.cell()).isNotNull());
        });
    }

    @Test
    void nodesOfAKindAreNeighboursInTheOrderOfTheirList() {
        var athena = page(ServicePage.class, "services/amazon-athena.html").frame();
        var redshift = page(ServicePage.class, "services/amazon-redshift.html").frame();
        assertThat(requireNonNull(athena.next()).to()).isEqualTo(SitePath.of("services/amazon-redshift.html"));
        assertThat(requireNonNull(redshift.previous()).to()).isEqualTo(SitePath.of("services/amazon-athena.html"));
        assertThat(titles(athena.breadcrumbs())).hasSize(2);
    }

    @Test
    void everyQuestionLeadsToAPageThatExistsAndEveryOutcomeToAService() {
        var questions = pages.values().stream()
                .filter(QuestionPage.class::isInstance)
                .map(QuestionPage.class::cast)
                .toList();
        assertThat(questions)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.choices())
                        .hasSizeGreaterThan(1)
                        .allSatisfy(choice ->
                                assertThat(pages).containsKey(choice.to().to())));
        assertThat(pages.values()).filteredOn(OutcomePage.class::isInstance).hasSize(2);
    }

    @Test
    void aNoteHasOneHomeAndItsFormerAddressLeadsThere() {
        assertThat(page(TopicPage.class, "about/index.html").frame().title()).isEqualTo("About");
        assertThat(page(RedirectPage.class, "old/place/index.html").to().to())
                .isEqualTo(SitePath.of("about/index.html"));
        assertThat(pages).doesNotContainKey(SitePath.of("topics/about.html"));
    }

    @Test
    void onlyDatedNotesAreNewsAndTheySayWhatTheyAreAbout() {
        var dated = Vaults.vault()
                .note("a.md", "---\nupdated: 2026-11-02\n---\n# Sampling\nTakes a part for the whole. And more.\n")
                .note("b.md", "---\nupdated: 2026-11-03\ndescription: What bias is.\n---\n# Bias\nNot this sentence.\n")
                .note("c.md", "# Undated\nNobody knows when.\n")
                .build()
                .graph();
        assertThat(plan(dated).changes())
                .extracting(change -> change.title() + ": " + change.summary())
                .containsExactly("Bias: What bias is.", "Sampling: Takes a part for the whole.");
    }

    @Test
    void aComparisonPutsWhatSeparatesFirst() {
        var comparison = page(ComparisonPage.class, "comparisons/athena-vs-redshift.html");
        assertThat(comparison.matrix().options())
                .extracting(Link::title)
                .containsExactly("Amazon Athena", "Amazon Redshift");
        assertThat(comparison.frame().title()).isNotBlank();
    }

    /** A note could otherwise ask for the address of a page that every site has. */
    @Test
    void statementsThatWillChangeAreListedUnlessTheirNoteOrTheySayAsOfWhen() {
        var vault = Vaults.vault()
                .note(
                        "a.md",
                        "# Prices\nIt is fast. A query costs $5 per TB. It is fine.\n\nUp to 40 nodes as of 2026.\n")
                .note("b.md", "---\nas-of: 2026-11\n---\n# Dated\nIt does not support replay.\n")
                .note("c.md", "# Lücken\n- Der Dienst unterstützt keine Abfragen.\n- Höchstens 15 Minuten.\n")
                .build();
        var health = plan(vault.graph()).pages().stream()
                .filter(HealthPage.class::isInstance)
                .map(HealthPage.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(health.undated())
                .extracting(
                        HealthPage.Undated::kind,
                        HealthPage.Undated::text,
                        undated ->
                                undated.source().file() + ":" + undated.source().line())
                .containsExactly(
                        tuple("price", "A query costs $5 per TB.", "a.md:2"),
                        tuple("gap", "Der Dienst unterstützt keine Abfragen.", "c.md:2"),
                        tuple("limit", "Höchstens 15 Minuten.", "c.md:3"));
    }

    @Test
    void pairsThatShareTwoCriteriaHavePagesOfTheirOwn() {
        var vault = Vaults.vault().note("a.md", """
                        ## A vs B vs C
                        | Feature | A | B | C |
                        |---|---|---|---|
                        | Speed | low | high | low |
                        | Cost | low | high | high |
                        """).note("d.md", """
                        ## D vs E
                        | Feature | D | E |
                        |---|---|---|
                        | Speed | low | high |
                        | Cost | low | high |
                        """).build();
        var pairs = plan(vault.graph()).pages().stream()
                .map(page -> page.path().toString())
                .filter(path -> path.startsWith("compare/"))
                .toList();

        assertThat(pairs).hasSize(10).contains("compare/a-vs-b.html", "compare/c-vs-e.html");
    }

    @Test
    void noNoteIsGivenTheAddressOfAPageOfTheSitesOwn() {
        var own = pages.keySet().stream()
                .map(SitePath::value)
                .filter(path -> !path.contains("/"))
                .toList();
        assertThat(own).contains("index.html", "search.html", "health.html").allSatisfy(path -> {
            var claimed = Vaults.vault()
                    .note("a.md", "---\npermalink: /%s\n---\n# A\n".formatted(path))
                    .build()
                    .graph();
            assertThat(Permalinks.of(claimed).diagnostics()).as(path).hasSize(1);
        });
    }

    @Test
    void notesThatShareAPageKeepTheirHeadingsApart() {
        var notes = Vaults.vault()
                .note("a/glue.md", "---\nkind: service\ntitle: Glue\n---\n## Cost\nMoney.[^1] ^b\n\n[^1]: Much.\n")
                .note("b/glue.md", "---\nkind: service\ntitle: Glue\n---\n## Cost\nTime.[^1] ^b\n\n[^1]: More.\n")
                .note("c.md", "[[a/glue#Cost]] [[b/glue#Cost]]\n")
                .build()
                .graph();
        var planned = plan(notes).pages().stream().collect(Collectors.toMap(Page::path, page -> page));
        var glue = (ServicePage) requireNonNull(planned.get(SitePath.of("services/glue.html")));
        assertThat(glue.sections()).extracting(section -> section.anchor()).containsExactly("cost", "b-glue--cost");
        String html = glue.sections().stream()
                .map(section -> section.body().toString())
                .collect(Collectors.joining());
        assertThat(html)
                .containsOnlyOnce("id=\"fn:1\"")
                .containsOnlyOnce("id=\"b-glue--fn:1\"")
                .containsOnlyOnce("id=\"^b\"");
        var linking = (TopicPage) requireNonNull(planned.get(SitePath.of("topics/c.html")));
        assertThat(linking.sections().toString()).contains("fragment=cost", "fragment=b-glue--cost");
    }

    @Test
    void aNoteThatIsAScenarioIsShownOnItsPage() {
        var notes = Vaults.vault()
                .note("need.md", """
                        ---
                        kind: scenario
                        ---
                        # Read new files only

                        > [!scenario] Only what arrived since the last run is read
                        > **Answer:** [[Glue]]

                        ## Where this came up
                        In the exam of May.
                        """)
                .note("c.md", "[[need#Where this came up]]\n")
                .build()
                .graph();
        var site = plan(notes).pages();
        var scenario = site.stream()
                .filter(ScenarioPage.class::isInstance)
                .map(ScenarioPage.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(scenario.sections()).extracting(section -> section.anchor()).contains("where-this-came-up");
        var linking = site.stream()
                .filter(page -> page.path().value().equals("topics/c.html"))
                .findFirst()
                .orElseThrow();
        assertThat(((TopicPage) linking).sections().toString())
                .contains(scenario.path().value(), "fragment=where-this-came-up");
    }
}
