package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options against criteria.
 *
 * @param choices when to choose each option
 * @param pairs pages that set two of the options side by side
 * @param tree a small drawing of the decision tree
 * @param practice where scenarios between these options are practised, if there are any
 */
public record ComparisonPage(
        Frame frame,
        SitePath path,
        RichText summary,
        Matrix matrix,
        List<Choice> choices,
        List<TreeCard> trees,
        @Nullable Drawing tree,
        List<Link> pairs,
        List<ScenarioCard> scenarios,
        List<Tip> tips,
        List<NoteSection> sections,
        List<BacklinkGroup> backlinks,
        List<SourceLine> sources,
        @Nullable Link practice)
        implements Page {
    public ComparisonPage {
        choices = List.copyOf(choices);
        trees = List.copyOf(trees);
        pairs = List.copyOf(pairs);
        scenarios = List.copyOf(scenarios);
        tips = List.copyOf(tips);
        sections = List.copyOf(sections);
        backlinks = List.copyOf(backlinks);
        sources = List.copyOf(sources);
    }

    /** When to choose an option. */
    public record Choice(Link option, List<Claim> when) {
        public Choice {
            when = List.copyOf(when);
        }
    }
}
