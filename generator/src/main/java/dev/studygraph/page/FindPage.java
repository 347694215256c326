package dev.studygraph.page;

import java.util.List;

/** The page on which requirements are ticked and candidates drop out. */
public record FindPage(Frame frame, SitePath path, List<Requirement> requirements, List<Link> candidates)
        implements Page {
    public FindPage {
        requirements = List.copyOf(requirements);
        candidates = List.copyOf(candidates);
    }

    /** A criterion that can be required. */
    public record Requirement(String criterion, String question, String id, List<Value> values) {
        public Requirement {
            values = List.copyOf(values);
        }
    }

    /** A value that can be required, with the services that have it. */
    public record Value(String label, String id, List<Link> services) {
        public Value {
            services = List.copyOf(services);
        }
    }
}
