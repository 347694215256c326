package dev.studygraph.render;

import static dev.studygraph.render.SampleSite.*;

import dev.studygraph.page.Answer;
import dev.studygraph.page.CellMark;
import dev.studygraph.page.Claim;
import dev.studygraph.page.ComparisonPage;
import dev.studygraph.page.DecisionPage;
import dev.studygraph.page.EntryGroup;
import dev.studygraph.page.HealthPage;
import dev.studygraph.page.HomePage;
import dev.studygraph.page.Link;
import dev.studygraph.page.ListPage;
import dev.studygraph.page.OutcomePage;
import dev.studygraph.page.Page;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.PatternPage;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioPage;
import dev.studygraph.page.SearchPage;
import dev.studygraph.page.ServicePage;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.Walk;
import dev.studygraph.page.WhyNot;
import java.util.List;
import java.util.stream.Stream;

/** One page of each kind that carries the impression, as a reader would meet it. */
final class SamplePages {

    private SamplePages() {}

    static List<Page> all() {
        return List.of(
                home(),
                service(),
                scenario(),
                comparison(),
                decision(),
                question(),
                outcome(),
                pattern(),
                list(),
                search(),
                health());
    }

    private static Page home() {
        var frame = frame(null, site().title(), parent("services", "Services"));
        return new HomePage(
                frameOfHome(),
                SitePath.HOME,
                rich(
                        "Services, scenarios and decisions for moving and shaping data on AWS, as the exam asks about them."),
                List.of(new Claim(
                        rich("MLS-C01 was retired on 2026-03-31. What stands here still serves DEA-C01 and MLA-C01."),
                        frame.source())),
                List.of(NEW_FILES, AD_HOC, CLUSTER),
                TREE,
                List.of(
                        door(PageKind.SERVICE, "Services", 38),
                        door(PageKind.SCENARIO, "Scenarios", 84),
                        door(PageKind.COMPARISON, "Comparisons", 11),
                        door(PageKind.DECISION, "Decisions", 12),
                        door(PageKind.PATTERN, "Patterns", 4),
                        door(PageKind.TOPIC, "Topics", 9)),
                List.of(
                        new HomePage.Coverage("MLS-C01", "Data engineering", 20, 100, 61, TREE),
                        new HomePage.Coverage("MLS-C01", "Exploratory data analysis", 24, 34, 8, null),
                        new HomePage.Coverage("DEA-C01", "Data ingestion and transformation", 34, 71, 40, null)),
                pairs(),
                Stream.of(GLUE, ATHENA, ENGINES)
                        .map(link -> new dev.studygraph.page.Entry(link, rich("What it is for."), List.of(), false))
                        .toList(),
                List.of(),
                false);
    }

    private static HomePage.Door door(PageKind kind, String title, int count) {
        return new HomePage.Door(kind, parent(kind.cssName() + "s", title), count);
    }

    private static List<dev.studygraph.page.Confusion> pairs() {
        return List.of(
                confusion(
                        GLUE, EMR, "Who runs the cluster", "nobody, it is serverless", "you choose and tune the nodes"),
                confusion(ATHENA, REDSHIFT, "Pays for", "terabytes read", "hours of nodes"));
    }

