package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision tree as a whole.
 *
 * @param start the first question
 * @param comparison the comparison it was worked out from
 * @param narrow the same drawing for a phone
 * @param expectedQuestions mean number of questions to an outcome
 * @param worstQuestions most questions to an outcome
 * @param expectedEffort mean number of words to read to an outcome
 * @param counterpart the tree of the same options with the other origin
 * @param unreached what no answers lead to: what the author drew beside the ways, and the other options of the comparison
 */
public record DecisionPage(
        Frame frame,
        SitePath path,
        RichText summary,
        @Nullable Link start,
        Branch outline,
        @Nullable Drawing drawing,
        @Nullable Drawing narrow,
        boolean authored,
        double expectedQuestions,
        int worstQuestions,
        double expectedEffort,
        List<Link> options,
        @Nullable Link comparison,
        @Nullable TreeCard counterpart,
        List<Link> unreached,
        List<ScenarioCard> scenarios,
        List<NoteSection> sections,
        List<BacklinkGroup> backlinks,
        List<SourceLine> sources)
        implements Page {
    public DecisionPage {
        options = List.copyOf(options);
        unreached = List.copyOf(unreached);
        scenarios = List.copyOf(scenarios);
        sections = List.copyOf(sections);
        backlinks = List.copyOf(backlinks);
        sources = List.copyOf(sources);
    }
}
