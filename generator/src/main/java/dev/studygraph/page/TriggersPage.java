package dev.studygraph.page;

import java.util.List;

/** Wordings of exam questions and what they point to. */
public record TriggersPage(Frame frame, SitePath path, List<Trigger> triggers) implements Page {
    public TriggersPage {
        triggers = List.copyOf(triggers);
    }

    /** A wording. */
    public record Trigger(String phrase, String anchor, List<Link> services, List<SourceLine> sources) {
        public Trigger {
            services = List.copyOf(services);
            sources = List.copyOf(sources);
        }
    }
}
