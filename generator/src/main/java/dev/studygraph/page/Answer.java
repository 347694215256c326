package dev.studygraph.page;

import java.util.List;

/** One way to meet a need: services that are used together. */
public record Answer(List<Part> together) {
    public Answer {
        together = List.copyOf(together);
    }

    /**
     * A service in an answer.
     *
     * @param qualifier what was said beside its name, such as {@code Spark mode}, or empty
     */
    public record Part(Link service, String qualifier, RichText summary) {}
}
