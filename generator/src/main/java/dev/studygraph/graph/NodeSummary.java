package dev.studygraph.graph;

import java.util.Optional;

/** The one sentence that stands for a node where there is no room for more. */
public final class NodeSummary {
    public static final Node.Cases<Optional<String>> CASES = new Node.Cases<>() {
        @Override
        public Optional<String> service(Node.Service service) {
            return service.summary().map(text -> text.text());
        }

        @Override
        public Optional<String> scenario(Node.Scenario scenario) {
            return scenario.because().map(text -> text.text());
        }

        @Override
        public Optional<String> comparison(Node.Comparison comparison) {
            return Optional.empty();
        }

        @Override
        public Optional<String> decision(Node.Decision decision) {
            return Optional.empty();
        }

        @Override
        public Optional<String> pattern(Node.Pattern pattern) {
            return Optional.empty();
        }

        @Override
        public Optional<String> topic(Node.Topic topic) {
            return topic.summary().map(text -> text.text());
        }
    };

    private NodeSummary() {}
}
