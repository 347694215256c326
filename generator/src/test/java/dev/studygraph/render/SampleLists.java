package dev.studygraph.render;

import static dev.studygraph.render.SampleSite.*;

import dev.studygraph.page.ComparePage;
import dev.studygraph.page.ComparePairPage;
import dev.studygraph.page.DecisionsPage;
import dev.studygraph.page.Entry;
import dev.studygraph.page.EntryGroup;
import dev.studygraph.page.FindPage;
import dev.studygraph.page.GlossaryPage;
import dev.studygraph.page.HardestPairsPage;
import dev.studygraph.page.Link;
import dev.studygraph.page.ListPage;
import dev.studygraph.page.NotFoundPage;
import dev.studygraph.page.Page;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.TagPage;
import dev.studygraph.page.TopicPage;
import dev.studygraph.page.TriggersPage;
import java.util.List;

/** One page of each kind that lists things, as a reader would meet it. */
final class SampleLists {

    private SampleLists() {}

    static List<Page> all() {
        return List.of(
                glossary(),
                compare(),
                pair(),
                find(),
                triggers(),
                hardest(),
                decisions(),
                missing(),
                tag(),
                scenarios(),
                topic());
    }

    private static Page glossary() {
        return new GlossaryPage(
                frame(null, "Glossary", parent("topics", "Topics")),
                SitePath.of("glossary.html"),
                List.of(
                        new GlossaryPage.Letter(
                                "A", "a", List.of(term("ACID", "A transaction happens in full or not at all.", null))),
                        new GlossaryPage.Letter(
                                "D",
                                "d",
                                List.of(
                                        term("DAG", "Steps and what must come before what, without a circle.", null),
                                        term(
                                                "DPU",
                                                "What Glue bills: four processors and 16 GB for a second.",
                                                GLUE)))));
    }

    private static GlossaryPage.Term term(String name, String meaning, @org.jspecify.annotations.Nullable Link link) {
        return new GlossaryPage.Term(
                name, "term-" + name, List.of("the long form of " + name), RichText.plain(meaning), link);
    }

    private static Page compare() {
        return new ComparePage(
                frame(PageKind.COMPARISON, "Compare", parent("comparisons", "Comparisons")),
                SitePath.of("compare.html"),
                List.of(GLUE, ATHENA, REDSHIFT, EMR),
                List.of(entry(ENGINES, "Six criteria")),
                List.of(
                        Link.of(SitePath.of("compare/a-vs-b.html"), "AWS Glue or Amazon EMR", PageKind.COMPARISON),
                        Link.of(
                                SitePath.of("compare/c-vs-d.html"),
                                "Amazon Athena or Amazon Redshift",
                                PageKind.COMPARISON)));
    }

    private static Page pair() {
        return new ComparePairPage(
                frame(PageKind.COMPARISON, "Amazon Athena or Amazon Redshift", parent("comparisons", "Comparisons")),
                SitePath.of("compare/c-vs-d.html"),
                ATHENA,
                REDSHIFT,
                confusion(ATHENA, REDSHIFT, "Pays for", "terabytes read", "hours of nodes"),
                matrix(),
                List.of(card(AD_HOC, ATHENA)),
                List.of(),
                List.of(ENGINES),
                new Link(SitePath.of("compare.html"), "amazon-athena,amazon-redshift", "Compare", null));
    }

    private static Page find() {
        return new FindPage(
                frame(PageKind.DECISION, "Find by requirements", parent("decisions", "Decisions")),
                SitePath.of("find.html"),
                List.of(new FindPage.Requirement(
                        "Serverless",
                        "Must there be no servers to look after?",
                        "serverless",
                        List.of(
                                new FindPage.Value("Yes", "serverless-yes", List.of(GLUE, ATHENA)),
                                new FindPage.Value("No", "serverless-no", List.of(EMR, REDSHIFT))))),
                List.of(GLUE, ATHENA, REDSHIFT, EMR));
    }

