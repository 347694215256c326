package dev.studygraph.page.plan;

import dev.studygraph.page.Answer;
import dev.studygraph.page.BacklinkGroup;
import dev.studygraph.page.Badge;
import dev.studygraph.page.Branch;
import dev.studygraph.page.CellMark;
import dev.studygraph.page.Claim;
import dev.studygraph.page.Confusion;
import dev.studygraph.page.Drawing;
import dev.studygraph.page.Entry;
import dev.studygraph.page.FactRow;
import dev.studygraph.page.Link;
import dev.studygraph.page.Matrix;
import dev.studygraph.page.NoteSection;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.QuestionPage;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ScenarioCard;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.SourceLine;
import dev.studygraph.page.Step;
import dev.studygraph.page.StylePage;
import dev.studygraph.page.Tip;
import dev.studygraph.page.Walk;
import dev.studygraph.page.WhyNot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Plans the page of the style: each piece once, about three ways across a town. The matter is the same for every vault; its links
 * lead home.
 */
final class StylePlanner {
    private static final SourceLine AT = new SourceLine("town/tram.md", 12, SitePath.HOME, "");
    private static final Link TRAM = link(PageKind.SERVICE, "Tram");
    private static final Link BICYCLE = link(PageKind.SERVICE, "Bicycle");
    private static final Link TAXI = link(PageKind.SERVICE, "Taxi");
    private static final Link LATE = link(PageKind.SCENARIO, "Get home after midnight without a car");
    private static final Link DAILY =
            link(PageKind.SCENARIO, "Cross the town every day for little money, in any weather");
    private static final Link WAYS = link(PageKind.COMPARISON, "Tram vs bicycle vs taxi");
    private static final Link TREE = link(PageKind.DECISION, "Which way across the town?");
    private static final String HURRY = "Do you have more than an hour?";
    private static final String LUGGAGE = "Is there luggage?";

    private final Material material;

    StylePlanner(Material material) {
        this.material = material;
    }

    StylePage page() {
        var link = material.lists().page("style");
        var crumbs = List.of(material.lists().home(), material.lists().page("health"));
        return new StylePage(
                material.frames().plain(link.to(), link.title(), "", crumbs),
                link.to(),
                List.of(
                        TRAM,
                        LATE,
                        WAYS,
                        TREE,
                        link(PageKind.PATTERN, "Park and ride"),
                        link(PageKind.TOPIC, "Tickets")),
                List.of(
                        new Entry(
                                TRAM,
                                RichText.plain("Rails, a timetable and one ticket for the whole town."),
                                List.of(),
                                false),
                        new Entry(TAXI, RichText.EMPTY, List.of(), true)),
                List.of(
                        new Badge("as-of", "2026", null),
                        new Badge("formerly", "Streetcar", null),
                        new Badge("replaced", "Night tram", TRAM)),
                matrix(),
                List.of(
                        fact("Runs at night", "Partly, until two", CellMark.PARTLY),
                        fact("Price", "Low", CellMark.LOW)),
                List.of(new Confusion(
                        TRAM,
                        TAXI,
                        "Price",
                        RichText.plain("Low"),
                        RichText.plain("High"),
                        WAYS,
                        null,
                        RichText.EMPTY,
                        TREE)),
                List.of(claim("you go the same way every day"), claim("nobody is waiting at a fixed minute")),
                Stream.of("tip", "trap", "eli5", "why", "remember", "note")
                        .map(kind ->
                                new Tip(kind, "", markup("<p>A ticket is good for <strong>an hour</strong>.</p>"), AT))
                        .toList(),
                List.of(new ScenarioCard(DAILY, List.of(TRAM)), new ScenarioCard(LATE, List.of(TAXI, BICYCLE))),
                List.of(new Answer(List.of(new Answer.Part(
                        TRAM, "with a yearly ticket", RichText.plain("One ticket for the whole town."))))),
                markup("<p>It runs in any weather, and the yearly ticket costs less than two taxis.</p>"),
                List.of(whyNot(TAXI, "Price", "Low", "High"), whyNot(BICYCLE, "Dry in the rain", "Yes", "No")),
                List.of(
                        new QuestionPage.Choice(
                                "Yes", RichText.EMPTY, TREE, false, List.of(TRAM, BICYCLE), List.of(TAXI)),
                        new QuestionPage.Choice(
                                "No",
                                RichText.plain("every minute counts"),
                                TAXI,
                                true,
                                List.of(TAXI),
                                List.of(TRAM, BICYCLE))),
                List.of(new Step(HURRY, "Yes", TREE, List.of(link(PageKind.DECISION, "No")))),
                new Walk(TREE, List.of(step(HURRY, "Yes"), step(LUGGAGE, "Yes")), TRAM, true),
                tree(),
                picture(),
                List.of(new BacklinkGroup(
                        "mentions",
                        List.of(new BacklinkGroup.Backlink(
                                BICYCLE,
                                markup("In the rain even a <mark>tram</mark> that is late is the better choice."),
                                AT)))),
                text());
    }

