package dev.studygraph.render;

import dev.studygraph.page.BacklinkGroup;
import dev.studygraph.page.Badge;
import dev.studygraph.page.Branch;
import dev.studygraph.page.CellMark;
import dev.studygraph.page.Claim;
import dev.studygraph.page.Confusion;
import dev.studygraph.page.Entry;
import dev.studygraph.page.FactRow;
import dev.studygraph.page.Field;
import dev.studygraph.page.Frame;
import dev.studygraph.page.Link;
import dev.studygraph.page.Matrix;
import dev.studygraph.page.NoteSection;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.SourceLine;
import dev.studygraph.page.Step;
import dev.studygraph.page.Tip;
import dev.studygraph.page.TreeCard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of a small made-up site that look like the real one, for pages that are to be looked at. */
final class SampleSite {
    static final Link GLUE = service("AWS Glue");
    static final Link ATHENA = service("Amazon Athena");
    static final Link REDSHIFT = service("Amazon Redshift");
    static final Link EMR = service("Amazon EMR");
    static final Link BOOKMARKS = service("Glue job bookmarks");
    static final Link NEW_FILES =
            scenario("Only the objects that arrived since the last run should be read, without keeping a list by hand");
    static final Link AD_HOC = scenario("Analysts ask a few ad hoc SQL questions a day of files that lie in S3");
    static final Link CLUSTER = scenario("A Spark job needs full control over the machines it runs on");
    static final Link ENGINES = link(PageKind.COMPARISON, "comparisons/", "Redshift, Athena or Glue");
    static final Link TREE = link(PageKind.DECISION, "decisions/", "Which engine answers this query?");
    static final Link LAKE = link(PageKind.PATTERN, "patterns/", "A serverless data lake");
    static final SourceLine AT = new SourceLine("glue/aws-glue.md", 42, GLUE.to(), "facts");

    private SampleSite() {}

    static Link link(PageKind kind, String folder, String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        return Link.of(SitePath.of(folder + slug + ".html"), title, kind);
    }

    static Link service(String title) {
        return link(PageKind.SERVICE, "services/", title);
    }

    static Link scenario(String title) {
        return link(PageKind.SCENARIO, "scenarios/", title);
    }

    static RichText rich(String html) {
        return RichText.markup(html);
    }

    static Site site() {
        return new Site(
                "MLS-C01 field notes",
                "Notes for the data half of the exam",
                "en",
                null,
                false,
                List.of(
                        list(PageKind.SERVICE, "services", "Services"),
                        list(PageKind.SCENARIO, "scenarios", "Scenarios"),
                        list(PageKind.COMPARISON, "comparisons", "Comparisons"),
                        list(PageKind.DECISION, "decisions", "Decisions"),
                        list(PageKind.PATTERN, "patterns", "Patterns"),
                        list(PageKind.TOPIC, "topics", "Topics")),
                Map.of());
    }

    private static Link list(PageKind kind, String folder, String title) {
        return Link.of(SitePath.of(folder + "/index.html"), title, kind);
    }

