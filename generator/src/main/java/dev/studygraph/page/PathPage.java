package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which order to read, and what of each exam the notes serve.
 *
 * @param minutes to read all stops
 * @param cycles things that require each other
 */
public record PathPage(
        Frame frame, SitePath path, List<Stop> stops, int minutes, List<Cycle> cycles, List<ExamCoverage> exams)
        implements Page {
    public PathPage {
        stops = List.copyOf(stops);
        cycles = List.copyOf(cycles);
        exams = List.copyOf(exams);
    }

    /**
     * A thing to read.
     *
     * @param key under which the browser remembers that it was read
     * @param minutes to read it, at least 1
     * @param after what comes before it for a reason
     * @param weight of the weightiest exam domain it serves, in per cent; 0 if none
     */
    public record Stop(String key, Link link, int minutes, List<Link> after, int weight) {
        public Stop {
            after = List.copyOf(after);
        }
    }

    /** Things that require each other, so that no order is right. */
    public record Cycle(List<Link> members) {
        public Cycle {
            members = List.copyOf(members);
        }
    }

    /** An exam and its domains. */
    public record ExamCoverage(String title, List<DomainCoverage> domains) {
        public ExamCoverage {
            domains = List.copyOf(domains);
        }
    }

    /**
     * A domain of an exam.
     *
     * @param weight in per cent; 0 where not known
     * @param covered share of its tasks that something serves, in per cent
     * @param practice where its scenarios are practised, if there are any
     */
    public record DomainCoverage(
            String title,
            int weight,
            int covered,
            List<TaskCoverage> tasks,
            @Nullable Link practice) {
        public DomainCoverage {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task and what serves it; nothing is a gap.
     *
     * @param scenarios how many scenarios serve it
     */
    public record TaskCoverage(String title, List<Link> pages, int scenarios, boolean gap) {
        public TaskCoverage {
            pages = List.copyOf(pages);
        }
    }
}
