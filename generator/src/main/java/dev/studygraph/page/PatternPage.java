package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow through several services.
 *
 * @param drawing the flow as a picture, or null where the notes give no steps
 * @param narrow the same picture for a phone
 */
public record PatternPage(
        Frame frame,
        SitePath path,
        RichText summary,
        List<FlowStep> flow,
        @Nullable Drawing drawing,
        @Nullable Drawing narrow,
        List<Entry> uses,
        List<ScenarioCard> scenarios,
        List<Tip> tips,
        List<NoteSection> sections,
        List<BacklinkGroup> backlinks)
        implements Page {
    public PatternPage {
        flow = List.copyOf(flow);
        uses = List.copyOf(uses);
        scenarios = List.copyOf(scenarios);
        tips = List.copyOf(tips);
        sections = List.copyOf(sections);
        backlinks = List.copyOf(backlinks);
    }

    /** One step of the flow, with the services that take it. */
    public record FlowStep(RichText text, List<Link> services) {
        public FlowStep {
            services = List.copyOf(services);
        }
    }
}