    /** The home page stands below nothing and comes from no note. */
    static Frame frameOfHome() {
        return new Frame(
                site(),
                null,
                site().title(),
                "",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static Frame frame(@Nullable PageKind kind, String title, Link parent) {
        return new Frame(
                site(),
                kind,
                title,
                "",
                List.of(Link.of(SitePath.HOME, "Home", null), parent),
                Link.of(AD_HOC.to(), AD_HOC.title(), PageKind.SCENARIO),
                Link.of(CLUSTER.to(), CLUSTER.title(), PageKind.SCENARIO),
                AT,
                "2026-11-20",
                null,
                null,
                List.of(
                        Link.of(SitePath.of("tags/glue.html"), "glue", null),
                        Link.of(SitePath.of("tags/serverless.html"), "serverless", null)),
                List.of(
                        new Field("Price", List.of(new Field.Saying("per <hour>", null))),
                        new Field(
                                "See also",
                                List.of(new Field.Saying("ad hoc", AD_HOC), new Field.Saying("nowhere", null)))),
                List.of());
    }

    static Link parent(String folder, String title) {
        return Link.of(SitePath.of(folder + "/index.html"), title, null);
    }

    static Claim claim(String text) {
        return new Claim(RichText.plain(text), AT);
    }

    static FactRow fact(String criterion, String value, CellMark mark) {
        return new FactRow(criterion, RichText.plain(value), mark, new Link(ENGINES.to(), "r1", "", null), AT);
    }

    static Tip tip(String kind, String text) {
        return new Tip(kind, "", rich("<p>" + text + "</p>"), AT);
    }

    static Badge badge(String text) {
        return new Badge("as-of", text, null);
    }

    static Entry entry(Link link, String detail) {
        return new Entry(link, RichText.plain(detail), List.of(), false);
    }

    static ScenarioCard card(Link scenario, Link... answers) {
        return new ScenarioCard(scenario, List.of(answers));
    }

    static TreeCard tree(boolean authored) {
        return new TreeCard(TREE, authored, 1.7, 2, List.of(REDSHIFT, ATHENA, GLUE));
    }

    static Confusion confusion(Link first, Link other, String criterion, String here, String there) {
        return new Confusion(
                first,
                other,
                criterion,
                RichText.plain(here),
                RichText.plain(there),
                new Link(ENGINES.to(), "r1", "", null),
                null,
                RichText.EMPTY,
                Link.of(SitePath.of("compare/x-vs-y.html"), "", null));
    }

    static Step step(String question, String answer) {
        return new Step(question, answer, TREE, List.of(TREE));
    }

    static Branch tree() {
        return new Branch(
                "",
                node("Do you need a warehouse that is always there?"),
                false,
                List.of(),
                List.of(
                        outcome("Yes, with many joins", REDSHIFT),
                        new Branch(
                                "No",
                                node("Is the data in S3 already, with nothing to transform?"),
                                false,
                                List.of(),
                                List.of(outcome("Yes", ATHENA), outcome("No, it must be reshaped first", GLUE)))));
    }

    private static Link node(String question) {
        return link(PageKind.DECISION, "decisions/which-engine/", question);
    }

    private static Branch outcome(String answer, Link service) {
        Link page = Link.of(
                SitePath.of("decisions/which-engine/" + service.to().value().substring(9)),
                service.title(),
                PageKind.SERVICE);
        return new Branch(answer, page, true, List.of(service), List.of());
    }

    static Matrix matrix() {
        return new Matrix(
                List.of(REDSHIFT, ATHENA, GLUE),
                List.of(
                        row(
                                "Infrastructure",
                                "r1",
                                true,
                                "Cluster, or serverless workgroups",
                                "None, fully serverless",
                                "None, jobs run on DPUs"),
                        row(
                                "Joins over many large tables",
                                "r2",
                                true,
                                "Yes",
                                "Partly, slow when large",
                                "Yes, in Spark"),
                        row("Effort to start", "r3", true, "High", "Low (a table definition)", "Medium"),
                        row("Pays for", "r4", true, "Hours of nodes", "Terabytes read", ""),
                        row("Reads Parquet", "r5", false, "Yes", "Yes", "Yes"),
                        row("SQL", "r6", false, "Yes", "Yes", "Yes")));
    }

    private static Matrix.Row row(String criterion, String anchor, boolean separates, String... cells) {
        return new Matrix.Row(
                criterion,
                anchor,
                separates,
                Arrays.stream(cells).map(SampleSite::cell).toList());
    }

    private static Matrix.Cell cell(String text) {
        CellMark mark = Arrays.stream(CellMark.values())
                .filter(value -> text.toLowerCase(Locale.ROOT).matches(value.cssName() + "\\b.*"))
                .findFirst()
                .orElse(CellMark.NONE);
        return new Matrix.Cell(RichText.plain(text), text.startsWith("None") ? CellMark.NONE : mark, AT);
    }

    static List<BacklinkGroup> backlinks() {
        return List.of(
                new BacklinkGroup(
                        "answers",
                        List.of(new BacklinkGroup.Backlink(
                                NEW_FILES, rich("Answer: <mark>Glue job bookmarks</mark>"), AT))),
                new BacklinkGroup(
                        "mentions",
                        List.of(new BacklinkGroup.Backlink(
                                ATHENA,
                                rich(
                                        "The catalog that <mark>AWS Glue</mark> keeps is where Athena learns what a table looks like."),
                                AT))));
    }

    static NoteSection section(int level, String heading, String html) {
        return new NoteSection(
                heading.toLowerCase(Locale.ROOT).replace(' ', '-'),
                level,
                RichText.plain(heading),
                rich(html),
                null,
                AT);
    }
}