    private static Page service() {
        return new ServicePage(
                frame(PageKind.SERVICE, "AWS Glue", parent("services", "Services")),
                GLUE.to(),
                rich(
                        "Managed, serverless Spark for ETL, plus the catalog that tells everybody else what is in the lake."),
                null,
                false,
                List.of("Glue"),
                List.of(badge("as of 2026-11")),
                null,
                List.of(
                        claim("the data must be reshaped before anybody can query it"),
                        claim("nobody wants to run a cluster"),
                        claim("other services need one catalog of tables")),
                List.of(
                        claim("a few lines of SQL over files in S3 are all that is asked"),
                        claim("the job needs a framework other than Spark or Python")),
                List.of(
                        fact("Infrastructure", "None, jobs run on DPUs", CellMark.NONE),
                        fact("Serverless", "Yes", CellMark.YES),
                        fact("Effort to start", "Medium", CellMark.MEDIUM),
                        fact("Interactive SQL", "No", CellMark.NO),
                        fact("Streaming", "Partly, in micro-batches", CellMark.PARTLY)),
                List.of(
                        entry(
                                SampleSite.service("Glue Crawler"),
                                "Looks at data nobody has described yet and describes it."),
                        entry(SampleSite.service("Glue Data Catalog"), "One central list of what the lake holds.")),
                List.of(),
                List.of(SampleSite.service("Amazon S3"), SampleSite.service("Apache Spark")),
                List.of(card(NEW_FILES, BOOKMARKS), card(AD_HOC, ATHENA)),
                List.of(entry(ENGINES, "Three ways to answer a question about data in S3.")),
                List.of(tree(true)),
                pairs(),
                List.of(
                        tip(
                                "eli5",
                                "A moving company that also labels your boxes. The vans and the drivers are theirs; you pay for the minutes they drove."),
                        tip("trap", "Serverless does not mean interactive: a job takes a while to start.")),
                List.of(entry(LAKE, "From raw files to a table that Athena can read.")),
                List.of(
                        section(
                                2,
                                "How the parts fit",
                                "<p>A <a href=\"#x\">crawler</a> works out the schema; the catalog keeps it; a <code>glueetl</code> job reads by way of the catalog, transforms, and writes.</p><ol><li>Sources such as S3, RDS or DynamoDB.</li><li>A crawler looks at them.</li><li>The catalog keeps what it found.</li></ol><table><thead><tr><th>Setting</th><th>Allowed</th><th>Meaning</th></tr></thead><tbody><tr><td><code>UpdateBehavior</code></td><td><code>UPDATE_IN_DATABASE</code>, <code>LOG</code></td><td>Rewrite the definition, or only log the difference</td></tr><tr><td><code>DeleteBehavior</code></td><td><code>LOG</code></td><td>What to do when an object is gone</td></tr></tbody></table>"),
                        section(
                                3,
                                "A job in eight lines",
                                "<pre><code>frame = context.create_dynamic_frame.from_catalog(\n    database=\"sales\", table_name=\"raw\",\n    transformation_ctx=\"read\")</code></pre><div class=\"callout callout-warning\"><p class=\"callout-title\">Trap</p><p>Without <code>transformation_ctx</code> there is no bookmark.</p></div>")),
                List.of(SampleSite.AT, SampleSite.AT),
                backlinks(),
                SampleDrawings.neighbourhood(),
                Link.of(SitePath.of("practice.html"), "Practise", null),
                "aws-glue");
    }

    private static Page scenario() {
        return new ScenarioPage(
                frame(PageKind.SCENARIO, NEW_FILES.title(), parent("scenarios", "Scenarios")),
                NEW_FILES.to(),
                RichText.plain(NEW_FILES.title()),
                List.of(new Answer(List.of(new Answer.Part(
                        BOOKMARKS,
                        "Spark mode",
                        rich("Glue remembers what a job has read and passes over it the next time."))))),
                rich(
                        "<p>The job asks for nothing but the source and a name for the step; Glue keeps the list of objects with their times.</p>"),
                List.of(
                        new WhyNot(
                                SampleSite.service("Glue Crawler"),
                                rich("it finds the schema, it does not track what a job has read"),
                                List.of(),
                                true,
                                AT),
                        new WhyNot(
                                EMR,
                                RichText.EMPTY,
                                List.of(
                                        new WhyNot.Difference(
                                                "Keeps track of files", rich("Yes"), rich("No"), ENGINES, AT),
                                        new WhyNot.Difference(
                                                "Who runs the cluster", rich("nobody"), rich("you"), ENGINES, AT)),
                                false,
                                null)),
                List.of(new ScenarioPage.Given("Incremental", "yes"), new ScenarioPage.Given("Source", "S3")),
                List.of(new Walk(
                        TREE,
                        List.of(
                                step("Do you need a warehouse that is always there?", "No"),
                                step(
                                        "Is the data in S3 already, with nothing to transform?",
                                        "No, it must be reshaped first")),
                        GLUE,
                        true)),
                List.of(new ScenarioPage.MinimalPair(card(AD_HOC, ATHENA), "Transformation", "needed", "not needed")),
                List.of(card(AD_HOC, ATHENA), card(CLUSTER, EMR)),
                List.of(section(3, "How it was found", "<p>By asking what is read the second time.</p>")),
                List.of(),
                List.of(AT));
    }

