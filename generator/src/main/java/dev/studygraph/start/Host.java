package dev.studygraph.start;

import java.util.Optional;

/** Who publishes the site, and the workflow it asks for. */
public enum Host {
    GITHUB(Optional.of(new Workflow(".github/workflows/publish.yml", "github.yml"))),
    GITLAB(Optional.of(new Workflow(".gitlab-ci.yml", "gitlab.yml"))),
    NONE(Optional.empty());

    private final Optional<Workflow> workflow;

    Host(Optional<Workflow> workflow) {
        this.workflow = workflow;
    }

    Optional<Workflow> workflow() {
        return workflow;
    }

    /**
     * A file that publishes after each change.
     *
     * @param path where the host looks for it
     * @param model what it is made from
     */
    record Workflow(String path, String model) {}
}
