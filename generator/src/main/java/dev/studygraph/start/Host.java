package dev.studygraph.start;

import java.util.Optional;

/** Who publishes the site, and the workflow it asks for. */
public enum Host {
    GITHUB(".github/workflows/publish.yml", "github.yml"),
    GITLAB(".gitlab-ci.yml", "gitlab.yml"),
    NONE("", "");

    private final String path;
    private final String model;

    Host(String path, String model) {
        this.path = path;
        this.model = model;
    }

    Optional<Workflow> workflow() {
        return path.isEmpty() ? Optional.empty() : Optional.of(new Workflow(path, model));
    }

    /**
     * A file that publishes after each change.
     *
     * @param path where the host looks for it
     * @param model what it is made from
     */
    record Workflow(String path, String model) {}
}
