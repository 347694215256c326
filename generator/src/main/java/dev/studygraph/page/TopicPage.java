package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note or section worth a page.
 *
 * @param related things that are defined on or from this page
 */
public record TopicPage(
        Frame frame,
        SitePath path,
        RichText summary,
        List<Badge> badges,
        List<Tip> tips,
        List<Link> related,
        List<ScenarioCard> scenarios,
        List<NoteSection> sections,
        List<BacklinkGroup> backlinks,
        @Nullable Drawing neighbourhood)
        implements Page {
    public TopicPage {
        badges = List.copyOf(badges);
        tips = List.copyOf(tips);
        related = List.copyOf(related);
        scenarios = List.copyOf(scenarios);
        sections = List.copyOf(sections);
        backlinks = List.copyOf(backlinks);
    }
}
