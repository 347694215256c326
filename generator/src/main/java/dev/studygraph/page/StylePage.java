package dev.studygraph.page;

import java.util.List;

/**
 * Every piece that pages are made of, with made-up matter, for whoever changes the look.
 *
 * @param things one of each kind
 * @param answers of the scenario that is shown
 * @param because the reason of that scenario
 * @param text the dialects of a note
 */
public record StylePage(
        Frame frame,
        SitePath path,
        List<Link> things,
        List<Entry> entries,
        List<Badge> badges,
        Matrix matrix,
        List<FactRow> facts,
        List<Confusion> pairs,
        List<Claim> claims,
        List<Tip> tips,
        List<ScenarioCard> scenarios,
        List<Answer> answers,
        RichText because,
        List<WhyNot> whyNot,
        List<QuestionPage.Choice> choices,
        List<Step> recap,
        Walk walk,
        Branch tree,
        Drawing picture,
        List<BacklinkGroup> backlinks,
        List<NoteSection> text)
        implements Page {
    public StylePage {
        things = List.copyOf(things);
        entries = List.copyOf(entries);
        badges = List.copyOf(badges);
        facts = List.copyOf(facts);
        pairs = List.copyOf(pairs);
        claims = List.copyOf(claims);
        tips = List.copyOf(tips);
        scenarios = List.copyOf(scenarios);
        answers = List.copyOf(answers);
        whyNot = List.copyOf(whyNot);
        choices = List.copyOf(choices);
        recap = List.copyOf(recap);
        backlinks = List.copyOf(backlinks);
        text = List.copyOf(text);
    }
}