    private static Page comparison() {
        return new ComparisonPage(
                frame(PageKind.COMPARISON, ENGINES.title(), parent("comparisons", "Comparisons")),
                ENGINES.to(),
                rich("Three ways to answer a question about data in S3."),
                matrix(),
                List.of(
                        new ComparisonPage.Choice(
                                REDSHIFT,
                                List.of(claim("a warehouse must be there all day for many joins and dashboards"))),
                        new ComparisonPage.Choice(
                                ATHENA,
                                List.of(claim("the files lie in S3 and a query now and then is all that is asked"))),
                        new ComparisonPage.Choice(GLUE, List.of(claim("the data has to be reshaped first")))),
                List.of(tree(false)),
                SampleDrawings.tree(),
                List.of(Link.of(SitePath.of("compare/a-vs-b.html"), "Athena or Redshift", PageKind.COMPARISON)),
                List.of(card(AD_HOC, ATHENA)),
                List.of(tip("tip", "“No infrastructure to manage” rules out a provisioned cluster at once.")),
                List.of(),
                backlinks(),
                List.of(AT),
                Link.of(SitePath.of("practice.html"), "Practise", null));
    }

    private static Page decision() {
        return new DecisionPage(
                frame(PageKind.DECISION, TREE.title(), parent("decisions", "Decisions")),
                TREE.to(),
                rich("Two questions tell the three engines apart."),
                SampleSite.tree().to(),
                SampleSite.tree(),
                SampleDrawings.tree(),
                null,
                true,
                1.67,
                2,
                24,
                List.of(REDSHIFT, ATHENA, GLUE),
                ENGINES,
                tree(false),
                List.of(),
                List.of(card(AD_HOC, ATHENA)),
                List.of(),
                List.of(),
                List.of(AT));
    }

    private static Page question() {
        return new QuestionPage(
                frame(PageKind.DECISION, "Is the data in S3 already?", parent("decisions", "Decisions")),
                SitePath.of("decisions/which-engine/is-the-data-in-s3-already.html"),
                TREE,
                "Is the data in S3 already, with nothing to transform?",
                RichText.EMPTY,
                2,
                3,
                List.of(
                        new QuestionPage.Choice(
                                "Yes",
                                rich("Query it where it lies."),
                                ATHENA,
                                true,
                                List.of(ATHENA),
                                List.of(GLUE, EMR)),
                        new QuestionPage.Choice(
                                "No, it must be reshaped first",
                                RichText.EMPTY,
                                GLUE,
                                false,
                                List.of(GLUE, EMR),
                                List.of(ATHENA))),
                List.of(step("Do you need a warehouse that is always there?", "No")),
                List.of(ATHENA, GLUE, EMR),
                SampleDrawings.tree(),
                AT);
    }

    private static Page outcome() {
        return new OutcomePage(
                frame(PageKind.DECISION, "Amazon Athena", parent("decisions", "Decisions")),
                SitePath.of("decisions/which-engine/amazon-athena.html"),
                TREE,
                List.of(new OutcomePage.Recommendation(
                        ATHENA,
                        rich("SQL over files in S3, with nothing to run."),
                        List.of(fact("Best for", "a few questions a day", CellMark.NONE)))),
                List.of(
                        step("Do you need a warehouse that is always there?", "No"),
                        step("Is the data in S3 already, with nothing to transform?", "Yes")),
                List.of(new WhyNot(
                        GLUE,
                        RichText.EMPTY,
                        List.of(new WhyNot.Difference("Interactive SQL", rich("yes"), rich("no"), ENGINES, AT)),
                        false,
                        null)),
                List.of(card(AD_HOC, ATHENA)),
                List.of(new OutcomePage.Instead(
                        "Do you need a warehouse that is always there?", "Yes", REDSHIFT, List.of(REDSHIFT))),
                List.of(),
                null,
                AT);
    }

