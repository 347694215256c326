package dev.studygraph.maven;

import dev.studygraph.build.Build;
import dev.studygraph.build.Outcome;
import dev.studygraph.publish.Publication;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes the site and publishes it into a folder. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class BuildMojo extends Notes {
    /** Whether warnings end the build. */
    @Parameter(property = "studygraph.strict", defaultValue = "false")
    private boolean strict;

    /** Whether to publish in spite of errors; they end the build all the same. */
    @Parameter(property = "studygraph.keepGoing", defaultValue = "false")
    private boolean keepGoing;

    @Override
    void act() throws MojoExecutionException, MojoFailureException {
        Outcome outcome;
        try {
            outcome = new Build(request(keepGoing), progress())
                    .publish(other -> getLog().info("waiting for another build: " + other));
        } catch (IOException e) {
            throw new MojoExecutionException("the site could not be made", e);
        }
        if (outcome.ending() instanceof Outcome.Ending.Done done
                && done.publication() instanceof Publication.Clash clash) {
            throw new MojoFailureException(
                    "files that no build wrote are in the way in " + output() + ": " + clash.paths());
        }
        new Report(getLog(), strict).of(outcome);
        getLog().info("open " + output().toPath().resolve("index.html"));
    }
}
