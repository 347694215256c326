package dev.studygraph.page.plan;

import dev.studygraph.decide.Tree;
import java.util.stream.Collectors;

/** What an outcome is called: its services, or the author's words where it names none. */
final class OutcomeNames {
    private OutcomeNames() {}

    static String of(Addresses addresses, Tree.Step.Outcome outcome) {
        if (outcome.services().isEmpty()) {
            return outcome.text();
        }
        return outcome.services().stream().map(addresses::titleOf).collect(Collectors.joining(" / "));
    }
}