    private static Page triggers() {
        return new TriggersPage(
                frame(null, "Trigger phrases", parent("topics", "Topics")),
                SitePath.of("triggers.html"),
                List.of(
                        new TriggersPage.Trigger(
                                "only new data since the last run", "t1", List.of(BOOKMARKS), List.of(AT)),
                        new TriggersPage.Trigger(
                                "least operational overhead", "t2", List.of(GLUE, ATHENA), List.of(AT, AT))));
    }

    private static HardestPairsPage.BeatsCell nothing() {
        return new HardestPairsPage.BeatsCell("", RichText.EMPTY, null);
    }

    private static Page hardest() {
        return new HardestPairsPage(
                frame(null, "The hardest pairs", parent("topics", "Topics")),
                SitePath.of("hardest-pairs.html"),
                List.of(confusion(
                        GLUE,
                        EMR,
                        "Who runs the cluster",
                        "nobody, it is serverless",
                        "you choose and tune the nodes")),
                List.of(new HardestPairsPage.MinimalPair(
                        new ScenarioCard(NEW_FILES, List.of(GLUE)),
                        new ScenarioCard(AD_HOC, List.of(ATHENA)),
                        "Incremental",
                        "yes",
                        "no")),
                List.of(new HardestPairsPage.Beats(
                        "ETL",
                        List.of(GLUE, ATHENA),
                        List.of(
                                new HardestPairsPage.BeatsRow(
                                        GLUE,
                                        List.of(
                                                nothing(),
                                                new HardestPairsPage.BeatsCell(
                                                        "Transforms", RichText.plain("yes"), ATHENA))),
                                new HardestPairsPage.BeatsRow(
                                        ATHENA,
                                        List.of(
                                                new HardestPairsPage.BeatsCell(
                                                        "Transforms", RichText.plain("no"), null),
                                                nothing()))),
                        2)));
    }

    private static Page decisions() {
        return new DecisionsPage(
                frame(PageKind.DECISION, "Find the right service", parent("topics", "Topics")),
                SitePath.of("decisions/index.html"),
                TREE,
                SampleDrawings.tree(),
                null,
                List.of(SampleSite.tree()),
                List.of(SampleSite.tree(true), SampleSite.tree(false)));
    }

    private static Page missing() {
        return new NotFoundPage(
                frame(null, "No such page", parent("topics", "Topics")),
                SitePath.of("404.html"),
                null,
                List.of(GLUE, ENGINES));
    }

    private static Page tag() {
        return new TagPage(
                frame(null, "serverless", parent("tags", "Tags")),
                SitePath.of("tags/serverless.html"),
                "serverless",
                List.of(new EntryGroup(
                        "Services", "services", List.of(entry(GLUE, "Managed, serverless Spark for ETL.")))),
                Link.of(SitePath.of("practice.html"), "Practise", null));
    }

    private static Page scenarios() {
        return new ListPage(
                frame(PageKind.SCENARIO, "Scenarios", parent("topics", "All")),
                SitePath.of("scenarios/index.html"),
                RichText.plain("Needs in the words of exam questions."),
                84,
                List.of(),
                List.of(new EntryGroup(
                        "",
                        "",
                        List.of(
                                new Entry(NEW_FILES, RichText.EMPTY, List.of(BOOKMARKS), false),
                                new Entry(AD_HOC, RichText.EMPTY, List.of(ATHENA), false)))));
    }

    private static Page topic() {
        return new TopicPage(
                frame(PageKind.TOPIC, "Why transform at all", parent("topics", "Topics")),
                SitePath.of("topics/why-transform.html"),
                rich("Raw data is rarely what a model can learn from."),
                List.of(),
                List.of(),
                List.of(GLUE),
                List.of(card(NEW_FILES, BOOKMARKS)),
                List.of(
                        section(
                                2,
                                "Raw data",
                                "<p>Columns are missing, dates come in five forms, and the same customer stands there twice.</p><ul><li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"to do\"> Look at it first</li><li>Then decide</li></ul><blockquote><p>Garbage in, garbage out.</p></blockquote>"),
                        section(
                                2,
                                "The price",
                                "<div class=\"callout callout-tip\"><p class=\"callout-title\">Exam tip</p><p>Storage is cheap, scanning is not.</p></div><p>Each pass over <mark>raw text</mark> is paid for.</p>")),
                backlinks(),
                null);
    }
}
