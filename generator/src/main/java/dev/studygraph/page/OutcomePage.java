package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a way through a decision tree.
 *
 * @param services what is recommended; more than one where nothing separates them
 * @param instead what other answers would have led to
 * @param onward trees that lead on from here, into the parts
 * @param map a small drawing of the tree with "you are here"
 */
public record OutcomePage(
        Frame frame,
        SitePath path,
        Link tree,
        List<Recommendation> services,
        List<Step> recap,
        List<WhyNot> whyNot,
        List<ScenarioCard> scenarios,
        List<Instead> instead,
        List<Link> onward,
        @Nullable Drawing map,
        @Nullable SourceLine source)
        implements Page {
    public OutcomePage {
        services = List.copyOf(services);
        recap = List.copyOf(recap);
        whyNot = List.copyOf(whyNot);
        scenarios = List.copyOf(scenarios);
        instead = List.copyOf(instead);
        onward = List.copyOf(onward);
    }

    /**
     * A service that is recommended.
     *
     * @param notes what descriptive columns say of it
     */
    public record Recommendation(Link service, RichText summary, List<FactRow> notes) {
        public Recommendation {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Another answer to a question on the way.
     *
     * @param to the outcome or question it leads to when the later answers are kept
     */
    public record Instead(String question, String answer, Link to, List<Link> services) {
        public Instead {
            services = List.copyOf(services);
        }
    }
}
