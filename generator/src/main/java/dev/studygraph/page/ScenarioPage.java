package dev.studygraph.page;

import java.util.List;

/**
 * A need with its answer.
 *
 * @param answers alternatives, each of services used together
 * @param given facts the need states
 * @param walks the ways through the trees that hold an answer
 * @param minimalPairs scenarios that differ in one fact and have another answer
 * @param sections the note that is about nothing but this scenario, if there is one
 */
public record ScenarioPage(
        Frame frame,
        SitePath path,
        RichText need,
        List<Answer> answers,
        RichText because,
        List<WhyNot> whyNot,
        List<Given> given,
        List<Walk> walks,
        List<MinimalPair> minimalPairs,
        List<ScenarioCard> related,
        List<NoteSection> sections,
        List<BacklinkGroup> backlinks,
        List<SourceLine> sources)
        implements Page {
    public ScenarioPage {
        answers = List.copyOf(answers);
        whyNot = List.copyOf(whyNot);
        given = List.copyOf(given);
        walks = List.copyOf(walks);
        minimalPairs = List.copyOf(minimalPairs);
        related = List.copyOf(related);
        sections = List.copyOf(sections);
        backlinks = List.copyOf(backlinks);
        sources = List.copyOf(sources);
    }

    /** A fact that the need states. */
    public record Given(String criterion, String value) {}

    /** A scenario that is one fact away. */
    public record MinimalPair(ScenarioCard other, String criterion, String here, String there) {}
}