    private static Matrix matrix() {
        return new Matrix(
                List.of(TRAM, BICYCLE, TAXI),
                List.of(
                        row("Dry in the rain", true, CellMark.YES, CellMark.NO, CellMark.YES),
                        row("Runs at night", true, CellMark.PARTLY, CellMark.YES, CellMark.YES),
                        row("Price", true, CellMark.LOW, CellMark.MEDIUM, CellMark.HIGH),
                        row("Needs a licence", false, CellMark.NO, CellMark.NO, CellMark.NO)));
    }

    /** The words of the marks stand in the template; a cell that is not known is empty. */
    private static Matrix.Row row(String criterion, boolean separates, CellMark... marks) {
        return new Matrix.Row(
                criterion,
                "_" + criterion.toLowerCase(Locale.ROOT).replace(' ', '-'),
                separates,
                Arrays.stream(marks)
                        .map(mark -> new Matrix.Cell(RichText.EMPTY, mark, AT))
                        .toList());
    }

    private static Branch tree() {
        return new Branch(
                "",
                link(PageKind.DECISION, HURRY),
                false,
                List.of(),
                List.of(
                        new Branch(
                                "Yes",
                                link(PageKind.DECISION, LUGGAGE),
                                false,
                                List.of(),
                                List.of(outcome("Yes", TRAM), outcome("No", BICYCLE))),
                        outcome("No", TAXI)));
    }

    private static Branch outcome(String answer, Link service) {
        return new Branch(answer, service, true, List.of(service), List.of());
    }

    private static Drawing picture() {
        return new Drawing(
                320,
                170,
                TREE.title(),
                "With an hour to spare the tram, otherwise a taxi.",
                List.of(
                        box(60, 10, 200, PageKind.DECISION, "question here", "Do you have more", "than an hour?"),
                        box(10, 120, 120, PageKind.SERVICE, "outcome", TRAM.title()),
                        box(190, 120, 120, PageKind.SERVICE, "outcome faded", TAXI.title())),
                List.of(line(70, "Yes", "taken"), line(250, "No", "faded")));
    }

    private static Drawing.Box box(double x, double y, double width, PageKind kind, String role, String... label) {
        return new Drawing.Box(x, y, width, 46, List.of(label), kind, role, SitePath.HOME, "");
    }

    private static Drawing.Line line(double x, String label, String role) {
        var points = List.of(
                new Drawing.Point(160, 56),
                new Drawing.Point(160, 70),
                new Drawing.Point(x, 70),
                new Drawing.Point(x, 120));
        return new Drawing.Line(points, true, true, label, new Drawing.Point(x, 92), role);
    }

    private static List<NoteSection> text() {
        return List.of(
                new NoteSection(
                        "_tickets",
                        2,
                        RichText.plain("Tickets"),
                        markup(
                                "<p>One ticket is good for <mark>an hour</mark> in <a href=\"index.html\">every tram</a>, <em>also at"
                                        + " night</em>; <code>zone = 1</code> is the whole town.</p><ul><li>single</li><li>day<ul><li>from"
                                        + " nine</li></ul></li></ul><blockquote><p>Who buys early rides twice.</p></blockquote>"),
                        null,
                        AT),
                new NoteSection(
                        "_prices",
                        3,
                        RichText.plain("Prices"),
                        markup(
                                "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Prices\"><table><thead><tr><th>Ticket</th>"
                                        + "<th>Price</th></tr></thead><tbody><tr><td>Single</td><td>3</td></tr><tr><td>Year</td><td>365</td></tr>"
                                        + "</tbody></table></div><pre><code>buy --zone 1 --days 365</code></pre>"
                                        + "<div class=\"callout callout-warning\"><p class=\"callout-title\">Warning</p><p>Stamp it before you"
                                        + " sit down.</p></div>"),
                        null,
                        AT));
    }

    private static WhyNot whyNot(Link rival, String criterion, String answer, String other) {
        var difference = new WhyNot.Difference(criterion, RichText.plain(answer), RichText.plain(other), WAYS, AT);
        return new WhyNot(rival, RichText.EMPTY, List.of(difference), false, null);
    }

    private static FactRow fact(String criterion, String value, CellMark mark) {
        return new FactRow(criterion, RichText.plain(value), mark, WAYS, AT);
    }

    private static Claim claim(String text) {
        return new Claim(RichText.plain(text), AT);
    }

    private static Step step(String question, String answer) {
        return new Step(question, answer, TREE, List.of());
    }

    private static Link link(PageKind kind, String title) {
        return Link.of(SitePath.HOME, title, kind);
    }

    private static RichText markup(String html) {
        return RichText.markup(html);
    }
}