    private static Page pattern() {
        return new PatternPage(
                frame(PageKind.PATTERN, LAKE.title(), parent("patterns", "Patterns")),
                LAKE.to(),
                rich("From raw files to a table that Athena can read."),
                List.of(
                        new PatternPage.FlowStep(
                                rich("Files land in a bucket."), List.of(SampleSite.service("Amazon S3"))),
                        new PatternPage.FlowStep(rich("A job cleans them and writes Parquet."), List.of(GLUE)),
                        new PatternPage.FlowStep(rich("Analysts ask."), List.of(ATHENA))),
                null,
                null,
                List.of(entry(GLUE, "Reshapes")),
                List.of(),
                List.of(),
                List.of(),
                backlinks());
    }

    private static Page list() {
        return new ListPage(
                frame(PageKind.SERVICE, "Services", parent("topics", "All")),
                SitePath.of("services/index.html"),
                rich("Everything that can be the answer."),
                38,
                List.of(
                        new ListPage.Filter(parent("services", "All"), 38, true),
                        new ListPage.Filter(parent("tags", "ETL"), 9, false)),
                List.of(
                        new EntryGroup(
                                "ETL",
                                "etl",
                                List.of(
                                        entry(GLUE, "Managed, serverless Spark for ETL."),
                                        new dev.studygraph.page.Entry(EMR, RichText.EMPTY, List.of(), true))),
                        new EntryGroup("Query", "query", List.of(entry(ATHENA, "SQL over files in S3.")))));
    }

    private static Page search() {
        return new SearchPage(
                frame(null, "Search", parent("services", "Services")),
                SitePath.SEARCH,
                List.of(NEW_FILES, AD_HOC),
                List.of(GLUE, ENGINES));
    }

    private static Page health() {
        return new HealthPage(
                frame(null, "Health", parent("services", "Services")),
                SitePath.of("health.html"),
                0,
                2,
                1,
                List.of(new HealthPage.ProblemGroup(
                        "link-target-missing",
                        "warning",
                        1,
                        List.of(new HealthPage.Problem(
                                "no page is called 'Glue Crawlr'",
                                AT,
                                12,
                                "Then the [[Glue Crawlr]] looks at the files.",
                                "         ^^^^^^^^^^^^^^^",
                                "did you mean 'Glue Crawler'?",
                                List.of(AT),
                                3)))),
                List.of(new HealthPage.Counted(EMR, 4)),
                List.of(AD_HOC),
                List.of(new HealthPage.EmptyCell(ENGINES, "AWS Glue", "Pays for")),
                List.of(),
                new HealthPage.Trials(
                        5,
                        6,
                        83,
                        List.of(new HealthPage.TreeTrial(TREE, 12, 1, 2, 5, 6)),
                        List.of(
                                new HealthPage.Lost(AD_HOC, TREE, true, 2, TREE),
                                new HealthPage.Lost(NEW_FILES, TREE, false, 1, TREE)),
                        List.of(new HealthPage.Branch(TREE, TREE))),
                List.of(),
                List.of(new HealthPage.Undated("price", "A query costs $5 per TB.", AT)),
                List.of(new HealthPage.UnderstoodNote(
                        "glue/aws-glue.md",
                        GLUE,
                        List.of(
                                new HealthPage.UnderstoodLine(
                                        AT, "about 'AWS Glue'", "if 'AWS Glue' is known", "heading", "read"),
                                new HealthPage.UnderstoodLine(
                                        AT, "a comparison of AWS Glue, EMR by Serverless", "", "C2", "found")))),
                1,
                0);
    }
}
